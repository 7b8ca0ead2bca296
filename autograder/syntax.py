"""Source code as a syntax tree, made by one thread at a time.

CPython counts the depth of the tree that it makes in a place that all threads share: where another thread comes in between, it raises
"SystemError: AST constructor recursion depth mismatch". (What github.com/python/cpython/issues/106905 mended helps a single thread only.)
"""

import ast
import threading

_lock = threading.RLock()


def parse(source: str) -> ast.Module:
    """The syntax tree of source code; raises what ast.parse raises."""
    with _lock:
        return ast.parse(source)
