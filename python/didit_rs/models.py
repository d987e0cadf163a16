"""All models and open enums, named as in the documentation of the platform and in the Rust crate."""

from __future__ import annotations

import builtins

from ._models import ENUM_NAMES, MODEL_NAMES, AsyncPage, Model, OpenEnum, Page, enum_class, model_class

# Not `typing.TYPE_CHECKING`: importing `typing` takes longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def __getattr__(name: str) -> Any:
    if name in MODEL_NAMES:
        value: Any = model_class(name)
    elif name in ENUM_NAMES:
        value = enum_class(name)
    elif name == "__all__":
        # `import *` must not replace builtins, such as `Warning`.
        value = [name for name in __dir__() if not hasattr(builtins, name)]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*(base.__name__ for base in (Model, OpenEnum, Page, AsyncPage)), *ENUM_NAMES, *MODEL_NAMES})
