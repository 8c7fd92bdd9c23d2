#!/usr/bin/env bash
# A mapper: applicants in, one answer out for each, in order. For Spark's RDD.pipe and anything else that feeds lines to
# a program and takes lines back. A line that cannot be answered is issues in its place and no reason to fail the task.
set -uo pipefail
${KIJUN:-npx kijun} assess "$@" -
status=$?
[ "$status" -eq 1 ] && exit 0
exit "$status"
