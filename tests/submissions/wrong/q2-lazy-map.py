"""The student returns map(...) without making a list of it: nothing is trained until somebody iterates over the result.

question: q2
fails: q2-losses
may-fail: q2-updates q3-drops-faster
mistake: lazy-iterator
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    def do_batch(batch):
        x, y = batch
        loss = loss_function(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()

    def do_epoch(_):
        return sum(map(do_batch, dataloader))

    # functional style: one number for each epoch
    return map(do_epoch, range(number_of_epochs))
