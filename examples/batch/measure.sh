#!/usr/bin/env bash
# Lines per second with 1 process and with one for each core, over the same seeded applicants.
#
#   examples/batch/measure.sh [SCHEME] [LINES]
set -euo pipefail
cd "$(dirname "$0")/../.."
scheme=${1:-toyota-sdgs}
lines=${2:-100000}
export KIJUN="node dist/cli.js"
applicants=$(mktemp)
trap 'rm -f "$applicants"' EXIT
node examples/generate-applicants.mjs "$scheme" "$lines" --seed 1 > "$applicants"
for cores in 1 "$(nproc)"; do
  started=$(date +%s%N)
  CORES=$cores examples/batch/assess-on-all-cores.sh --fields id,outcome,tier < "$applicants" > /dev/null
  took=$(($(date +%s%N) - started))
  echo "$scheme, $lines lines, $cores process(es): $((lines * 1000000000 / took)) lines/s"
done
