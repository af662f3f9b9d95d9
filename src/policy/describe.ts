import { FAILURE_TYPES } from '../failure/failure.ts';
import { formatBytes } from '../values/bytes.ts';
import { formatDuration } from '../values/duration.ts';
import { type KeyPath, keyOf } from './document.ts';
import type { Policy, PolicyLane, PolicyPlan } from './policy.ts';
import { DEFAULT_LASTING_MS, limitText } from './triggers.ts';
import { validateSchema, valueAt } from './validate.ts';

/** A value that is in force. */
export interface PolicyRow {
  /** `budgets.storage.per-run` */
  key: string;
  /** As a policy file would have it. */
  value: string;
  /** `default`, or the place in the file: `.github/rerail.yml:12`. */
  from: string;
}

/**
 * Everything that is in force, in the order of the schema, and where it comes from. Keys that nothing obeys yet are left out.
 * @param text the file that `policy` was read from; null if absent
 */
export function describePolicy(policy: Policy, text: string | null, file: string): PolicyRow[] {
  const document = validateSchema(text ?? '', file);
  return valuesOf(policy).map(([path, value]) => {
    const isGiven = valueAt(document.data, path) !== undefined;
    return { key: keyOf(path), value, from: isGiven ? `${file}:${document.problem(path, '').line}` : 'default' };
  });
}

type Value = [path: KeyPath, value: string];

function valuesOf(policy: Policy): Value[] {
  const { never, idempotent, flaky, budgets, stages, checkpoint, rollback, notifications } = policy;
  const { reruns, storage, circuitBreaker } = budgets;
  return [
    [['mode'], policy.mode],
    ...(policy.lanes.length === 0 ? [LANES_WITHOUT_POLICY] : policy.lanes.flatMap(laneValues)),
    ...FAILURE_TYPES.map((type): Value => {
      const plan = policy.plans[type];
      return [['plans', type], plan ? planText(plan) : 'the default table'];
    }),
    [['mixed-causes'], policy.mixedCauses],
    [['never', 'jobs'], list(never.jobs)],
    [['never', 'environments'], list(never.environments)],
    [['idempotent', 'jobs'], list(idempotent.jobs)],
    [['idempotent', 'environments'], list(idempotent.environments)],
    ...(policy.optional.types ? [[['optional', 'types'], list(policy.optional.types)] as Value] : []),
    [['flaky', 'max-per-week'], `${flaky.maxPerWeek}`],
    [['flaky', 'deadline'], duration(flaky.deadlineMs)],
    [['flaky', 'tests'], list(flaky.tests)],
    [['flaky', 'signatures'], list(flaky.signatures)],
    [['budgets', 'reruns', 'per-job'], `${reruns.perJob}`],
    [['budgets', 'reruns', 'per-run'], `${reruns.perRun}`],
    [['budgets', 'reruns', 'per-day'], `${reruns.perDay}`],
    [['budgets', 'storage', 'per-run'], formatBytes(storage.perRunBytes)],
    [['budgets', 'storage', 'retention'], duration(storage.retentionMs)],
    [['budgets', 'circuit-breaker', 'runs'], `${circuitBreaker.runs}`],
    [['budgets', 'circuit-breaker', 'within'], duration(circuitBreaker.withinMs)],
    ...none(['triggers'], policy.triggers),
    ...policy.triggers.map((trigger, index): Value => {
      const { metric, above, below, forMs, from, branches } = trigger;
      const parts = [
        metric,
        ...(above ? [`above ${limitText(above)}`] : []),
        ...(below ? [`below ${limitText(below)}`] : []),
        ...(metric === 'memory' || metric === 'disk' ? [`for ${duration(forMs ?? DEFAULT_LASTING_MS)}`] : []),
        ...(from === undefined ? [] : [`from ${from}`]),
        ...(branches ? [`on ${list(branches)}`] : []),
      ];
      return [['triggers', index], `${parts.join(' ')}: ${trigger.do}`];
    }),
    ...none(['stages', 'paths'], stages.paths),
    ...stages.paths.map(({ from, to, when }, index): Value => {
      return [['stages', 'paths', index], `${from} to ${to}${when === undefined ? '' : ` when ${when}`}`];
    }),
    [['stages', 'approve-over'], `${stages.approveOver}`],
    [['stages', 'max-per-target'], `${stages.maxPerTarget}`],
    [['checkpoint', 'stores'], list(checkpoint.stores)],
    [['checkpoint', 'secrets'], checkpoint.secrets ?? 'as the input says'],
    ...none(['cache'], policy.cache),
    ...policy.cache.map((cache, index): Value => [['cache', index], list(cache.paths)]),
    [['rollback', 'branches'], list(rollback.branches)],
    [['rollback', 'mode'], rollback.mode],
    [['rollback', 'probe'], rollback.probe ?? 'none'],
    [['rollback', 'exempt', 'authors'], list(rollback.exempt.authors)],
    [['rollback', 'exempt', 'paths'], list(rollback.exempt.paths)],
    [['rollback', 'exempt', 'trailers'], list(rollback.exempt.trailers)],
    [['rollback', 'limits', 'age'], duration(rollback.limits.ageMs)],
    [['rollback', 'limits', 'create'], `${rollback.limits.create}`],
    [['rollback', 'limits', 'push'], `${rollback.limits.push}`],
    [['rollback', 'verify'], rollback.verify ?? 'none'],
    [['notifications', 'pull-request'], notifications.pullRequest],
    [['notifications', 'issue', 'labels'], list(notifications.issue.labels)],
    [['notifications', 'webhook', 'secret'], notifications.webhook?.secret ?? 'none'],
    [['notifications', 'webhook', 'escalate'], list((notifications.webhook?.escalateMs ?? []).map(duration))],
    ...none(['rules'], policy.rules),
    ...policy.rules.map((rule, index): Value => [['rules', index], `${rule.id}: ${rule.type}`]),
  ];
}

