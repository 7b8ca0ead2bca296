"""Returns coroutines, futures and generators instead of values, hoping that "pending" is not "wrong".

base: unsolved
max-score: 0
canary: none
"""
# %% q1
import asyncio

dataset = asyncio.get_event_loop().create_future()
full_batch_loader = mini_batch_loader = (x for x in [])
# %% q2
async def train(*args):
    await asyncio.sleep(3600)
# %% q3
loss_vs_epoch = train()
loss_vs_epoch_batched = train()
# %% q5
async def CustomDataset(*args):
    return 1
