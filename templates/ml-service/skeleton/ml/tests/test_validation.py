import unittest

from service.validation import validate

from .sample import PROBLEMS, RAW, ROWS, SCHEMA


class Validation(unittest.TestCase):
    def refused(self, **changes):
        rows, problems = validate([{**RAW[0], **changes}], SCHEMA)
        self.assertEqual(rows, [])
        self.assertEqual(len(problems), 1)
        return problems[0]

    def test_the_sample_holds_to_the_schema(self):
        self.assertEqual(PROBLEMS, [])
        self.assertEqual(len(ROWS), len(RAW))

    def test_an_empty_cell_is_refused(self):
        self.assertEqual(self.refused(monthly_spend=" ").reason, "is empty")

    def test_a_number_out_of_range_is_refused(self):
        self.assertIn("above 600", self.refused(tenure_months="601").reason)

    def test_a_half_ticket_is_refused(self):
        self.assertIn("whole", self.refused(support_tickets="1.5").reason)

    def test_infinity_and_nan_are_no_numbers(self):
        for text in ("inf", "nan"):
            self.assertEqual(self.refused(monthly_spend=text).reason, "is not finite")

    def test_an_unknown_category_is_refused_and_the_known_ones_are_named(self):
        problem = self.refused(contract="weekly")
        self.assertIn("monthly, yearly, two_years", problem.reason)

    def test_a_customer_counts_once(self):
        rows, problems = validate([RAW[0], RAW[0]], SCHEMA)
        self.assertEqual(len(rows), 1)
        self.assertEqual((problems[0].line, problems[0].column), (2, "customer_id"))
