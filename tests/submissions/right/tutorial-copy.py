"""The loop is copied from the PyTorch tutorial, with running_loss, enumerate and prints.
"""
# %% q1
# Create the dataset
dataset = TensorDataset(features, targets)

# Create the data loaders
full_batch_loader = DataLoader(dataset, batch_size=len(features), shuffle=False)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)

# Let's look at one batch
for X, y in mini_batch_loader:
    print(f"Shape of X: {X.shape}")
    print(f"Shape of y: {y.shape} {y.dtype}")
    break
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    model.train()
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
        if epoch % 50 == 49:
            print(f"[{epoch + 1}] loss: {running_loss:.3f}")
        losses.append(running_loss)

    print("Finished Training")
    return losses
# %% q3
# Full batch
model = make_model()
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

# Mini batch
model = make_model()
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

print("Final loss (full batch):", loss_vs_epoch[-1])
print("Final loss (mini batch):", loss_vs_epoch_batched[-1])
# %% q4
# Plot the training loss
epochs = range(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots(figsize=(10, 6))
ax.plot(epochs, loss_vs_epoch, label='Full Batch', color='blue', linewidth=2)
ax.plot(epochs, loss_vs_epoch_batched, label='Mini-Batch (50)', color='orange', linewidth=2)
ax.set_xlabel('Epoch', fontsize=12)
ax.set_ylabel('Loss', fontsize=12)
ax.set_title('Training Loss: Full Batch vs Mini-Batch', fontsize=14)
ax.legend(fontsize=12)
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
# %% q5
class CustomDataset(Dataset):
    """Custom Dataset that lazily loads batches from a CSV file."""

    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        # Count the total number of lines in the file
        with open(self.path, 'r') as f:
            self.total_lines = sum(1 for line in f)
        # Calculate the number of batches
        self.num_batches = (self.total_lines + self.batch_size - 1) // self.batch_size

    def __len__(self):
        return self.num_batches

    def __getitem__(self, batch_index):
        # Check that the index is valid
        if batch_index >= self.num_batches:
            raise IndexError("Batch index out of range")
        # Calculate the start row
        start_row = batch_index * self.batch_size
        # Read only the necessary rows
        batch_df = pd.read_csv(self.path, sep=r'\s+', header=None, skiprows=start_row, nrows=self.batch_size)
        # Split into features and targets
        features = torch.tensor(batch_df.iloc[:, :-1].values, dtype=torch.float32)
        targets = torch.tensor(batch_df.iloc[:, -1].values, dtype=torch.float32).unsqueeze(1)
        return features, targets
# %% [markdown] q6
My own data consists of **MRI images** in many files. The class would store the list of paths and load a batch of files on demand.
