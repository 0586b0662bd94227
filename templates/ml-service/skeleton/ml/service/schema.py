"""The feature schema: what a row may hold. `feature-schema.json` is its source."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Union

Value = Union[str, int, float]
Row = Dict[str, Value]


@dataclass(frozen=True)
class Column:
    """One column; `minimum` and `maximum` for numbers, `values` for categories."""

    name: str
    role: str
    type: str
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    values: Sequence[str] = ()


@dataclass(frozen=True)
class Schema:
    columns: Sequence[Column]

    def with_role(self, role: str) -> List[Column]:
        return [column for column in self.columns if column.role == role]

    def one(self, role: str) -> Column:
        found = self.with_role(role)
        if len(found) != 1:
            raise ValueError(f"the schema must have one column of role {role}, it has {len(found)}")
        return found[0]


def read_schema(path: Optional[Path] = None) -> Schema:
    """Reads the schema beside this package, or where `path` says."""
    source = path or Path(__file__).resolve().parent / "feature-schema.json"
    raw = json.loads(source.read_text(encoding="utf-8"))
    return Schema(
        [
            Column(
                name=column["name"],
                role=column["role"],
                type=column["type"],
                minimum=column.get("min"),
                maximum=column.get("max"),
                values=tuple(column.get("values", ())),
            )
            for column in raw["columns"]
        ]
    )