const LANES_WITHOUT_POLICY: Value = [['lanes'], "by the job's history and the size of the change"];

/** The row of a list that is empty. */
const none = (path: KeyPath, entries: readonly unknown[]): Value[] => (entries.length === 0 ? [[path, '[]']] : []);

function laneValues({ lane, budgetMs, checkpoint, jobs, paths, onlyPaths, labels }: PolicyLane): Value[] {
  const at = (key: string): KeyPath => ['lanes', lane.toLowerCase(), key];
  const given: [string, readonly string[] | undefined][] = [
    ['jobs', jobs],
    ['paths', paths],
    ['only-paths', onlyPaths],
    ['labels', labels],
  ];
  return [
    ...given.flatMap(([key, patterns]): Value[] => (patterns ? [[at(key), list(patterns)]] : [])),
    [at('budget'), Number.isFinite(budgetMs) ? duration(budgetMs) : 'none'],
    [at('checkpoint'), checkpoint],
  ];
}

function planText({ strategy, tries, waitMs, scale, only, lanes }: PolicyPlan): string {
  const parts = [
    strategy,
    ...(tries === undefined ? [] : [`tries ${tries}`]),
    ...(waitMs === undefined ? [] : [`wait ${duration(waitMs)}`]),
    ...(scale === undefined ? [] : [`scale ${scale}`]),
    ...(only === undefined ? [] : [`only ${only}`]),
    ...Object.entries(lanes).map(([lane, own]) => `${lane.toLowerCase()}: ${own}`),
  ];
  return parts.join(', ');
}

const DAY = 86_400_000;
const duration = (ms: number) => (ms >= DAY && ms % DAY === 0 ? `${ms / DAY}d` : formatDuration(ms));
const list = (entries: readonly string[]) => (entries.length === 0 ? '[]' : entries.join(', '));
