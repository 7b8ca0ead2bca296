"""Gradient accumulation: divides each loss by four, steps at every fourth batch only and reports the divided losses.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: gradient-accumulation
"""
# %% q2
ACCUM_STEPS = 4

def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = np.zeros(number_of_epochs)
    step = 0
    optimizer.zero_grad()
    for epoch in range(number_of_epochs):
        for x, y in dataloader:
            step += 1
            loss = loss_function(model(x), y) / ACCUM_STEPS
            loss.backward()
            losses[epoch] += loss.item()
            if step % ACCUM_STEPS == 0:
                optimizer.step()
                optimizer.zero_grad()
    return losses.tolist()
