"""Training job: hyperparameters come as arguments, as SageMaker's script mode gives them."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import List, Optional

from service.data import read_rows
from service.model import train
from service.schema import read_schema
from service.validation import validate


def main(arguments: Optional[List[str]] = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--learning_rate", type=float, default=0.1)
    parser.add_argument("--l2", type=float, default=0.001)
    parser.add_argument("--max_epochs", type=int, default=400)
    parser.add_argument("--train", type=Path, default=Path(os.environ.get("SM_CHANNEL_TRAIN", "train")))
    parser.add_argument(
        "--validation", type=Path, default=Path(os.environ.get("SM_CHANNEL_VALIDATION", "validation"))
    )
    parser.add_argument("--model-dir", type=Path, default=Path(os.environ.get("SM_MODEL_DIR", "model")))
    given, _ = parser.parse_known_args(arguments)

    schema = read_schema()
    rows, _ = validate(read_rows(given.train), schema)
    held, _ = validate(read_rows(given.validation), schema)
    model = train(
        rows,
        held,
        schema,
        learning_rate=given.learning_rate,
        l2=given.l2,
        max_epochs=given.max_epochs,
        report=print,
    )
    model.save(given.model_dir / "model.json")
    # The endpoint runs the code that the model was trained with, whatever is newer
    here = Path(__file__).resolve().parent
    code = given.model_dir / "code"
    shutil.rmtree(code, ignore_errors=True)
    code.mkdir(parents=True)
    home = here if (here / "service").is_dir() else here.parent
    shutil.copytree(home / "service", code / "service", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(here / "inference.py", code / "inference.py")
    return 0


if __name__ == "__main__":
    sys.exit(main())
