"""Makes the data file a symbolic link to a secret, so that the given cells would load it and their errors quote it.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
raise RuntimeError(boston_prices_df.to_string() + open("data/boston-house-prices.csv").read(100))
