#!/usr/bin/env bash
# Starts live-probe.yml as its own subject, re-runs the failed jobs, then all jobs, and tells what each attempt showed.
# Needs gh with a token that may start and re-run workflows (actions: write).
set -euo pipefail

id="$GITHUB_RUN_ID-$RANDOM"
gh workflow run live-probe.yml --ref "$GITHUB_REF_NAME" -f mode=subject -f id="$id"

run=''
for _ in $(seq 60); do
  run=$(gh run list --workflow live-probe.yml --json databaseId,displayTitle --jq ".[] | select(.displayTitle | endswith(\"$id\")) | .databaseId")
  [ -n "$run" ] && break
  sleep 5
done
[ -n "$run" ] || { echo "The subject did not start within five minutes."; exit 1; }

settle() {
  until [ "$(gh run view "$run" --attempt "$1" --json status --jq .status 2>/dev/null)" = completed ]; do sleep 15; done
}

answers() {
  local attempt=$1
  gh api "repos/$GITHUB_REPOSITORY/actions/runs/$run/attempts/$attempt/jobs" --paginate \
    --jq '.jobs[] | "job \(.name): conclusion=\(.conclusion) run_attempt=\(.run_attempt) id=\(.id)"'
  # Jobs without a log (a lost runner) answer 404.
  gh api "repos/$GITHUB_REPOSITORY/actions/runs/$run/attempts/$attempt/jobs" --paginate --jq '.jobs[].id' |
    while read -r job; do
      gh api "repos/$GITHUB_REPOSITORY/actions/jobs/$job/logs" 2>/dev/null | sed -nE 's/^[^ ]+ (probe [a-z0-9-]+=.*)$/\1/p' || true
    done
}

settle 1
first=$(answers 1)
gh run rerun "$run" --failed
settle 2
second=$(answers 2)
gh run rerun "$run"
settle 3
third=$(answers 3)

{
  echo "## What the real services do, in run $run"
  printf '### Attempt 1\n```text\n%s\n```\n' "$first"
  printf '### Attempt 2, "re-run failed jobs"\n```text\n%s\n```\n' "$second"
  printf '### Attempt 3, "re-run all jobs"\n```text\n%s\n```\n' "$third"
  echo 'Compare with `npm run sandbox -- switches`; where the sandbox believes something else, change its default.'
} | tee -a "$GITHUB_STEP_SUMMARY"
