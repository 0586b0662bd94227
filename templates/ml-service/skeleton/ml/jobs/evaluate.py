"""Processing job: judges the model on rows that it never saw, and writes the monitors' baselines."""

from __future__ import annotations

import json
import sys
import tarfile
from pathlib import Path

from service.data import read_rows
from service.evaluation import evaluate
from service.model import Model
from service.profile import monitor_constraints, monitor_statistics, profile
from service.schema import read_schema
from service.validation import validate


def main(base: Path = Path("/opt/ml/processing")) -> int:
    schema = read_schema()
    unpacked = base / "input" / "model"
    archive = unpacked / "model.tar.gz"
    if archive.exists():
        with tarfile.open(archive) as tar:
            member = next(m for m in tar.getmembers() if Path(m.name).name == "model.json")
            content = tar.extractfile(member)
            if content is None:
                raise ValueError("model.json in the archive is not a file")
            (unpacked / "model.json").write_bytes(content.read())
    model = Model.load(unpacked / "model.json")
    train_rows, _ = validate(read_rows(base / "input" / "train"), schema)
    test_rows, _ = validate(read_rows(base / "input" / "test"), schema)
    report = evaluate(model, test_rows, train_rows, schema)
    print(json.dumps(report["quality"]))

    out = base / "output"
    _write(out / "evaluation" / "evaluation.json", report)
    _write(out / "baselines" / "statistics.json", monitor_statistics(profile(train_rows, schema)))
    _write(out / "baselines" / "constraints.json", monitor_constraints(schema))
    quality = report["quality"]
    _write(
        out / "baselines" / "model-quality-constraints.json",
        {
            "version": 0.0,
            "binary_classification_constraints": {
                "auc": {"threshold": quality["auc"] - 0.05, "comparison_operator": "LessThanThreshold"},
                "recall": {"threshold": quality["recall"] - 0.1, "comparison_operator": "LessThanThreshold"},
                "precision": {"threshold": quality["precision"] - 0.1, "comparison_operator": "LessThanThreshold"},
            },
        },
    )
    features = [column.name for column in schema.with_role("feature")]
    groups = schema.with_role("group")
    _write(
        out / "baselines" / "bias-config.json",
        {
            "dataset_type": "application/jsonlines",
            "headers": features + [column.name for column in groups],
            "label": schema.one("target").name,
            "label_values_or_threshold": [1],
            "facet": [{"name_or_index": column.name} for column in groups],
            "methods": {"post_training_bias": {"methods": ["DPPL", "DI"]}},
        },
    )
    _write(
        out / "baselines" / "explainability-config.json",
        {
            "dataset_type": "application/jsonlines",
            "headers": features,
            "methods": {"shap": {"num_samples": 100, "agg_method": "mean_abs"}},
        },
    )
    return 0


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
