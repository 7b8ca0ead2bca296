"""Trains with an SGD made inside the function.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: own-optimizer
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    opt = torch.optim.SGD(model.parameters(), lr=1e-5)
    loss_list = []
    for epoch in range(1, number_of_epochs + 1):
        summed = 0.0
        for inputs, labels in dataloader:
            opt.zero_grad()
            loss = loss_function(model(inputs), labels)
            loss.backward()
            opt.step()
            summed += loss.detach().item()
        loss_list.append(summed)
        if epoch % 50 == 0:
            print(f"epoch {epoch}: {summed:.3f}")
    return loss_list
