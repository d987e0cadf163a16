"""Files to upload."""

from __future__ import annotations

import os
from collections.abc import Callable

from ._annotations import evaluate_late, instance_schema

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any


class File:
    """A file to upload, with a name, a media type or a function that shows progress.

    Methods accept the content alone, too: `bytes`, a `pathlib.Path`, or a file that is open in binary mode. A string is
    refused, because it could be a path or the content.

    Args:
        content: `bytes`, a path (`os.PathLike`) or a file that is open in binary mode. A file is read while it is sent,
            from its current position, and can be sent once.
        name: Name that is sent. Default: the name of the path or of the open file.
        media_type: Media type that is sent, such as `image/jpeg`. Default: that of the extension of the name.
        on_progress: Called as `on_progress(sent, total)` with numbers of bytes, after each block that was read; `total`
            is `None` if the length is unknown. It runs in another thread. An exception of it ends the upload.
    """

    __get_pydantic_core_schema__ = classmethod(instance_schema)

    __slots__ = ("content", "media_type", "name", "on_progress")

    def __init__(
        self,
        content: bytes | os.PathLike[str] | IO[bytes],
        *,
        name: str | None = None,
        media_type: str | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> None:
        self.content = content
        self.name = name
        self.media_type = media_type
        self.on_progress = on_progress

    def __repr__(self) -> str:
        # Names of files may be names of people.
        return "File(<hidden>)"


def native_file(given: Any, field: str) -> dict[str, Any]:
    """Returns a file for the native module."""
    file = given if isinstance(given, File) else File(given)
    content: Any = file.content
    name, length = file.name, None
    if isinstance(content, (bytes, bytearray, memoryview)):
        content = bytes(content)
        length = len(content)
    elif hasattr(content, "__fspath__"):
        path = os.fsdecode(content)
        content = os.fspath(content)
        if file.on_progress is not None:
            # Raises with the reason, as the native module does for a file without progress.
            length = os.stat(path).st_size
        if name is None:
            name = os.path.basename(path)
    elif hasattr(content, "read"):
        length = _rest_of(content)
        given_name = getattr(content, "name", None)
        if name is None and isinstance(given_name, str):
            name = os.path.basename(given_name)
    else:
        kind = type(content).__name__
        hint = ", which could be a path or the content" if isinstance(content, str) else ""
        raise TypeError(
            f"`{field}` must be bytes, a pathlib.Path, a file that is open in binary mode, or a File, not {kind}{hint}"
        )
    if file.on_progress is not None and not callable(file.on_progress):
        raise TypeError(f"`on_progress` of `{field}` must be callable, not {type(file.on_progress).__name__}")
    return {
        "content": content,
        "name": name,
        "media_type": file.media_type,
        "length": length,
        "on_progress": file.on_progress,
    }


def _rest_of(file: Any) -> int | None:
    """Returns the number of bytes after the position of a file object, if it is known."""
    try:
        if not file.seekable():
            return None
        position = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(position)
    except (AttributeError, OSError, ValueError):
        return None
    return end - position if isinstance(end, int) and isinstance(position, int) else None


evaluate_late(globals())
