"""Runs both trainings as coroutines with await at the top level of the cell.

question: q3
"""
# %% q3
import asyncio


async def run(loader):
    model = make_model()
    optimizer = optim.Adam(model.parameters())
    await asyncio.sleep(0)
    return train(model, loader, loss_function, optimizer, NUMBER_OF_EPOCHS)


loss_vs_epoch, loss_vs_epoch_batched = await asyncio.gather(run(full_batch_loader), run(mini_batch_loader))
