"""How good a model is, and whether it treats groups alike. Feeds the quality gate."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Tuple

from .model import Model, log_loss
from .schema import Row, Schema

THRESHOLD = 0.5


def auc(labels: Sequence[int], scores: Sequence[float]) -> float:
    """The chance that a positive row is ranked above a negative one; ties count half.

    Raises ValueError where one outcome is missing: ranking is then not defined.
    """
    ordered = sorted(zip(scores, labels))
    positives = sum(labels)
    negatives = len(labels) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("AUC needs rows of both outcomes")
    rank_sum = 0.0
    i = 0
    while i < len(ordered):
        j = i
        while j < len(ordered) and ordered[j][0] == ordered[i][0]:
            j += 1
        middle = (i + 1 + j) / 2
        rank_sum += middle * sum(label for _, label in ordered[i:j])
        i = j
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def evaluate(model: Model, rows: Sequence[Row], train: Sequence[Row], schema: Schema) -> Dict[str, Any]:
    """Quality beside a baseline, bias by group, and what the model looks at."""
    target = schema.one("target").name
    labels = [int(row[target]) for row in rows]
    scores = [model.probability(row) for row in rows]
    usual = sum(int(row[target]) for row in train) / len(train)
    return {
        "quality": {
            "rows": len(rows),
            "auc": auc(labels, scores),
            "log_loss": log_loss(labels, scores),
            **_precision_recall(labels, scores),
        },
        # A model that knows only how often the outcome comes; worse than this is useless
        "baseline": {"auc": 0.5, "log_loss": log_loss(labels, [usual] * len(labels))},
        "bias": _bias(rows, labels, scores, schema),
        "explainability": _importance(model, rows),
    }


def _precision_recall(labels: Sequence[int], scores: Sequence[float]) -> Dict[str, float]:
    hits = sum(1 for y, s in zip(labels, scores) if y == 1 and s >= THRESHOLD)
    named = sum(1 for s in scores if s >= THRESHOLD)
    wanted = sum(labels)
    return {"precision": hits / named if named else 0.0, "recall": hits / wanted if wanted else 0.0}


def _bias(rows: Sequence[Row], labels: Sequence[int], scores: Sequence[float], schema: Schema) -> Dict[str, Any]:
    groups: List[Dict[str, Any]] = []
    worst = 0.0
    for column in schema.with_role("group"):
        shares: List[Tuple[str, int, float]] = []
        for value in column.values:
            own = [(y, s) for row, y, s in zip(rows, labels, scores) if row[column.name] == value]
            if own:
                named = sum(1 for _, s in own if s >= THRESHOLD) / len(own)
                shares.append((value, len(own), named))
        difference = max((s for _, _, s in shares), default=0.0) - min((s for _, _, s in shares), default=0.0)
        worst = max(worst, difference)
        groups.append(
            {
                "column": column.name,
                "parity_difference": difference,
                "groups": [{"value": value, "rows": count, "share_predicted": share} for value, count, share in shares],
            }
        )
    return {"worst_parity_difference": worst, "by_column": groups}


def _importance(model: Model, rows: Sequence[Row]) -> List[Dict[str, Any]]:
    totals: Dict[str, float] = {}
    for row in rows:
        for feature, share in model.explain(row).items():
            totals[feature] = totals.get(feature, 0.0) + abs(share)
    return [
        {"feature": feature, "mean_absolute_contribution": total / len(rows)}
        for feature, total in sorted(totals.items(), key=lambda item: -item[1])
    ]
