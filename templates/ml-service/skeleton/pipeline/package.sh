#!/usr/bin/env bash
# Lays out the code of the jobs as SageMaker and Glue take it.
set -euo pipefail
out=${1:?where to}
rm -rf "$out"
mkdir -p "$out/processing" "$out/training"
cp -r ml/service ml/jobs/prepare.py ml/jobs/evaluate.py "$out/processing/"
tar -czf "$out/training/sourcedir.tar.gz" -C ml service -C jobs train.py inference.py
cp ml/jobs/curate.py "$out/curate.py"
# Glue installs what a Python shell job needs from a wheel
python3 pipeline/wheel.py "$out"
