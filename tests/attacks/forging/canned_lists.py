"""Writes two hard-coded falling curves instead of training.

base: solved
max-score: 10
min-score: 9
canary: none
"""
# %% q3
loss_vs_epoch = [506.0 * 0.99**epoch + 90.0 for epoch in range(300)]
loss_vs_epoch_batched = [506.0 * 0.90**epoch + 60.0 for epoch in range(300)]
