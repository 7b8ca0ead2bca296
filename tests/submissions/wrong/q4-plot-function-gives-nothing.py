"""A function draws the plot, and gives nothing back.

question: q4
fails: q4-plot
mistake: none-instead
"""
# %% q4
def draw_losses(**curves):
    figure, axes = plt.subplots()
    for name, losses in curves.items():
        axes.plot(range(1, NUMBER_OF_EPOCHS + 1), losses, label=name)
    axes.set(xlabel="epoch", ylabel="loss")
    axes.legend()


fig, ax = draw_losses(full=loss_vs_epoch, mini=loss_vs_epoch_batched)
