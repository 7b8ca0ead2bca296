"""Abstract base classes, properties, static methods and inheritance, as taught in Java.
"""
# %% q1
from abc import ABC, abstractmethod


class AbstractLoaderFactory(ABC):
    def __init__(self, dataset):
        self._dataset = dataset

    @property
    @abstractmethod
    def batch_size(self): ...

    def create(self):
        return DataLoader(self._dataset, batch_size=self.batch_size)


class FullBatchLoaderFactory(AbstractLoaderFactory):
    @property
    def batch_size(self):
        return len(self._dataset)


class MiniBatchLoaderFactory(AbstractLoaderFactory):
    @property
    def batch_size(self):
        return 50


dataset = TensorDataset(features, targets)
full_batch_loader = FullBatchLoaderFactory(dataset).create()
mini_batch_loader = MiniBatchLoaderFactory(dataset).create()
# %% q2
class Observer(ABC):
    @abstractmethod
    def notify(self, epoch, loss): ...


class LossObserver(Observer):
    def __init__(self):
        self._losses = {}

    def notify(self, epoch, loss):
        self._losses[epoch] = self._losses.get(epoch, 0.0) + loss

    @property
    def losses(self):
        return list(self._losses.values())


class TrainingService:
    def __init__(self, model, loss_function, optimizer):
        self.__model = model
        self.__loss_function = loss_function
        self.__optimizer = optimizer
        self.__observers = []

    def register(self, observer):
        self.__observers.append(observer)
        return self

    def __train_batch(self, x, y):
        self.__optimizer.zero_grad()
        loss = self.__loss_function(self.__model(x), y)
        loss.backward()
        self.__optimizer.step()
        return loss.item()

    def execute(self, dataloader, number_of_epochs):
        for epoch in range(number_of_epochs):
            for x, y in dataloader:
                loss = self.__train_batch(x, y)
                for observer in self.__observers:
                    observer.notify(epoch, loss)


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    observer = LossObserver()
    TrainingService(model, loss_function, optimizer).register(observer).execute(dataloader, number_of_epochs)
    return observer.losses
# %% q3
class Training:
    @staticmethod
    def run(loader):
        model = make_model()
        return train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)


class Results:
    full = Training.run(full_batch_loader)
    mini = Training.run(mini_batch_loader)


loss_vs_epoch = Results.full
loss_vs_epoch_batched = Results.mini
# %% q4
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), Results.full, label="Results.full")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), Results.mini, label="Results.mini")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
# %% q5
class LazyTable(Dataset, ABC):
    def __init__(self, path, batch_size):
        self._path = path
        self._batch_size = batch_size
        self._rows = self._count_rows()

    @abstractmethod
    def _count_rows(self): ...

    @abstractmethod
    def _read_rows(self, first, last): ...

    def __len__(self):
        return (self._rows + self._batch_size - 1) // self._batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        first = batch_index * self._batch_size
        table = torch.tensor(self._read_rows(first, first + self._batch_size), dtype=torch.float32)
        return self._split(table)

    @staticmethod
    def _split(table):
        return table[:, :13], table[:, 13:]


class CustomDataset(LazyTable):
    def _count_rows(self):
        with open(self._path) as file:
            return sum(1 for _ in file)

    def _read_rows(self, first, last):
        rows = []
        with open(self._path) as file:
            for number, line in enumerate(file):
                if number >= last:
                    break
                if number >= first:
                    rows.append([float(word) for word in line.split()])
        return rows
# %% [markdown] q6
`class HDF5Table(LazyTable)`.
