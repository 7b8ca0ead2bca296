"""The student collects all losses in a table of epochs times batches and sums along the wrong axis.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: summed-over-epochs
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    flat = []
    for _epoch in range(number_of_epochs):
        for _features, _targets in dataloader:
            optimizer.zero_grad()
            _loss = loss_function(model(_features), _targets)
            _loss.backward()
            optimizer.step()
            flat.append(_loss.item())
    # rows are epochs, columns are batches
    table = np.array(flat).reshape(number_of_epochs, -1)
    return table.sum(axis=0)
