"""Makes both models first and then trains them in two threads at the same time.

question: q3
"""
# %% q3
import threading

results = {}


def work(name, model, loader):
    results[name] = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)


threads = [
    threading.Thread(target=work, args=(name, make_model(), loader))
    for name, loader in (("full", full_batch_loader), ("mini", mini_batch_loader))
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
loss_vs_epoch = results["full"]
loss_vs_epoch_batched = results["mini"]
