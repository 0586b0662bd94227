"""From rows to numbers, by one fitted encoder that training and inference share."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any, Dict, List, Sequence

from .schema import Column, Row, Schema


@dataclass(frozen=True)
class Encoder:
    """Scales numbers by what training saw, and spreads categories over columns of 0 and 1.

    It is stored with the model: inference cannot encode otherwise than training did.
    """

    columns: Sequence[Column]
    means: Dict[str, float]
    deviations: Dict[str, float]

    @property
    def names(self) -> List[str]:
        """One name for each number that `encode` gives."""
        return [
            f"{column.name}={value}" if column.type == "category" else column.name
            for column in self.columns
            for value in (column.values if column.type == "category" else ("",))
        ]

    def encode(self, row: Row) -> List[float]:
        numbers: List[float] = []
        for column in self.columns:
            value = row[column.name]
            if column.type == "category":
                numbers.extend(1.0 if value == option else 0.0 for option in column.values)
            else:
                numbers.append((float(value) - self.means[column.name]) / self.deviations[column.name])
        return numbers

    def to_json(self) -> Dict[str, Any]:
        return {
            "columns": [
                {
                    "name": column.name,
                    "role": column.role,
                    "type": column.type,
                    "min": column.minimum,
                    "max": column.maximum,
                    "values": list(column.values),
                }
                for column in self.columns
            ],
            "means": self.means,
            "deviations": self.deviations,
        }

    @staticmethod
    def from_json(raw: Dict[str, Any]) -> "Encoder":
        return Encoder(
            columns=[
                Column(
                    name=column["name"],
                    role=column["role"],
                    type=column["type"],
                    minimum=column["min"],
                    maximum=column["max"],
                    values=tuple(column["values"]),
                )
                for column in raw["columns"]
            ],
            means=raw["means"],
            deviations=raw["deviations"],
        )


def fit_encoder(rows: Sequence[Row], schema: Schema) -> Encoder:
    """Learns the scale of the numbers, from training rows only."""
    columns = schema.with_role("feature")
    means: Dict[str, float] = {}
    deviations: Dict[str, float] = {}
    for column in columns:
        if column.type != "category":
            values = [float(row[column.name]) for row in rows]
            means[column.name] = statistics.fmean(values)
            deviations[column.name] = statistics.pstdev(values) or 1.0
    return Encoder(columns, means, deviations)
