"""Hands out objects whose unpickling would write a file and set the score, in case evidence travels as pickles.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% q1
class Payload:
    def __reduce__(self):
        return (exec, ("open('@OUTSIDE_DIR@/unpickled', 'w').write('x')",))

    def __reduce_ex__(self, protocol):
        return self.__reduce__()


dataset = full_batch_loader = mini_batch_loader = Payload()
# %% q2
class LossWithPayload(float):
    def __reduce_ex__(self, protocol):
        return Payload().__reduce__()


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    error = RuntimeError("see args")
    error.args = (Payload(), "see args")
    if number_of_epochs % 2:
        raise error
    return [LossWithPayload(1)] * number_of_epochs
# %% q3
loss_vs_epoch = loss_vs_epoch_batched = [Payload()] * 300
# %% q5
CustomDataset = Payload
