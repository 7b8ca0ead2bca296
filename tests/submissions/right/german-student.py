"""A German student uses umlauts and Greek letters in names, and German labels.
"""
# %% q1
dataset = TensorDataset(features, targets)
alle_auf_einmal = len(features)
stück_größe = 50
full_batch_loader = DataLoader(dataset, batch_size=alle_auf_einmal, shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=stück_größe, shuffle=True)
# %% q2
def train(modell, datenlader, verlustfunktion, optimierer, anzahl_epochen):
    """Trainiert das Modell und gibt den Verlust je Epoche zurück."""
    verluste = []
    for épöche in range(anzahl_epochen):
        Σ = 0.0
        for x, y in datenlader:
            optimierer.zero_grad()  # sonst würden sich die Gradienten aufsummieren
            ŷ = modell(x)
            ℓ = verlustfunktion(ŷ, y)
            ℓ.backward()
            optimierer.step()
            Σ += ℓ.item()
        verluste.append(Σ)
    return verluste
# %% q3
def trainiere_mit(datenlader):
    modell = make_model()
    optimierer = optim.Adam(modell.parameters())
    return train(
        modell=modell,
        datenlader=datenlader,
        verlustfunktion=loss_function,
        optimierer=optimierer,
        anzahl_epochen=NUMBER_OF_EPOCHS,
    )


loss_vs_epoch = trainiere_mit(full_batch_loader)
loss_vs_epoch_batched = trainiere_mit(mini_batch_loader)
# %% q4
fig, ax = plt.subplots()
epochen = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochen, loss_vs_epoch, "--", label="alle Zeilen auf einmal")
ax.plot(epochen, loss_vs_epoch_batched, "-", label="je 50 Zeilen")
ax.set_xlabel("Epoche")
ax.set_ylabel("Verlust (Summe der Fehlerquadrate)")
ax.set_title("Häppchen lernen schneller")
ax.legend(title="Größe der Häppchen")
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.pfad = path
        self.größe = batch_size
        with open(self.pfad, encoding="utf-8") as datei:
            self.zeilen = sum(1 for _ in datei)

    def __len__(self):
        return -(-self.zeilen // self.größe)

    def __getitem__(self, nummer):
        if nummer >= len(self):
            raise IndexError(f"Häppchen {nummer} gibt es nicht")
        tabelle = pd.read_csv(
            self.pfad,
            sep=r"\s+",
            header=None,
            skiprows=range(nummer * self.größe),
            nrows=self.größe,
            dtype=np.float32,
        )
        werte = torch.tensor(tabelle.values)
        return werte[:, :-1], werte[:, [-1]]
# %% [markdown] q6
Messungen vom Prüfstand, eine Datei je Tag, etwa 2 GB.
