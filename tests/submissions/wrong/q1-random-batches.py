"""Each mini-batch is a random draw of fifty rows, independent of the other ones.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: sampled-with-replacement
"""
# %% q1
class RandomBatches:
    def __len__(self):
        return 11

    def __iter__(self):
        for _ in range(10):
            yield torch.randint(0, 506, (50,)).tolist()
        yield torch.randint(0, 506, (6,)).tolist()

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_sampler=RandomBatches())
