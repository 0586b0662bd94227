"""Feature statistics, for people and as the baseline of the data quality monitor."""

from __future__ import annotations

import statistics
from typing import Any, Dict, List, Sequence

from .schema import Column, Row, Schema


def profile(rows: Sequence[Row], schema: Schema) -> Dict[str, Any]:
    """Count, completeness and distribution of each column that the model is given."""
    return {
        "rows": len(rows),
        "columns": [
            _column(column, [row[column.name] for row in rows if column.name in row])
            for column in schema.columns
            if column.role in ("feature", "group", "target")
        ],
    }


def _column(column: Column, values: List[Any]) -> Dict[str, Any]:
    if column.type in ("number", "integer"):
        numbers = [float(value) for value in values]
        return {
            "name": column.name,
            "kind": "number",
            "present": len(numbers),
            "mean": statistics.fmean(numbers) if numbers else None,
            "deviation": statistics.pstdev(numbers) if numbers else None,
            "min": min(numbers, default=None),
            "max": max(numbers, default=None),
        }
    return {
        "name": column.name,
        "kind": "text",
        "present": len(values),
        "counts": {value: values.count(value) for value in sorted(set(values))},
    }


def monitor_statistics(profiled: Dict[str, Any]) -> Dict[str, Any]:
    """The profile as `statistics.json` of SageMaker Model Monitor."""
    features = []
    for column in profiled["columns"]:
        common = {"num_present": column["present"], "num_missing": profiled["rows"] - column["present"]}
        if column["kind"] == "number":
            features.append(
                {
                    "name": column["name"],
                    "inferred_type": "Fractional",
                    "numerical_statistics": {
                        "common": common,
                        "mean": column["mean"],
                        "sum": None if column["mean"] is None else column["mean"] * column["present"],
                        "std_dev": column["deviation"],
                        "min": column["min"],
                        "max": column["max"],
                    },
                }
            )
        else:
            features.append(
                {
                    "name": column["name"],
                    "inferred_type": "String",
                    "string_statistics": {"common": common, "distinct_count": len(column["counts"])},
                }
            )
    return {"version": 0.0, "dataset": {"item_count": profiled["rows"]}, "features": features}


def monitor_constraints(schema: Schema) -> Dict[str, Any]:
    """The schema as `constraints.json` of SageMaker Model Monitor."""
    features = []
    for column in schema.with_role("feature"):
        feature: Dict[str, Any] = {
            "name": column.name,
            "inferred_type": "String" if column.type == "category" else "Fractional",
            "completeness": 1.0,
        }
        if column.type == "category":
            feature["string_constraints"] = {"domains": list(column.values)}
        elif column.minimum is not None and column.minimum >= 0:
            feature["num_constraints"] = {"is_non_negative": True}
        features.append(feature)
    return {
        "version": 0.0,
        "features": features,
        "monitoring_config": {
            "evaluate_constraints": "Enabled",
            "emit_metrics": "Enabled",
            "datatype_check_threshold": 1.0,
            "domain_content_threshold": 1.0,
            "distribution_constraints": {
                "perform_comparison": "Enabled",
                "comparison_threshold": 0.1,
                "comparison_method": "Robust",
            },
        },
    }
