"""The results go through columns of a DataFrame and come back as lists, with 300 written as a number.
"""
# %% q3
df = pd.DataFrame(index=range(1, 301))
df.index.name = "epoch"
model = make_model()
df["loss"] = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), 300)
model = make_model()
df["loss_batched"] = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), 300)
loss_vs_epoch = df["loss"].to_list()
loss_vs_epoch_batched = df["loss_batched"].to_list()
df
# %% q4
fig, ax = plt.subplots()
df.reset_index().plot(x="epoch", y=["loss", "loss_batched"], ax=ax, logy=True)
ax.set_ylabel("loss")
fig
