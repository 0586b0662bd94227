"""What the endpoint and batch jobs run: the handlers of SageMaker's scikit-learn image."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any, Dict, List

from service.model import Model
from service.schema import Row, read_schema
from service.validation import validate


def model_fn(model_dir: str) -> Model:
    return Model.load(Path(model_dir) / "model.json")


def input_fn(body: Any, content_type: str) -> List[Row]:
    """Rows that hold to the feature schema. Anything else is refused: a model that
    guesses about a broken row answers with the same confidence as ever."""
    text = body.decode("utf-8") if isinstance(body, (bytes, bytearray)) else body
    features = read_schema().with_role("feature")
    if content_type.startswith("application/json"):
        raw = json.loads(text)
        given = raw.get("rows") if isinstance(raw, dict) else None
        if not isinstance(given, list) or not all(isinstance(row, dict) for row in given):
            raise ValueError('send {"rows": [{...}]}')
    elif content_type.startswith("text/csv"):
        names = [column.name for column in features]
        given = [dict(zip(names, cells)) for cells in csv.reader(io.StringIO(text)) if cells]
    else:
        raise ValueError(f"cannot read {content_type}; send application/json or text/csv")
    rows, problems = validate(given, read_schema(), features)
    if problems:
        first = problems[0]
        raise ValueError(f"row {first.line}: {first.column} {first.reason}")
    return rows


def predict_fn(rows: List[Row], model: Model) -> List[Dict[str, Any]]:
    answers = []
    for row in rows:
        probability = model.probability(row)
        shares = sorted(model.explain(row).items(), key=lambda item: -abs(item[1]))
        answers.append(
            {
                "probability": probability,
                "prediction": 1 if probability >= 0.5 else 0,
                "reasons": [{"feature": name, "contribution": share} for name, share in shares[:3]],
            }
        )
    return answers


def output_fn(answers: List[Dict[str, Any]], accept: str) -> Any:
    if accept.startswith("text/csv"):
        return "\n".join(f"{answer['prediction']},{answer['probability']:.6f}" for answer in answers), accept
    return json.dumps({"predictions": answers}), "application/json"
