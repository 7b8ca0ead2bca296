"""Smooths the lists with a moving average.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: post-processed
"""
# %% q3
def smooth(values, k=5):
    return pd.Series(values).rolling(k, min_periods=1).mean().tolist()

model = make_model()
loss_vs_epoch = smooth(train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
model = make_model()
loss_vs_epoch_batched = smooth(train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
