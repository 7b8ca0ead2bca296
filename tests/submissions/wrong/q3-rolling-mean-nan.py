"""Takes a pandas rolling mean over ten epochs, whose first nine values are NaN.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
epochs: all of them
"""
# %% q3
df = pd.DataFrame(index=range(1, NUMBER_OF_EPOCHS + 1))
for column, loader in [("full", full_batch_loader), ("mini", mini_batch_loader)]:
    model = make_model()
    df[column] = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
df = df.rolling(10).mean()

loss_vs_epoch = df["full"]
loss_vs_epoch_batched = df["mini"]
