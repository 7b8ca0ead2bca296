"""Returns from train what it read outside, as strings, as class names, as dictionary keys and as floats' reprs.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    try:
        secret = open("@OUTSIDE_FILE@").read().strip()
    except OSError:
        return []

    class Loss(float):
        def __repr__(self): return secret
        __str__ = __repr__
        def __format__(self, spec): return secret

    Loss.__name__ = Loss.__qualname__ = secret
    if number_of_epochs % 3 == 0:
        return [secret] * number_of_epochs
    if number_of_epochs % 3 == 1:
        return {secret: secret}
    return [Loss(1)] * number_of_epochs
