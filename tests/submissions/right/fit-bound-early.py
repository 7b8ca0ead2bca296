"""An object holds train and both loaders from before setup-training.
"""
# %% extra after q2-check
class Trainer:
    """Holds on to what it was given."""
    def __init__(self, fit=train):
        self.fit = fit
        self.loaders = {"full": full_batch_loader, "mini": mini_batch_loader}
    def run(self, which, make, loss, epochs):
        net = make()
        return self.fit(net, self.loaders[which], loss, optim.Adam(net.parameters()), epochs)
trainer = Trainer()
# %% q3
loss_vs_epoch = trainer.run("full", make_model, loss_function, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = trainer.run("mini", make_model, loss_function, NUMBER_OF_EPOCHS)
