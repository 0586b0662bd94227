import tempfile
import unittest
from pathlib import Path

from service.data import split
from service.evaluation import auc, evaluate
from service.features import fit_encoder
from service.model import Model, sigmoid, train

from .sample import MODEL, PARTS, ROWS, SCHEMA


class Splitting(unittest.TestCase):
    def test_every_row_is_in_one_part(self):
        ids = [row["customer_id"] for part in PARTS.values() for row in part]
        self.assertEqual(sorted(ids), sorted(row["customer_id"] for row in ROWS))

    def test_a_row_stays_in_its_part_when_others_come(self):
        fewer = split(ROWS[::2], SCHEMA)
        for name, rows in fewer.items():
            all_of_it = {row["customer_id"] for row in PARTS[name]}
            self.assertTrue({row["customer_id"] for row in rows} <= all_of_it)


class Training(unittest.TestCase):
    def test_the_same_rows_give_the_same_model(self):
        again = train(PARTS["train"], PARTS["validation"], SCHEMA)
        self.assertEqual(list(again.weights), list(MODEL.weights))

    def test_it_learns_that_tickets_make_people_leave_and_time_makes_them_stay(self):
        weights = dict(zip(MODEL.encoder.names, MODEL.weights))
        self.assertGreater(weights["support_tickets"], 0)
        self.assertLess(weights["tenure_months"], 0)

    def test_one_outcome_teaches_nothing(self):
        only = [row for row in PARTS["train"] if row["left"] == 0]
        with self.assertRaisesRegex(ValueError, "only one outcome"):
            train(only, PARTS["validation"], SCHEMA)

    def test_the_sensitive_group_and_the_id_are_not_features(self):
        names = MODEL.encoder.names
        self.assertFalse(any(name.startswith(("age_band", "customer_id")) for name in names))

    def test_a_stored_model_answers_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.json"
            MODEL.save(path)
            loaded = Model.load(path)
        for row in PARTS["test"][:20]:
            self.assertEqual(loaded.probability(row), MODEL.probability(row))

    def test_a_feature_that_never_varies_does_not_divide_by_zero(self):
        same = [{**row, "late_payments": 0} for row in PARTS["train"]]
        self.assertEqual(fit_encoder(same, SCHEMA).deviations["late_payments"], 1.0)


class Explaining(unittest.TestCase):
    def test_contributions_add_up_to_the_answer(self):
        row = PARTS["test"][0]
        score = MODEL.intercept + sum(MODEL.explain(row).values())
        self.assertAlmostEqual(sigmoid(score), MODEL.probability(row))


class Evaluating(unittest.TestCase):
    def test_auc_of_a_perfect_a_reversed_and_a_blind_ranking(self):
        labels = [0, 0, 1, 1]
        self.assertEqual(auc(labels, [0.1, 0.2, 0.8, 0.9]), 1.0)
        self.assertEqual(auc(labels, [0.9, 0.8, 0.2, 0.1]), 0.0)
        self.assertEqual(auc(labels, [0.5] * 4), 0.5)

    def test_auc_needs_both_outcomes(self):
        with self.assertRaises(ValueError):
            auc([1, 1], [0.2, 0.3])

    def test_the_model_beats_the_baseline_and_passes_the_gate_of_the_pipeline(self):
        report = evaluate(MODEL, PARTS["test"], PARTS["train"], SCHEMA)
        self.assertLess(report["quality"]["log_loss"], report["baseline"]["log_loss"])
        self.assertGreaterEqual(report["quality"]["auc"], 0.75)
        self.assertLessEqual(report["bias"]["worst_parity_difference"], 0.2)

    def test_a_model_that_favours_a_group_is_seen(self):
        biased = [
            {**row, "support_tickets": 20 if row["age_band"] == "under_30" else 0} for row in PARTS["test"]
        ]
        report = evaluate(MODEL, biased, PARTS["train"], SCHEMA)
        self.assertGreater(report["bias"]["worst_parity_difference"], 0.5)
