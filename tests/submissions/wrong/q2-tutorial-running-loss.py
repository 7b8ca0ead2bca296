"""The student copied the tutorial's running loss, which is printed and set back to 0 after every second batch, and appends what is left of it at the end of the epoch.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: reset-at-each-report
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs, verbose=False):
    epoch_losses = []
    for epoch in range(number_of_epochs):  # loop over the dataset multiple times

        running_loss = 0.0
        for i, data in enumerate(dataloader, 0):
            # get the inputs; data is a list of [inputs, labels]
            inputs, labels = data

            # zero the parameter gradients
            optimizer.zero_grad()

            # forward + backward + optimize
            outputs = model(inputs)
            loss = loss_function(outputs, labels)
            loss.backward()
            optimizer.step()

            # print statistics
            running_loss += loss.item()
            if i % 2 == 1:  # every 2 mini-batches
                if verbose:
                    print(f"[{epoch + 1}, {i + 1:5d}] loss: {running_loss / 2:.3f}")
                running_loss = 0.0
        epoch_losses.append(running_loss)
    return epoch_losses
