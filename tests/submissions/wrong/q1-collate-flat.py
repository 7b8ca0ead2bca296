"""A collate function of the student's own makes the targets of a batch flat.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: squeezed-targets
"""
# %% q1
def collate(rows):
    x = torch.stack([row[0] for row in rows])
    y = torch.tensor([row[1].item() for row in rows])
    return x, y


dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), collate_fn=collate)
mini_batch_loader = DataLoader(dataset, batch_size=50, collate_fn=collate)
