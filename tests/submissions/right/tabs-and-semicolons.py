"""Indentation by tabs, semicolons at the ends of lines and camelCase names.
"""
# %% q1
dataset = TensorDataset(features, targets);
fullBatchSize = len(dataset);
miniBatchSize = 50;
full_batch_loader = DataLoader(dataset, batch_size = fullBatchSize);
mini_batch_loader = DataLoader(dataset, batch_size = miniBatchSize);
# %% q2
def train(model, dataLoader, lossFunction, optimizer, numberOfEpochs):
	lossVsEpoch = [];
	for iEpoch in range(0, numberOfEpochs):
		sumLoss = 0;
		for (x, y) in dataLoader:
			optimizer.zero_grad();
			loss = lossFunction(model(x), y);
			loss.backward();
			optimizer.step();
			sumLoss += loss.item();
		lossVsEpoch.append(sumLoss);
	return lossVsEpoch;
# %% q3
modelA = make_model();
optA = optim.Adam(modelA.parameters());
loss_vs_epoch = train(modelA, full_batch_loader, loss_function, optA, NUMBER_OF_EPOCHS);

modelB = make_model();
optB = optim.Adam(modelB.parameters());
loss_vs_epoch_batched = train(modelB, mini_batch_loader, loss_function, optB, NUMBER_OF_EPOCHS);
# %% q4
fig, ax = plt.subplots(1, 1);
ax.plot(np.arange(1, NUMBER_OF_EPOCHS+1), loss_vs_epoch, 'b-', label = 'fullBatch');
ax.plot(np.arange(1, NUMBER_OF_EPOCHS+1), loss_vs_epoch_batched, 'r-', label = 'miniBatch');
ax.set_xlabel('iEpoch');
ax.set_ylabel('sumLoss');
ax.legend();
# %% q5
class CustomDataset(Dataset):
	def __init__(self, path, batch_size):
		self.path = path;
		self.batchSize = batch_size;
		self.offsets = [];
		offset = 0;
		f = open(path, "rb");
		for line in f:
			self.offsets.append(offset);
			offset += len(line);
		f.close();

	def __len__(self):
		nLines = len(self.offsets);
		n = nLines // self.batchSize;
		if (nLines % self.batchSize != 0):
			n += 1;
		return n;

	def __getitem__(self, i):
		if (i >= len(self)):
			raise IndexError();
		offsets = self.offsets[i * self.batchSize : (i + 1) * self.batchSize];
		x = torch.empty((len(offsets), 13), dtype = torch.float32);
		y = torch.empty((len(offsets), 1), dtype = torch.float32);
		with open(self.path, "rb") as f:
			for (j, offset) in enumerate(offsets):
				f.seek(offset);
				words = f.readline().split();
				for k in range(0, 13):
					x[j][k] = float(words[k]);
				y[j][0] = float(words[13]);
		return (x, y);
# %% [markdown] q6
	fread(buffer, sizeof(Event), batchSize, file);
