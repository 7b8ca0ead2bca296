"""train returns a Series that counts epochs from 1.
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):

    losses = pd.Series(0.0, index=pd.RangeIndex(1, number_of_epochs + 1, name="epoch"), name="loss")
    for epoch in losses.index:
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            losses.loc[epoch] += loss.item()
    return losses
# %% q4
fig, ax = plt.subplots()
loss_vs_epoch.plot(ax=ax, style="k--", label="full batch")
loss_vs_epoch_batched.plot(ax=ax, style="r-", label="mini batches")
ax.set(xlabel="epoch", ylabel="loss", yscale="log")
ax.legend()
