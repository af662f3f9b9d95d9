#!/usr/bin/env bash
# Starts live-probe.yml as its own subject, re-runs the failed jobs, then all jobs, and writes live-answers.json.
# Needs gh with a token that may start and re-run workflows (actions: write), and write to branches and pull requests of its own.
set -euo pipefail

here=$(dirname "$0")
id="$GITHUB_RUN_ID-$RANDOM"
found=$(mktemp -d)

PROBE_ID="$id" node "$here/commits.mjs" | tee "$found/lines.txt"

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

# The API's list of jobs, with each job's log in it. Jobs without a log (a lost runner) answer 404.
collect() {
  gh api "repos/$GITHUB_REPOSITORY/actions/runs/$run/attempts/$1/jobs" --paginate --jq '.jobs[]' |
    while read -r job; do
      log=$(gh api "repos/$GITHUB_REPOSITORY/actions/jobs/$(jq -r .id <<< "$job")/logs" 2>/dev/null | grep -a 'probe [a-z0-9-]*=' || true)
      jq -c --arg log "$log" '. + {log: $log}' <<< "$job"
    done | jq -s . > "$found/attempt-$1.json"
}

settle 1; collect 1
gh run rerun "$run" --failed
settle 2; collect 2
gh run rerun "$run"
settle 3; collect 3
gh api "repos/$GITHUB_REPOSITORY/actions/runs/$run/artifacts" --paginate --jq '.artifacts[]' | jq -s . > "$found/artifacts.json"

# live-probe-listener.yml runs once for each workflow_run event, and has run and attempt in its title.
sleep 120
heard=$(gh run list --workflow live-probe-listener.yml --limit 50 --json displayTitle --jq '.[].displayTitle' | grep -F "$run/" || true)
count() { grep -c -F "$run/$1" <<< "$heard" || true; }
case "$(count 1)" in
  0) echo 'probe workflow-run-delivery=never' ;;
  1) echo 'probe workflow-run-delivery=once' ;;
  *) echo 'probe workflow-run-delivery=twice' ;;
esac >> "$found/lines.txt"
if [ "$(count 1)" != 0 ]; then
  if [ "$(count 2)" = 0 ]; then echo 'probe workflow-run-after-rerun=silent'; else echo 'probe workflow-run-after-rerun=fires'; fi >> "$found/lines.txt"
fi

node "$here/answers.mjs" "$found" > live-answers.json
{
  echo "## What the real services do, in run $run"
  printf '```json\n%s\n```\n' "$(cat live-answers.json)"
  echo 'Commit this file as `sandbox/live-answers.json`: the sandbox takes its answers instead of its own defaults.'
} | tee -a "$GITHUB_STEP_SUMMARY"
