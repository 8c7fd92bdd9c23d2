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
TIMEFORMAT='%R %U %S'
for cores in 1 "$(nproc)"; do
  export CORES=$cores
  took=$({ time examples/batch/assess-on-all-cores.sh --fields id,outcome,tier < "$applicants" > /dev/null; } 2>&1)
  echo "$took" | awk -v of="$scheme, $lines lines, $cores process(es)" -v n="$lines" \
    '{ printf "%s: %d lines/s, %.1f s, %.1f s of processor time\n", of, n / $1, $1, $2 + $3 }'
done
