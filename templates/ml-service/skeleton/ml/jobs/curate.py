"""Glue job: raw rows in, rows that hold to the feature schema out, the others kept aside."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from datetime import datetime, timezone
from typing import Any, Iterable, List, Optional, Tuple
from urllib.parse import urlparse

from service.schema import Schema, read_schema
from service.validation import validate


def curate(texts: Iterable[str], schema: Schema) -> Tuple[str, List[str]]:
    """One CSV text of good rows, and one line of JSON for each problem."""
    rows = [row for text in texts for row in csv.DictReader(io.StringIO(text))]
    good, problems = validate(rows, schema)
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=[column.name for column in schema.columns], lineterminator="\n")
    writer.writeheader()
    writer.writerows(good)
    # Without the row itself: what is refused may be somebody's data in the wrong place
    lines = [
        json.dumps({"row": problem.line, "column": problem.column, "reason": problem.reason.split(":")[0]})
        for problem in problems
    ]
    return out.getvalue(), lines


def main(arguments: Optional[List[str]] = None, s3: Any = None) -> int:
    parser = argparse.ArgumentParser()
    for name in ("raw", "curated", "rejected"):
        parser.add_argument(f"--{name}", required=True)
    given, _ = parser.parse_known_args(arguments)
    if s3 is None:
        import boto3  # only in AWS; the tests bring their own

        s3 = boto3.client("s3")
    raw = urlparse(given.raw)
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=raw.netloc, Prefix=raw.path.lstrip("/"))
    keys = [item["Key"] for page in pages for item in page.get("Contents", []) if item["Key"].endswith(".csv")]
    texts = [s3.get_object(Bucket=raw.netloc, Key=key)["Body"].read().decode("utf-8") for key in keys]
    good, problems = curate(texts, read_schema())
    day = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    for target, name, body in (
        (given.curated, "curated.csv", good),
        (given.rejected, "problems.jsonl", "\n".join(problems)),
    ):
        place = urlparse(target)
        s3.put_object(
            Bucket=place.netloc,
            Key=f"{place.path.lstrip('/')}day={day}/{name}",
            Body=body.encode("utf-8"),
            ServerSideEncryption="aws:kms",
        )
    print(f"{len(keys)} files read, {len(problems)} problems")
    return 0


if __name__ == "__main__":
    sys.exit(main())
