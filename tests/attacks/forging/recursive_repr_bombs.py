"""Makes error messages impossible: every repr, str and name of its objects and exceptions raises, so nothing can be reported as wrong.

base: unsolved
max-score: 0
canary: none
"""
# %% q1
class _Unspeakable(type):
    def __repr__(cls): raise RuntimeError("no name")
    @property
    def __name__(cls): raise RuntimeError("no name")


class Mute(Exception, metaclass=_Unspeakable):
    def __str__(self): raise Mute
    def __repr__(self): raise Mute
    @property
    def args(self): raise Mute
    @property
    def __traceback__(self): raise Mute


class Silent(metaclass=_Unspeakable):
    def __getattr__(self, name): raise Mute
    def __repr__(self): raise Mute
    def __len__(self): raise Mute
    def __iter__(self): raise Mute


dataset = full_batch_loader = mini_batch_loader = Silent()
# %% q2
def train(*args):
    raise Mute
# %% q3
loss_vs_epoch = loss_vs_epoch_batched = Silent()
# %% q4
fig = ax = Silent()
# %% q5
def CustomDataset(*args):
    raise Mute
