#!/usr/bin/env bash
# Assesses NDJSON from standard input with one process for each core. The answers come in the order of the lines.
#
#   examples/batch/assess-on-all-cores.sh --fields id,outcome,tier < applicants.ndjson > answers.ndjson
#
# CORES is how many processes run, KIJUN how the command is called. The exit status is that of `kijun assess`: 1 where a
# line could not be answered. Such an answer counts its "line" within its own part: give every line an "id".
set -euo pipefail
export KIJUN=${KIJUN:-npx kijun} OPTIONS="$*"
PARTS=$(mktemp -d)
export PARTS
trap 'rm -rf "$PARTS"' EXIT

# Dealt out line by line to processes that run at the same time; each writes a file of its own.
split --number="r/${CORES:-$(nproc)}" --filter='
  status=0
  $KIJUN assess $OPTIONS - > "$PARTS/$FILE" || status=$?
  echo $status > "$PARTS/status-$FILE"
' -
[ -e "$PARTS/xaa" ] || exit 0

# Taken up again in the same order: one line from each, and round again.
paste -d '\n' "$PARTS"/x* | sed '/^$/d'
exit "$(sort -n "$PARTS"/status-* | tail -n 1)"
