import { spawnSync } from 'node:child_process';
import type { CheckpointFact } from '../../analytics/facts.ts';
import type { StoredCheckpoint } from '../../checkpoint/store.ts';
import { openWorkbench } from '../checkpoints/stores.ts';
import type { CommandArguments, CommandIo } from '../command.ts';

/** So many commits are looked up in the clone at hand. */
const MAX_COMMITS = 50;

/** What the stores hold. A clean checkpoint counts only if a quick check finds it in order. */
export async function checkpointFacts(args: CommandArguments, io: CommandIo): Promise<CheckpointFact[]> {
  const { engine, store, stores } = await openWorkbench(args, io);
  const listed = (await store.list()).filter(({ unlisted }) => !unlisted);
  const branchesOf = branchLookup(io.cwd);
  const facts: CheckpointFact[] = [];
  const places = new Set<string>();
  for (const one of listed.toReversed()) {
    const branches = one.branch ? [one.branch.replace(/^refs\/heads\//, '')] : branchesOf(one.commit ?? '');
    const place = JSON.stringify([branches, one.jobKey, one.stage]);
    // Only the newest of a place is named in the report, so only that one is looked at.
    const isGood = one.clean && !places.has(place) && (await engine.validate(one.id, stores, 'quick')).ok;
    if (isGood) places.add(place);
    facts.push(factOf(one, isGood || (one.clean && places.has(place)), branches));
  }
  return facts.reverse();
}

const factOf = (one: StoredCheckpoint, clean: boolean, branches: readonly string[]): CheckpointFact => ({
  id: one.id,
  at: Date.parse(one.createdAt),
  bytes: one.bytes,
  storedBytes: one.storedBytes,
  files: one.files,
  clean,
  job: one.jobKey ?? null,
  stage: one.stage ?? null,
  branches,
});

/** The branches that hold a commit, by the clone at hand; none outside of a clone. */
function branchLookup(cwd: string): (commit: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (commit) => {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return [];
    const found = known.get(commit) ?? (known.size < MAX_COMMITS ? branchesWith(commit, cwd) : []);
    known.set(commit, found);
    return found;
  };
}

/** A clone that lacks the commit fetches nothing: in somebody else's clone, the configuration would name a program for that. */
export function branchesWith(commit: string, cwd: string): string[] {
  const format = '--format=%(refname:short)';
  const { status, stdout } = spawnSync('git', ['for-each-ref', format, `--contains=${commit}`, 'refs/heads'], {
    cwd,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
    encoding: 'utf8',
    timeout: 10_000,
  });
  return status === 0 ? stdout.split('\n').filter((name) => name !== '') : [];
}
