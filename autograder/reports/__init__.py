"""One result, in each form that somebody reads."""
