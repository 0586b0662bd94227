"""Reading and writing rows, and splitting them so that nothing leaks."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path
from typing import Dict, Iterable, List, Sequence

from .schema import Row, Schema


def read_rows(path: Path) -> List[Dict[str, str]]:
    """Rows of a CSV file, or of all CSV files below a folder, in the order of their names."""
    files = sorted(path.rglob("*.csv")) if path.is_dir() else [path]
    rows: List[Dict[str, str]] = []
    for file in files:
        with file.open(newline="", encoding="utf-8") as stream:
            rows.extend(csv.DictReader(stream))
    return rows


def write_rows(path: Path, rows: Iterable[Row], columns: Sequence[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, fieldnames=list(columns), extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def split(rows: Sequence[Row], schema: Schema) -> Dict[str, List[Row]]:
    """Training, validation and test rows: 70, 15 and 15 of a hundred.

    The id decides, so that a customer stays on one side in every run and a new
    model is compared with the old one on the same people.
    """
    identifier = schema.one("id").name
    parts: Dict[str, List[Row]] = {"train": [], "validation": [], "test": []}
    for row in rows:
        digest = hashlib.sha256(str(row[identifier]).encode("utf-8")).digest()
        place = digest[0] * 100 // 256
        parts["train" if place < 70 else "validation" if place < 85 else "test"].append(row)
    return parts
