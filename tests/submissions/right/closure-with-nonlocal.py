"""A closure computes the gradients and stores the loss in an outer variable.
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = []
    total = 0.0

    def make_closure(x, y):
        def closure():
            nonlocal total
            model.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            total += loss.item()
            return loss

        return closure

    for _ in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            make_closure(x, y)()
            optimizer.step()
        history.append(total)

    return history
