"""ax is what plt.plot returns, a list of lines.

question: q4
fails: q4-plot
mistake: wrong-kind-of-fig-and-ax
"""
# %% q4
fig = plt.figure()
ax = plt.plot(range(1, 301), loss_vs_epoch, range(1, 301), loss_vs_epoch_batched)
plt.xlabel('epoch')
plt.ylabel('loss')
plt.legend(['full batch', 'mini-batches'])
