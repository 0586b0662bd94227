"""The sample, checked and split once for all tests."""

from pathlib import Path

from service.data import read_rows, split
from service.model import train
from service.schema import read_schema
from service.validation import validate

SAMPLE = Path(__file__).resolve().parent.parent / "sample" / "sample.csv"
SCHEMA = read_schema()
RAW = read_rows(SAMPLE)
ROWS, PROBLEMS = validate(RAW, SCHEMA)
PARTS = split(ROWS, SCHEMA)
MODEL = train(PARTS["train"], PARTS["validation"], SCHEMA)
