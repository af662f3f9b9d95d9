import { decideRun } from '../../src/controller/decide/decide-run.ts';
import type { JobFacts, RunFacts, ShapedJob } from '../../src/controller/facts.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { FAILURE_TYPES, type FailureType, type Lane } from '../../src/failure/failure.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { Policy } from '../../src/policy/policy.ts';

/**
 * The rows of `decisions.txt`: `words of the situation -> words of the plan`. A row without words is a push to `feature` whose only
 * red job, `test`, failed with a transient network error, at a confidence of 95 %, in lane STANDARD.
 */
export interface Row {
  line: number;
  section: string;
  given: string;
  expected: string;
}

export function parseRows(text: string): Row[] {
  let section = '';
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line.startsWith('## ')) section = line.slice(3);
    if (line === '' || line.startsWith('#')) return [];
    const [given = '', expected = ''] = line.split(' -> ').map((part) => part.trim());
    return [{ line: index + 1, section, given, expected }];
  });
}

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SHA = 'a'.repeat(40);

type Draft = {
  -readonly [K in keyof RunFacts]: RunFacts[K];
} & { run: { -readonly [K in keyof RunFacts['run']]: RunFacts['run'][K] }; jobs: JobDraft[]; shape?: ShapedJob[] };
type JobDraft = { -readonly [K in keyof JobFacts]: JobFacts[K] };

function job(id: number, name: string, conclusion: string | null): JobDraft {
  return { id, name, key: name.split(' ')[0] as string, conclusion, attempt: 1, lane: 'STANDARD', minutes: 5 };
}

function failed(id: number, name: string, type: FailureType, retry: string, confidence = 0.95): JobDraft {
  const signature = `${type}-${id === 2 ? 'one' : id}`;
  const failure = { type, retry: retry as 'transient', confidence, signature, evidence: [], read: true };
  return { ...job(id, name, 'failure'), failure };
}

function start(): Draft {
  return {
    repository: 'o/r',
    run: {
      id: 1845,
      attempt: 1,
      workflow: '.github/workflows/ci.yml',
      event: 'push',
      branch: 'feature',
      sha: SHA,
      status: 'completed',
      conclusion: 'failure',
      createdAt: NOW - 20 * MINUTE,
      endedAt: NOW - MINUTE,
      isFork: false,
      isDefaultBranch: false,
    },
    latest: { attempt: 1, by: 'machine' },
    jobs: [job(1, 'lint', 'success'), failed(2, 'test', 'network', 'transient')],
    shape: [
      { key: 'lint', needs: [] },
      { key: 'test', needs: [] },
    ],
    stops: [],
    policy: { ...DEFAULT_POLICY, mode: 'act' },
    history: {},
    reruns: { ofRun: 0, today: 0, ofJob: {} },
    now: NOW,
  };
}

