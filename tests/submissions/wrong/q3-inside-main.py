"""Put it all into a main function whose names are local.

question: q3
fails: q3-curves
may-fail: q3-same-start q3-drops-faster
mistake: lists-missing
"""
# %% q3
def main():
    model = make_model()
    loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
    model = make_model()
    loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)


main()
