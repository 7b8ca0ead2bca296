"""Uses one model for both and calls reset_parameters before each training, which draws new random weights.

question: q3
fails: q3-same-start
mistake: layers-reset
"""
# %% q3
model = make_model()

def reset_weights(m):
    if hasattr(m, "reset_parameters"):
        m.reset_parameters()

results = {}
for name, loader in {"full": full_batch_loader, "mini": mini_batch_loader}.items():
    model.apply(reset_weights)
    optimizer = optim.Adam(model.parameters())
    results[name] = train(model, loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

loss_vs_epoch = results["full"]
loss_vs_epoch_batched = results["mini"]
