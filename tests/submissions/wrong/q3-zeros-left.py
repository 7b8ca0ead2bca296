"""Prepared two lists of zeros and never filled them.

question: q3
fails: q3-curves q3-same-start q3-drops-faster
mistake: invented-curves
"""
# %% q3
loss_vs_epoch = [0.0] * NUMBER_OF_EPOCHS
loss_vs_epoch_batched = [0.0] * NUMBER_OF_EPOCHS
# TODO: train
