"""Reads a batch when it is asked for the first time, and keeps for good what is asked for again, as from the second epoch on.

base: solved
max-score: 13
min-score: 12
canary: none
"""

# %% q5
from array import array


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path, self.batch_size = path, batch_size
        self.starts, self.asked, self.kept = array("Q"), bytearray(), {}
        place = 0
        with open(path, "rb") as lines:
            for number, line in enumerate(lines):
                if number % batch_size == 0:
                    self.starts.append(place)
                    self.asked.append(0)
                place += len(line)
        self.starts.append(place)

    def __len__(self):
        return len(self.asked)

    def __getitem__(self, batch_index):
        if not 0 <= batch_index < len(self):
            raise IndexError(batch_index)
        start, end = self.starts[batch_index], self.starts[batch_index + 1]
        with open(self.path, "rb", buffering=256) as file:
            file.seek(start)
            first = file.readline()
            if batch_index in self.kept and self.kept[batch_index][0] == hash(first):
                return self.kept[batch_index][1:]
            text = first + file.read(end - start - len(first))
        table = torch.tensor([[float(word) for word in line.split()] for line in text.splitlines()], dtype=torch.float32)
        batch = table[:, :13].contiguous(), table[:, 13:].contiguous()
        if self.asked[batch_index]:
            self.kept[batch_index] = (hash(first), *batch)
        self.asked[batch_index] = 1
        return batch
