"""Makes sample.csv. The rows are invented by the rule below and say nothing about anybody."""

from __future__ import annotations

import csv
import math
import random
from pathlib import Path

ROWS = 600


def main() -> None:
    chance = random.Random(20260101)
    with (Path(__file__).parent / "sample.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(
            [
                "customer_id",
                "observed_at",
                "tenure_months",
                "monthly_spend",
                "support_tickets",
                "late_payments",
                "contract",
                "age_band",
                "left",
            ]
        )
        for number in range(1, ROWS + 1):
            tenure = int(chance.expovariate(1 / 30))
            spend = round(chance.lognormvariate(3.6, 0.5), 2)
            tickets = min(20, int(chance.expovariate(0.7)))
            late = min(12, int(chance.expovariate(1.2)))
            contract = chance.choice(["monthly", "monthly", "yearly", "two_years"])
            age = chance.choice(["under_30", "30_to_59", "60_and_over"])
            score = (
                -1.2
                - 0.03 * tenure
                + 0.55 * tickets
                + 0.6 * late
                + {"monthly": 0.9, "yearly": -0.3, "two_years": -1.1}[contract]
                + 0.006 * (spend - 40)
            )
            left = 1 if chance.random() < 1 / (1 + math.exp(-1.5 * score)) else 0
            writer.writerow(
                [f"sample-{number:04d}", "2026-01-01T00:00:00Z", tenure, spend, tickets, late, contract, age, left]
            )


if __name__ == "__main__":
    main()
