"""Warm, sandboxed IPython kernels.

The door is `autograder.kernel.warm.Warm`. This file imports nothing: what runs beside the
student's code lives in this package too, and must load nothing of the grader's.
"""
