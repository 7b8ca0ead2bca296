"""Typed some numbers off a plot and repeated them to get 300.

question: q3
fails: q3-curves q3-same-start q3-drops-faster
mistake: invented-curves
"""
# %% q3
loss_vs_epoch = [595.0, 580.1, 566.4, 553.2, 540.9, 529.0, 517.7, 506.8, 496.3, 486.2] * 30
loss_vs_epoch_batched = [560.2, 470.5, 401.3, 340.8, 290.4, 250.6, 220.1, 196.7, 178.2, 163.5] * 30
