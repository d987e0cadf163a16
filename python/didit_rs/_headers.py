"""Headers of a response."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    _Headers = Mapping[str, str]
else:
    _Headers = Mapping


class ResponseHeaders(_Headers):
    """Headers of a response; names are case-insensitive."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name.lower(), []).append(value)

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def get_list(self, name: str) -> list[str]:
        """Returns all values of a header, such as `set-cookie`."""
        return list(self._values.get(name.lower(), ()))

    def __repr__(self) -> str:
        return f"ResponseHeaders({list(self)})"
