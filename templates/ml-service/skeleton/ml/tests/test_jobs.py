import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from jobs import curate, evaluate, inference, prepare, train
from service.data import read_rows, write_rows

from .sample import MODEL, RAW, SAMPLE, SCHEMA

NAMES = [column.name for column in SCHEMA.columns]


def quietly(job, *arguments):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return job(*arguments)


class FromDataToEndpoint(unittest.TestCase):
    """The jobs one after the other, in folders laid out as SageMaker lays them out."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.base = Path(folder.name)
        write_rows(cls.base / "p" / "input" / "data" / "sample.csv", RAW, NAMES)
        cls.prepared = quietly(prepare.main, cls.base / "p")
        out = cls.base / "p" / "output"
        cls.trained = quietly(
            train.main,
            ["--train", str(out / "train"), "--validation", str(out / "validation"), "--model-dir", str(cls.base / "m")],
        )
        evaluation = cls.base / "e" / "input"
        evaluation.mkdir(parents=True)
        (cls.base / "m").rename(evaluation / "model")
        for part in ("train", "test"):
            (out / part).rename(evaluation / part)
        cls.evaluated = quietly(evaluate.main, cls.base / "e")

    def test_every_job_ends_well(self):
        self.assertEqual((self.prepared, self.trained, self.evaluated), (0, 0, 0))

    def test_the_evaluation_has_what_the_gate_of_the_pipeline_reads(self):
        report = json.loads((self.base / "e/output/evaluation/evaluation.json").read_text())
        self.assertIsInstance(report["quality"]["auc"], float)
        self.assertIsInstance(report["bias"]["worst_parity_difference"], float)

    def test_monitors_get_their_baselines(self):
        names = sorted(path.name for path in (self.base / "e/output/baselines").iterdir())
        self.assertEqual(
            names,
            [
                "bias-config.json",
                "constraints.json",
                "explainability-config.json",
                "model-quality-constraints.json",
                "statistics.json",
            ],
        )

    def test_the_model_carries_the_code_that_it_was_trained_with(self):
        code = self.base / "e/input/model/code"
        self.assertTrue((code / "inference.py").is_file())
        self.assertTrue((code / "service/model.py").is_file())
        self.assertTrue((code / "service/feature-schema.json").is_file())


class Preparing(unittest.TestCase):
    def test_a_changed_source_stops_the_pipeline(self):
        with tempfile.TemporaryDirectory() as folder:
            base = Path(folder)
            broken = [{**row, "contract": "weekly"} for row in read_rows(SAMPLE)]
            write_rows(base / "input" / "data" / "broken.csv", broken, NAMES)
            self.assertEqual(quietly(prepare.main, base), 1)


class Serving(unittest.TestCase):
    ROW = {
        "tenure_months": 2,
        "monthly_spend": 40.5,
        "support_tickets": 6,
        "late_payments": 3,
        "contract": "monthly",
    }

    def answer(self, body, content_type="application/json", accept="application/json"):
        rows = inference.input_fn(body, content_type)
        text, _ = inference.output_fn(inference.predict_fn(rows, MODEL), accept)
        return text

    def test_json_in_json_out_with_reasons(self):
        [answer] = json.loads(self.answer(json.dumps({"rows": [self.ROW]})))["predictions"]
        self.assertEqual(answer["prediction"], 1)
        self.assertEqual(answer["reasons"][0]["feature"], "support_tickets")

    def test_csv_gives_the_same(self):
        line = ",".join(str(self.ROW[column.name]) for column in SCHEMA.with_role("feature"))
        text = self.answer(line, "text/csv", "text/csv")
        [answer] = json.loads(self.answer(json.dumps({"rows": [self.ROW]})))["predictions"]
        self.assertEqual(text, f"1,{answer['probability']:.6f}")

    def test_a_broken_row_is_refused_not_guessed_about(self):
        for change in ({"contract": "weekly"}, {"support_tickets": -1}, {"monthly_spend": None}):
            with self.assertRaisesRegex(ValueError, "row 1"):
                self.answer(json.dumps({"rows": [{**self.ROW, **change}]}))

    def test_other_shapes_are_refused(self):
        for body in ("[]", "{}", '{"rows": [1]}'):
            with self.assertRaises(ValueError):
                self.answer(body)
        with self.assertRaisesRegex(ValueError, "image/png"):
            self.answer("", "image/png")


class Curating(unittest.TestCase):
    def test_good_rows_pass_and_the_others_leave_a_reason_without_their_values(self):
        text = SAMPLE.read_text(encoding="utf-8").splitlines()
        good, problems = curate.curate(["\n".join([text[0], text[1], text[2].replace("yearly", "secret-value")])], SCHEMA)
        self.assertEqual(len(good.splitlines()), 2)
        self.assertEqual(json.loads(problems[0])["column"], "contract")
        self.assertNotIn("secret-value", problems[0])


if __name__ == "__main__":
    unittest.main()
