"""Logistic regression: small, quick to train, and it can say why it answers what it answers."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence

from .features import Encoder, fit_encoder
from .schema import Row, Schema


@dataclass(frozen=True)
class Model:
    encoder: Encoder
    weights: Sequence[float]
    intercept: float

    def probability(self, row: Row) -> float:
        """How likely the target is 1, between 0 and 1."""
        return sigmoid(self._score(self.encoder.encode(row)))

    def explain(self, row: Row) -> Dict[str, float]:
        """What each feature adds to the score, in log-odds against an average row."""
        contributions: Dict[str, float] = {}
        for name, weight, number in zip(self.encoder.names, self.weights, self.encoder.encode(row)):
            feature = name.split("=")[0]
            contributions[feature] = contributions.get(feature, 0.0) + weight * number
        return contributions

    def _score(self, numbers: Sequence[float]) -> float:
        return self.intercept + sum(w * n for w, n in zip(self.weights, numbers))

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        content: Dict[str, Any] = {
            "format": 1,
            "encoder": self.encoder.to_json(),
            "weights": list(self.weights),
            "intercept": self.intercept,
        }
        path.write_text(json.dumps(content, indent=2), encoding="utf-8")

    @staticmethod
    def load(path: Path) -> "Model":
        raw = json.loads(path.read_text(encoding="utf-8"))
        if raw.get("format") != 1:
            raise ValueError(f"{path} holds a model of format {raw.get('format')}; this code reads format 1")
        return Model(Encoder.from_json(raw["encoder"]), raw["weights"], raw["intercept"])


def sigmoid(score: float) -> float:
    if score >= 0:
        return 1.0 / (1.0 + math.exp(-score))
    e = math.exp(score)
    return e / (1.0 + e)


def log_loss(labels: Sequence[int], probabilities: Sequence[float]) -> float:
    tiny = 1e-12
    return -sum(
        math.log(max(p, tiny)) if y == 1 else math.log(max(1.0 - p, tiny)) for y, p in zip(labels, probabilities)
    ) / len(labels)


def train(
    rows: Sequence[Row],
    validation: Sequence[Row],
    schema: Schema,
    learning_rate: float = 0.1,
    l2: float = 0.001,
    max_epochs: int = 400,
    patience: int = 20,
    report: Callable[[str], None] = lambda line: None,
) -> Model:
    """Gradient descent from zero, so that the same rows give the same model.

    Stops when the validation loss has not fallen for `patience` epochs, and keeps
    the weights that were best there.
    """
    target = schema.one("target").name
    labels = [int(row[target]) for row in rows]
    if len(set(labels)) < 2:
        raise ValueError("the training rows hold only one outcome; there is nothing to learn")
    encoder = fit_encoder(rows, schema)
    inputs = [encoder.encode(row) for row in rows]
    held_inputs = [encoder.encode(row) for row in validation]
    held_labels = [int(row[target]) for row in validation]
    weights = [0.0] * len(encoder.names)
    intercept = 0.0
    best = Model(encoder, list(weights), intercept)
    best_loss = math.inf
    waited = 0
    for epoch in range(1, max_epochs + 1):
        model = Model(encoder, weights, intercept)
        errors = [sigmoid(model._score(numbers)) - label for numbers, label in zip(inputs, labels)]
        count = len(inputs)
        gradient = [
            sum(error * numbers[i] for error, numbers in zip(errors, inputs)) / count + l2 * weights[i]
            for i in range(len(weights))
        ]
        weights = [w - learning_rate * g for w, g in zip(weights, gradient)]
        intercept -= learning_rate * sum(errors) / count
        model = Model(encoder, weights, intercept)
        loss = log_loss(held_labels, [sigmoid(model._score(numbers)) for numbers in held_inputs])
        if epoch % 50 == 0 or epoch == 1:
            seen = log_loss(labels, [sigmoid(model._score(numbers)) for numbers in inputs])
            report(f"epoch={epoch} train_loss={seen:.6f} validation_loss={loss:.6f}")
        if loss < best_loss - 1e-6:
            best, best_loss, waited = Model(encoder, list(weights), intercept), loss, 0
        else:
            waited += 1
            if waited >= patience:
                report(f"stopped at epoch {epoch}: no progress for {patience} epochs")
                break
    return best
