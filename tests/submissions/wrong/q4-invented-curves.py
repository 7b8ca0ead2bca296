"""Draws curves of their own from a formula and not the lists.

question: q4
fails: q4-plot
mistake: invented-curves
"""
# %% q4
fig, ax = plt.subplots()
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
plt.plot(epochs, 600 * np.exp(-epochs / 100), label="one big batch")
plt.plot(epochs, 600 * np.exp(-epochs / 10), label="mini-batches of 50")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
