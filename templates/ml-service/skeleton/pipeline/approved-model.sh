#!/usr/bin/env bash
# Prints the ARN of the newest approved model package; nothing where there is none yet.
set -euo pipefail
arn=$(aws sagemaker list-model-packages \
  --model-package-group-name "$SERVICE-models" \
  --model-approval-status Approved \
  --sort-by CreationTime --sort-order Descending --max-results 1 \
  --query 'ModelPackageSummaryList[0].ModelPackageArn' --output text 2>error.txt) || {
  # Before the first deployment there is no group; anything else is an error
  grep -q 'does not exist' error.txt || { cat error.txt >&2; exit 1; }
  arn=None
}
[ "$arn" = None ] || echo "$arn"
