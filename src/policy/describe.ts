import { formatBytes } from '../values/bytes.ts';
import { formatDuration } from '../values/duration.ts';
import { type KeyPath, keyOf } from './document.ts';
import { NOT_SUPPORTED } from './not-supported.ts';
import type { Policy, PolicyLane, PolicyPlan, Threshold } from './policy.ts';
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
 * @param text the file that `policy` was read from; null if there is none
 */
export function describePolicy(policy: Policy, text: string | null, file: string): PolicyRow[] {
  const document = validateSchema(text ?? '', file);
  return valuesOf(policy)
    .filter(([path]) => !isUnsupported(path))
    .map(([path, value]) => {
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
    ...policy.lanes.flatMap(laneValues),
    ...Object.entries(policy.plans).map(([type, plan]): Value => [['plans', type], planText(plan)]),
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
    ...policy.triggers.map((trigger, index): Value => {
      const limit = trigger.above
        ? `above ${limitText(trigger.above)}`
        : `below ${limitText(trigger.below as Threshold)}`;
      return [['triggers', index], `${trigger.metric} ${limit}: ${trigger.do}`];
    }),
    [['stages', 'approve-over'], `${stages.approveOver}`],
    [['stages', 'max-per-target'], `${stages.maxPerTarget}`],
    [['checkpoint', 'stores'], list(checkpoint.stores)],
    [['checkpoint', 'secrets'], checkpoint.secrets ?? 'as the input says'],
    ...policy.cache.map((cache, index): Value => [['cache', index], list(cache.paths)]),
    [['rollback', 'branches'], list(rollback.branches)],
    [['rollback', 'mode'], rollback.mode],
    [['rollback', 'probe'], rollback.probe ?? 'none'],
    [['notifications', 'pull-request'], notifications.pullRequest],
    [['notifications', 'issue', 'labels'], list(notifications.issue.labels)],
    [['notifications', 'webhook', 'secret'], notifications.webhook?.secret ?? 'none'],
    [['notifications', 'webhook', 'escalate'], list((notifications.webhook?.escalateMs ?? []).map(duration))],
    ...policy.rules.map((rule, index): Value => [['rules', index], `${rule.id}: ${rule.type}`]),
  ];
}

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
const limitText = ({ value, unit }: Threshold) =>
  unit === 'share' ? `${value * 100}%` : unit === 'multiple' ? `${value}x` : `${value}`;

const isUnsupported = (path: KeyPath): boolean =>
  NOT_SUPPORTED.some(({ key, except }) => {
    const parts = key.split('.');
    return except === undefined && parts.every((part, index) => part === '*' || part === path[index]);
  });