/** Words of situations. Numbers stand in the words themselves. */
const WORDS: readonly [RegExp, (facts: Draft, ...found: string[]) => void][] = [
  [
    new RegExp(`^(${FAILURE_TYPES.join('|')}) (transient|unclear|same-again)(?: (\\d+) %)?$`),
    (facts, type, retry, sure = '95') => {
      facts.jobs[1] = {
        ...failed(2, 'test', type as FailureType, retry as string, Number(sure) / 100),
        lane: facts.jobs[1]?.lane as Lane,
      };
    },
  ],
  [
    /^lane (DOCS|STANDARD|HEAVY)$/,
    (facts, lane) => {
      for (const each of facts.jobs) each.lane = lane as Lane;
    },
  ],
  [
    /^also (\S+) failed: (\S+) (\S+)$/,
    (facts, name, type, retry) => {
      const id = facts.jobs.length + 10;
      facts.jobs.push(failed(id, name as string, type as FailureType, retry as string));
      facts.shape?.push({ key: name as string, needs: [] });
    },
  ],
  [
    /^event (\S+)$/,
    (facts, event) => {
      facts.run.event = event as string;
    },
  ],
  [
    /^branch main$/,
    (facts) => {
      facts.run.branch = 'main';
      facts.run.isDefaultBranch = true;
    },
  ],
  [
    /^tag$/,
    (facts) => {
      facts.run.branch = null;
    },
  ],
  [
    /^pull request$/,
    (facts) => {
      facts.run.event = 'pull_request';
      facts.run.pullRequest = 7;
    },
  ],
  [
    /^fork$/,
    (facts) => {
      facts.run.event = 'pull_request';
      facts.run.isFork = true;
      facts.run.pullRequest = 7;
    },
  ],
  [
    /^attempt (\d+)$/,
    (facts, n) => {
      facts.run.attempt = Number(n);
      facts.latest = { ...facts.latest, attempt: Number(n) };
      for (const each of facts.jobs) each.attempt = Number(n);
    },
  ],
  [
    /^failed the same way before$/,
    (facts) => {
      for (const each of facts.jobs) if (each.failure) each.failedBefore = each.failure.signature;
    },
  ],
  [
    /^failed otherwise before$/,
    (facts) => {
      for (const each of facts.jobs) if (each.failure) each.failedBefore = 'another';
    },
  ],
  [
    /^passed on a retry (\d+) of (\d+) times$/,
    (facts, passed, retried) => {
      const signature = facts.jobs[1]?.failure?.signature as string;
      facts.history = {
        [signature]: { passed: Number(passed), retried: Number(retried), passedThisWeek: 1, flakySince: NOW - DAY },
      };
    },
  ],
  [
    /^(\d+) times this week$/,
    (facts, n) => {
      const signature = facts.jobs[1]?.failure?.signature as string;
      facts.history = { [signature]: { ...(facts.history[signature] as object), passedThisWeek: Number(n) } as never };
    },
  ],
  [
    /^known as flaky for (\d+) days$/,
    (facts, n) => {
      const signature = facts.jobs[1]?.failure?.signature as string;
      facts.history = {
        [signature]: { ...(facts.history[signature] as object), flakySince: NOW - Number(n) * DAY } as never,
      };
    },
  ],
  [
    /^failed again after a re-run of this commit$/,
    (facts) => {
      const signature = facts.jobs[1]?.failure?.signature as string;
      facts.history = { [signature]: { passed: 0, retried: 1, ...facts.history[signature], repeatedHere: true } };
    },
  ],
  [
    /^(\d+) runs failed with it up to (\d+) minutes ago$/,
    (facts, n, ago) => {
      const signature = facts.jobs[1]?.failure?.signature as string;
      facts.history = {
        [signature]: { passed: 0, retried: 0, recentRuns: Number(n), lastSeen: NOW - Number(ago) * MINUTE },
      };
    },
  ],
  [
    /^(\d+) re-runs of the run$/,
    (facts, n) => {
      facts.reruns = { ...facts.reruns, ofRun: Number(n) };
    },
  ],
  [
    /^(\d+) re-runs of the job$/,
    (facts, n) => {
      facts.reruns = { ...facts.reruns, ofJob: { test: Number(n) } };
    },
  ],
  [
    /^(\d+) re-runs today$/,
    (facts, n) => {
      facts.reruns = { ...facts.reruns, today: Number(n) };
    },
  ],
  [
    /^(\d+) days old$/,
    (facts, n) => {
      facts.run.createdAt = NOW - Number(n) * DAY;
    },
  ],
  [
    /^status (\S+)$/,
    (facts, status) => {
      facts.run.status = status as string;
      facts.run.conclusion = null;
    },
  ],
  [
    /^conclusion (\S+)$/,
    (facts, conclusion) => {
      facts.run.conclusion = conclusion as string;
    },
  ],
  [
    /^(person|machine) started attempt (\d+)$/,
    (facts, by, n) => {
      facts.latest = { attempt: Number(n), by: by as 'person' };
    },
  ],
  [
    /^own workflow$/,
    (facts) => {
      facts.isOwn = true;
    },
  ],
  [
    /^stopped$/,
    (facts) => {
      facts.stops = ['the pull request has the label "rerail:stop"'];
    },
  ],
  [
    /^no jobs$/,
    (facts) => {
      facts.jobs = [];
    },
  ],
  [
    /^(alice|a newer run|nobody knows who) cancelled it$/,
    (facts, who) => {
      facts.run.conclusion = 'cancelled';
      const by =
        who === 'alice'
          ? ({ by: 'person', who: 'alice' } as const)
          : who === 'a newer run'
            ? ({ by: 'newer-run' } as const)
            : ({ by: 'unknown' } as const);
      facts.jobs = [job(1, 'lint', 'success'), { ...job(2, 'test', 'cancelled'), cancelled: by }];
    },
  ],
  [
    /^a newer run exists$/,
    (facts) => {
      facts.hasNewerRun = true;
    },
  ],
  [
    /^the job ran out of time$/,
    (facts) => {
      facts.run.conclusion = 'cancelled';
      facts.jobs[1] = { ...failed(2, 'test', 'timeout', 'unclear'), conclusion: 'cancelled' };
    },
  ],
  [
    /^the runner was lost$/,
    (facts) => {
      facts.jobs[1] = { ...failed(2, 'test', 'resource-exhaustion', 'transient'), conclusion: 'failure' };
    },
  ],
  [
    /^(\S+) needs test(?: and was (skipped|failed))?$/,
    (facts, name, became) => {
      facts.shape?.push({ key: name as string, needs: ['test'] });
      if (became === 'skipped') facts.jobs.push(job(20 + facts.jobs.length, name as string, 'skipped'));
      if (became === 'failed')
        facts.jobs.push(failed(20 + facts.jobs.length, name as string, 'test-failure', 'same-again'));
    },
  ],
  [
    /^(\S+) passed beside it$/,
    (facts, name) => {
      facts.shape?.push({ key: name as string, needs: [] });
      facts.jobs.push(job(20 + facts.jobs.length, name as string, 'success'));
    },
  ],
  [
    /^(\S+) was cancelled beside it$/,
    (facts, name) => {
      facts.jobs = facts.jobs.filter((each) => each.name !== name);
      if (!facts.shape?.some(({ key }) => key === name)) facts.shape?.push({ key: name as string, needs: [] });
      facts.jobs.push(job(20 + facts.jobs.length, name as string, 'cancelled'));
    },
  ],
  [
    /^policy mixed-causes (ask|rerun-job)$/,
    (facts, mixedCauses) => policy(facts, { mixedCauses: mixedCauses as Policy['mixedCauses'] }),
  ],
  [
    /^(\S+) has the environment (\S+)$/,
    (facts, key, environment) => change(facts, key as string, { environment: environment as string }),
  ],
  [
    /^(\S+) runs (npm-publish|kubectl-apply)$/,
    (facts, key, effect) => change(facts, key as string, { outsideEffects: [effect as string] }),
  ],
  [
    /^(\S+) may fail$/,
    (facts, key) => {
      for (const each of facts.jobs) if (each.key === key) each.optional = true;
    },
  ],
  [
    /^(\S+) is from attempt (\d+)$/,
    (facts, key, n) => {
      for (const each of facts.jobs) if (each.key === key) each.attempt = Number(n);
    },
  ],
  [
    /^the workflow file cannot be read$/,
    (facts) => {
      delete facts.shape;
      for (const each of facts.jobs) delete each.key;
    },
  ],
  [
    /^the job is called (.+)$/,
    (facts, name) => {
      (facts.jobs[1] as JobDraft).name = name as string;
    },
  ],
  [
    /^the token may not write actions$/,
    (facts) => {
      facts.denied = ['actions'];
    },
  ],
  [
    /^nothing is known of the failure$/,
    (facts) => {
      delete facts.jobs[1]?.failure;
    },
  ],
  [
    /^policy idempotent jobs (\S+)$/,
    (facts, jobs) => policy(facts, { idempotent: { jobs: [jobs as string], environments: [] } }),
  ],
  [
    /^policy idempotent environments (\S+)$/,
    (facts, name) => policy(facts, { idempotent: { jobs: [], environments: [name as string] } }),
  ],
  [
    /^policy never jobs (\S+)$/,
    (facts, jobs) => policy(facts, { never: { jobs: [jobs as string], environments: ['*'] } }),
  ],
  [
    /^policy (\S+): (\S+)$/,
    (facts, type, strategy) => policy(facts, { plans: { [type as string]: { strategy, lanes: {} } } as never }),
  ],
  [
    /^policy (\S+): (\S+) (\d+) tries$/,
    (facts, type, strategy, tries) =>
      policy(facts, { plans: { [type as string]: { strategy, tries: Number(tries), lanes: {} } } as never }),
  ],
  [
    /^policy rollback on main$/,
    (facts) => policy(facts, { rollback: { ...DEFAULT_POLICY.rollback, branches: ['main'] } }),
  ],
  [/^mode observe$/, (facts) => policy(facts, { mode: 'observe' })],
];

