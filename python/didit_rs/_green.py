"""Calls in a process that uses gevent. Imported only there."""

from __future__ import annotations

from gevent import get_hub  # type: ignore[import-not-found, import-untyped, unused-ignore]

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def wait(call: Any) -> Any:
    """Runs a call in the thread pool of gevent. An exception of gevent, such as `Timeout`, aborts it."""
    try:
        waiting: Any = get_hub().threadpool.spawn(_outcome, call)
        result, error = waiting.get()
    except BaseException:
        call.cancel()
        raise
    if error is not None:
        raise error
    return result


def _outcome(call: Any) -> tuple[Any, BaseException | None]:
    # The pool would print exceptions.
    try:
        return call.run(), None
    except BaseException as error:
        return None, error
