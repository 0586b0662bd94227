"""Processing job: checks the curated rows, splits them and profiles the training part."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from service.data import read_rows, split, write_rows
from service.profile import profile
from service.schema import read_schema
from service.validation import validate

# More broken rows than this and the source has changed, not a row
REFUSED_SHARE = 0.01


def main(base: Path = Path("/opt/ml/processing")) -> int:
    schema = read_schema()
    raw = read_rows(base / "input" / "data")
    rows, problems = validate(raw, schema)
    print(f"{len(rows)} rows are good, {len(problems)} problems")
    for problem in problems[:20]:
        print(f"row {problem.line}: {problem.column} {problem.reason}")
    refused = len(raw) - len(rows)
    if not rows or refused > REFUSED_SHARE * len(raw):
        print(f"refused: {refused} of {len(raw)} rows break the feature schema", file=sys.stderr)
        return 1
    out = base / "output"
    parts = split(rows, schema)
    names = [column.name for column in schema.columns]
    for part, own in parts.items():
        write_rows(out / part / f"{part}.csv", own, names)
    report = {
        "commit": os.environ.get("COMMIT", "unknown"),
        "parts": {part: len(own) for part, own in parts.items()},
        "profile": profile(parts["train"], schema),
        "problems": [asdict(problem) for problem in problems[:1000]],
    }
    (out / "profile").mkdir(parents=True, exist_ok=True)
    (out / "profile" / "profile.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