function change(facts: Draft, key: string, more: Partial<ShapedJob>): void {
  facts.shape = facts.shape?.map((each) => (each.key === key ? { ...each, ...more } : each)) as ShapedJob[];
}

function policy(facts: Draft, more: Partial<Policy>): void {
  facts.policy = { ...facts.policy, ...more };
}

export function factsOf(given: string): RunFacts {
  const facts = start();
  for (const word of given.split(',').map((part) => part.trim())) {
    if (word === '' || word === 'the usual run') continue;
    const rule = WORDS.find(([pattern]) => pattern.test(word));
    if (!rule) throw new Error(`Nothing is known of the words "${word}".`);
    const [, ...found] = rule[0].exec(word) as RegExpExecArray;
    rule[1](facts, ...(found as string[]));
  }
  return facts;
}

/** `RETRY rerun-failed-jobs`, `MANUAL ask, not RETRY: same-again`, `left alone: stale`. */
export function planWords({ strategy, act, jobIds, leftAlone, refused, notBefore }: RunPlan): string {
  if (leftAlone) return `left alone: ${leftAlone.reason}`;
  const why = refused.filter((one) => one.strategy === 'RETRY').map(({ reason }) => reason);
  const until = notBefore === null ? '' : ` until ${notBefore.slice(11, 16)}`;
  const jobs = act === 'rerun-job' ? ` ${jobIds.join(' ')}` : '';
  return `${strategy} ${act}${jobs}${until}${why.length === 0 ? '' : `, not RETRY: ${why.join(' ')}`}`;
}

export const decideRow = ({ given }: Row): string => planWords(decideRun(factsOf(given)));
