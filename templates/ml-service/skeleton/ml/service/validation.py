"""Data validation: refuses what breaks the schema, and says row by row why."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from .schema import Column, Row, Schema, Value


@dataclass(frozen=True)
class Problem:
    """`line` counts rows from 1."""

    line: int
    column: str
    reason: str


def parse_value(column: Column, raw: object) -> Tuple[Optional[Value], Optional[str]]:
    """The value of a cell, or why it is refused."""
    text = "" if raw is None else str(raw).strip()
    if text == "":
        return None, "is empty"
    if column.type in ("number", "integer"):
        try:
            number = float(text)
        except ValueError:
            return None, f"is not a number: {text!r}"
        if not math.isfinite(number):
            return None, "is not finite"
        if column.type == "integer" and number != int(number):
            return None, f"is not a whole number: {text}"
        if column.minimum is not None and number < column.minimum:
            return None, f"is below {column.minimum:g}: {text}"
        if column.maximum is not None and number > column.maximum:
            return None, f"is above {column.maximum:g}: {text}"
        return (int(number) if column.type == "integer" else number), None
    if column.type == "category" and text not in column.values:
        return None, f"is none of {', '.join(column.values)}: {text!r}"
    return text, None


def validate(
    rows: Iterable[Mapping[str, object]], schema: Schema, columns: Optional[Sequence[Column]] = None
) -> Tuple[List[Row], List[Problem]]:
    """Rows that hold to the schema, typed, and the problems of those that do not.

    A row id that comes twice is a problem of the second row: a copy would count
    for more than it is, and could be in training and test at once.
    """
    wanted = list(columns if columns is not None else schema.columns)
    identifier = next((column.name for column in wanted if column.role == "id"), None)
    seen: Dict[Value, int] = {}
    good: List[Row] = []
    problems: List[Problem] = []
    for line, raw in enumerate(rows, start=1):
        row: Row = {}
        before = len(problems)
        for column in wanted:
            value, reason = parse_value(column, raw.get(column.name))
            if value is None:
                problems.append(Problem(line, column.name, reason or "is refused"))
            else:
                row[column.name] = value
        if len(problems) > before:
            continue
        if identifier is not None:
            key = row[identifier]
            if key in seen:
                problems.append(Problem(line, identifier, f"was in row {seen[key]} already"))
                continue
            seen[key] = line
        good.append(row)
    return good, problems
