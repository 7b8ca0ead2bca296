"""Both trainings run at once in a pool of threads.
"""
# %% q3
from concurrent.futures import ThreadPoolExecutor

models = [make_model(), make_model()]
optimizers = [optim.Adam(model.parameters()) for model in models]

with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [
        pool.submit(train, model, loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
        for model, loader, optimizer in zip(models, [full_batch_loader, mini_batch_loader], optimizers)
    ]
    loss_vs_epoch, loss_vs_epoch_batched = [future.result() for future in futures]
