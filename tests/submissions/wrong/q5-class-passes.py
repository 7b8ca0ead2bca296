"""The class has an empty body.

question: q5
fails: q5-batches q5-streaming
mistake: not-implemented
"""
# %% q5
class CustomDataset(Dataset):
    pass
