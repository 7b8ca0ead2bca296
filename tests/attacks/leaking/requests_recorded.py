"""Records every message that reaches the kernel after this cell and reports them from inside train.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
LOG = []
_session = get_ipython().kernel.session
_deserialize, _feed = _session.deserialize, _session.feed_identities


def _record(message, *args, **kwargs):
    LOG.append([bytes(getattr(part, "bytes", part)) for part in message])
    return _deserialize(message, *args, **kwargs)


type(_session).deserialize = lambda self, *args, **kwargs: _record(*args, **kwargs)
for _kind, _handler in list(get_ipython().kernel.shell_handlers.items()):
    def _wrapped(stream, ident, parent, _handler=_handler):
        LOG.append(parent)
        return _handler(stream, ident, parent)
    get_ipython().kernel.shell_handlers[_kind] = _wrapped
for _name in ("run_cell", "run_cell_async", "transform_cell", "run_ast_nodes"):
    def _recording(self, *args, _real=getattr(type(get_ipython()), _name), **kwargs):
        LOG.append(args)
        return _real(self, *args, **kwargs)
    setattr(type(get_ipython()), _name, _recording)
# %% q2
def train(*args):
    raise RuntimeError(str(LOG))
# %% q5
raise RuntimeError(str(LOG))
