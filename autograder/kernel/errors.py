"""What can go wrong before a kernel runs. Each message is one line that says what to do."""


class SandboxUnavailable(RuntimeError):
    """This machine can't keep a student's code in, at the level asked for."""


class KernelStartError(RuntimeError):
    """The warm parent didn't give a kernel: it died, hung, or the lock-down failed."""
