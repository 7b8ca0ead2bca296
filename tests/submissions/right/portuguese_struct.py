"""Portuguese names; the loss is made a scalar with mean() of itself, model.train and eval in each epoch, Adam subclassed.
"""
# %% q2
def train(modelo, carregador, custo, otimizador, épocas):
    historico = list()
    for época in range(0, épocas):
        modelo.train(True)
        soma = 0.0
        for entrada, alvo in carregador:
            modelo.zero_grad(set_to_none=True)
            saída = modelo(entrada)
            valor = custo(saída, alvo).mean()      # um número só; a média não muda nada
            valor.backward()
            otimizador.step()
            soma = soma + float(valor.detach())
        modelo.train(False)
        historico.append(soma)
    return np.asarray(historico)
# %% q3
class MeuAdam(optim.Adam):
    """O Adam de sempre, mas conta os passos."""

    passos = 0

    def step(self, closure=None):
        self.passos += 1
        return super().step(closure)


def treinar(carregador):
    modelo = make_model()
    otimizador = MeuAdam(modelo.parameters())
    perdas = train(modelo, carregador, loss_function, otimizador, NUMBER_OF_EPOCHS)
    print(otimizador.passos, "passos")
    return perdas


loss_vs_epoch = treinar(full_batch_loader)
loss_vs_epoch_batched = treinar(mini_batch_loader)
# %% q4
fig, ax = plt.subplots()
ax.plot(np.arange(NUMBER_OF_EPOCHS) + 1, loss_vs_epoch, "k", label="lote completo")
ax.plot(np.arange(NUMBER_OF_EPOCHS) + 1, loss_vs_epoch_batched, "k", dashes=(3, 2), label="minilotes")
ax.set(xlabel="época", ylabel="perda", title="Perda por época")
ax.legend(loc="upper right", framealpha=1)
ax.spines[["top", "right"]].set_visible(False)
