import type { Lane } from '../failure/failure.ts';
import { LANE_BUDGETS_MS } from '../failure/lane.ts';
import type { Rule } from '../failure/rule.ts';
import { parseDuration } from '../values/duration.ts';
import { DEFAULT_POLICY } from './defaults.ts';
import type { Policy, PolicyLane, PolicyPlan, PolicyTrigger, Threshold } from './policy.ts';
import type { LaneName, RawLane, RawPlan, RawPolicy, RawTrigger } from './raw.ts';

/** Fills in the defaults. The document has been checked: nothing can fail here. */
export function effectivePolicy(raw: RawPolicy, rules: readonly Rule[]): Policy {
  const base = DEFAULT_POLICY;
  return {
    mode: raw.mode ?? base.mode,
    lanes: raw.lanes ? Object.entries(raw.lanes).map(([name, lane]) => laneOf(name as LaneName, lane)) : base.lanes,
    plans: mapValues(raw.plans ?? {}, planOf),
    mixedCauses: raw['mixed-causes'] ?? base.mixedCauses,
    never: { ...base.never, ...raw.never },
    idempotent: { ...base.idempotent, ...raw.idempotent },
    optional: { ...raw.optional },
    flaky: {
      maxPerWeek: raw.flaky?.['max-per-week'] ?? base.flaky.maxPerWeek,
      deadlineMs: ms(raw.flaky?.deadline) ?? base.flaky.deadlineMs,
      tests: raw.flaky?.tests ?? base.flaky.tests,
      signatures: raw.flaky?.signatures ?? base.flaky.signatures,
    },
    budgets: budgetsOf(raw.budgets),
    triggers: (raw.triggers ?? []).map(triggerOf),
    stages: {
      paths: raw.stages?.paths ?? [],
      approveOver: raw.stages?.['approve-over'] ?? base.stages.approveOver,
      maxPerTarget: raw.stages?.['max-per-target'] ?? base.stages.maxPerTarget,
    },
    checkpoint: { ...base.checkpoint, ...raw.checkpoint },
    cache: (raw.cache ?? []).map(({ lane, paths, 'key-files': keyFiles }) => ({
      ...(lane === undefined ? {} : { lane: laneName(lane) }),
      paths,
      keyFiles,
    })),
    rollback: rollbackOf(raw.rollback),
    notifications: notificationsOf(raw.notifications),
    rules,
  };
}

function laneOf(name: LaneName, raw: RawLane): PolicyLane {
  const { jobs, paths, labels, 'only-paths': onlyPaths, budget, checkpoint = 'auto' } = raw;
  const lane = laneName(name);
  return {
    lane,
    budgetMs: ms(budget) ?? LANE_BUDGETS_MS[lane],
    checkpoint,
    ...defined({ jobs, paths, onlyPaths, labels }),
  };
}

function planOf({ strategy, tries, wait, scale, only, lanes = {} }: RawPlan): PolicyPlan {
  const byLane = Object.entries(lanes).map(([name, own]) => [laneName(name as LaneName), own]);
  return { strategy, lanes: Object.fromEntries(byLane), ...defined({ tries, waitMs: ms(wait), scale, only }) };
}

function triggerOf({ metric, above, below, for: lasting, from, branches, do: act }: RawTrigger): PolicyTrigger {
  const limits = { above: threshold(above), below: threshold(below) };
  return { metric, do: act, ...defined({ ...limits, forMs: ms(lasting), from, branches }) };
}

function threshold(raw: string | number | undefined): Threshold | undefined {
  if (raw === undefined) return undefined;
  const text = String(raw);
  if (text.endsWith('%')) return { value: Number(text.slice(0, -1)) / 100, unit: 'share' };
  return text.endsWith('x')
    ? { value: Number(text.slice(0, -1)), unit: 'multiple' }
    : { value: Number(text), unit: 'number' };
}

function budgetsOf(raw: RawPolicy['budgets']): Policy['budgets'] {
  const { reruns, storage, circuitBreaker } = DEFAULT_POLICY.budgets;
  return {
    reruns: {
      perJob: raw?.reruns?.['per-job'] ?? reruns.perJob,
      perRun: raw?.reruns?.['per-run'] ?? reruns.perRun,
      perDay: raw?.reruns?.['per-day'] ?? reruns.perDay,
    },
    storage: {
      perRunBytes: bytes(raw?.storage?.['per-run']) ?? storage.perRunBytes,
      retentionMs: days(raw?.storage?.retention) ?? storage.retentionMs,
    },
    circuitBreaker: {
      runs: raw?.['circuit-breaker']?.runs ?? circuitBreaker.runs,
      withinMs: ms(raw?.['circuit-breaker']?.within) ?? circuitBreaker.withinMs,
    },
  };
}

function rollbackOf(raw: RawPolicy['rollback']): Policy['rollback'] {
  const { branches, mode, exempt, limits } = DEFAULT_POLICY.rollback;
  return {
    branches: raw?.branches ?? branches,
    mode: raw?.mode ?? mode,
    exempt: { ...exempt, ...raw?.exempt },
    limits: {
      ageMs: ms(raw?.limits?.age) ?? limits.ageMs,
      create: raw?.limits?.create ?? limits.create,
      push: raw?.limits?.push ?? limits.push,
    },
    ...defined({ probe: raw?.probe, verify: raw?.verify }),
  };
}

function notificationsOf(raw: RawPolicy['notifications']): Policy['notifications'] {
  const { pullRequest, issue } = DEFAULT_POLICY.notifications;
  const { webhook } = raw ?? {};
  return {
    pullRequest: raw?.['pull-request'] ?? pullRequest,
    issue: { ...issue, ...raw?.issue },
    ...(webhook && {
      webhook: {
        secret: webhook.secret,
        escalateMs: (webhook.escalate ?? ['5m', '15m', '30m']).map((time) => ms(time) as number),
      },
    }),
  };
}

/** Longer than any deadline that anybody means. Milliseconds. */
export const MAX_DURATION_MS = 365 * 86_400_000;

const ms = (text: string | undefined) => (text === undefined ? undefined : parseDuration(text, MAX_DURATION_MS));
const days = (text: string | undefined) => (text === undefined ? undefined : Number.parseInt(text, 10) * 86_400_000);

const UNITS: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

function bytes(text: string | undefined): number | undefined {
  const unit = text?.slice(-2) ?? '';
  return text === undefined ? undefined : Math.round(Number.parseFloat(text) * (UNITS[unit] as number));
}

const laneName = (name: LaneName): Lane => name.toUpperCase() as Lane;

/** Without the keys that have no value. */
function defined<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const mapValues = <K extends string, V, W>(
  map: Partial<Record<K, V>>,
  change: (value: V) => W,
): Partial<Record<K, W>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value as V)])) as Partial<Record<K, W>>;
