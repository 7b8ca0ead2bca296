"""Calls tell() while iterating over a text file, which raises an OSError in the constructor.

question: q5
fails: q5-batches q5-streaming
mistake: constructor-raises
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file_path = path
        self.bs = batch_size
        self.offsets = []
        with open(path) as f:
            for i, line in enumerate(f):
                if i % batch_size == 0:
                    self.offsets.append(f.tell() - len(line))

    def __len__(self):
        return len(self.offsets)

    def __getitem__(self, idx):
        with open(self.file_path) as f:
            f.seek(self.offsets[idx])
            lines = [f.readline() for _ in range(self.bs)]
        rows = torch.tensor([[float(v) for v in line.split()] for line in lines if line])
        return rows[:, :13], rows[:, 13:]
