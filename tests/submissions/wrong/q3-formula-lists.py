"""Made the curves with exponential functions instead of training.

question: q3
fails: q3-curves q3-same-start q3-drops-faster
mistake: invented-curves
"""
# %% q3
epochs = np.arange(NUMBER_OF_EPOCHS)
loss_vs_epoch = list(600 * np.exp(-epochs / 150) + 90)
loss_vs_epoch_batched = list(600 * np.exp(-epochs / 15) + 60)
