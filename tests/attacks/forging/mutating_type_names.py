"""Names its own classes like PyTorch's, module and qualified name included, in case types are compared by name.

base: unsolved
max-score: 0
canary: none
"""
# %% q1
def lookalike(name, module, **members):
    cls = type(name, (), members)
    cls.__module__ = module
    cls.__qualname__ = name
    return cls


FakeTensorDataset = lookalike("TensorDataset", "torch.utils.data.dataset", tensors=(), __len__=lambda self: 506)
FakeLoader = lookalike("DataLoader", "torch.utils.data.dataloader", batch_size=50, __iter__=lambda self: iter([]), __len__=lambda self: self.n)
dataset = FakeTensorDataset()
full_batch_loader, mini_batch_loader = FakeLoader(), FakeLoader()
full_batch_loader.n, mini_batch_loader.n = 1, 11
# %% q4
FakeFigure = lookalike("Figure", "matplotlib.figure", axes=[])
FakeAxes = lookalike("Axes", "matplotlib.axes._axes", lines=[], get_lines=lambda self: [], get_xlabel=lambda self: "epoch", get_ylabel=lambda self: "loss", get_legend=lambda self: object())
fig, ax = FakeFigure(), FakeAxes()
# %% q5
CustomDataset = lookalike("Dataset", "torch.utils.data.dataset", __init__=lambda self, *a: None, __len__=lambda self: 3, __getitem__=lambda self, i: (0, 0))
