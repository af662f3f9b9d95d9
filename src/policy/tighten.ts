import type { JobPatterns, Policy, PolicyPlan, RollbackPolicy } from './policy.ts';

/**
 * The stricter of two policies, key by key. A pull request's copy can forbid more and spend less; it never allows what the base does not.
 * Lanes, rules, triggers, caches, ways between stages and notifications stay those of the base: no order says which of two is stricter.
 */
export function tighten(base: Policy, copy: Policy): Policy {
  const { reruns, storage, circuitBreaker } = base.budgets;
  return {
    ...base,
    mode: base.mode === 'observe' ? base.mode : copy.mode,
    plans: tightenPlans(base.plans, copy.plans),
    mixedCauses: base.mixedCauses === 'ask' ? base.mixedCauses : copy.mixedCauses,
    never: {
      jobs: union(base.never.jobs, copy.never.jobs),
      environments: union(base.never.environments, copy.never.environments),
    },
    idempotent: both(base.idempotent, copy.idempotent),
    optional: fewerTypes(base.optional, copy.optional),
    flaky: {
      ...least(pick(base.flaky), pick(copy.flaky)),
      tests: common(base.flaky.tests, copy.flaky.tests),
      signatures: common(base.flaky.signatures, copy.flaky.signatures),
    },
    budgets: {
      reruns: least(reruns, copy.budgets.reruns),
      storage: least(storage, copy.budgets.storage),
      circuitBreaker: {
        runs: Math.min(circuitBreaker.runs, copy.budgets.circuitBreaker.runs),
        withinMs: Math.max(circuitBreaker.withinMs, copy.budgets.circuitBreaker.withinMs),
      },
    },
    stages: {
      paths: base.stages.paths,
      approveOver: Math.min(base.stages.approveOver, copy.stages.approveOver),
      maxPerTarget: Math.min(base.stages.maxPerTarget, copy.stages.maxPerTarget),
    },
    checkpoint: { ...base.checkpoint, ...stricterSecrets(base.checkpoint, copy.checkpoint) },
    rollback: tightenRollback(base.rollback, copy.rollback),
  };
}

type Plans = Policy['plans'];

/** A plan of the copy counts if it does less: hand over, or the same with fewer tries. */
function tightenPlans(base: Plans, copy: Plans): Plans {
  const types = Object.keys({ ...base, ...copy }) as (keyof Plans)[];
  const plans = types.map((type) => [type, tightenPlan(base[type], copy[type])] as const);
  return Object.fromEntries(plans.filter(([, plan]) => plan !== undefined));
}

function tightenPlan(base: PolicyPlan | undefined, copy: PolicyPlan | undefined): PolicyPlan | undefined {
  if (!copy) return base;
  if (copy.strategy === 'MANUAL') return { strategy: 'MANUAL', lanes: {} };
  if (!base || base.strategy !== copy.strategy) return base;
  const manual = Object.entries(copy.lanes).filter(([, strategy]) => strategy === 'MANUAL');
  return {
    ...base,
    ...(copy.tries === undefined ? {} : { tries: Math.min(base.tries ?? copy.tries, copy.tries) }),
    ...(copy.waitMs === undefined ? {} : { waitMs: Math.max(base.waitMs ?? 0, copy.waitMs) }),
    ...(copy.only === undefined ? {} : { only: copy.only }),
    lanes: { ...base.lanes, ...Object.fromEntries(manual) },
  };
}

const SECRETS = ['refuse', 'redact', 'allow'] as const;

function stricterSecrets(
  base: Policy['checkpoint'],
  copy: Policy['checkpoint'],
): Pick<Policy['checkpoint'], 'secrets'> {
  const secrets = SECRETS.find((value) => value === base.secrets || value === copy.secrets);
  // Alone, the copy's `allow` would loosen the input.
  return secrets === undefined || (secrets === 'allow' && base.secrets === undefined) ? {} : { secrets };
}

const MODES = ['issue', 'pr', 'push'] as const;

function tightenRollback(base: RollbackPolicy, copy: RollbackPolicy): RollbackPolicy {
  return {
    ...base,
    branches: common(base.branches, copy.branches),
    mode: MODES.find((mode) => mode === base.mode || mode === copy.mode) ?? base.mode,
    exempt: {
      authors: union(base.exempt.authors, copy.exempt.authors),
      paths: union(base.exempt.paths, copy.exempt.paths),
      trailers: union(base.exempt.trailers, copy.exempt.trailers),
    },
    limits: least(base.limits, copy.limits),
  };
}

const pick = ({ maxPerWeek, deadlineMs }: Policy['flaky']) => ({ maxPerWeek, deadlineMs });

function fewerTypes(base: Policy['optional'], copy: Policy['optional']): Policy['optional'] {
  if (!base.types || !copy.types) return base.types ? base : copy;
  return { types: base.types.filter((type) => copy.types?.includes(type)) };
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
const common = (a: readonly string[], b: readonly string[]): string[] => a.filter((entry) => b.includes(entry));
const both = (a: JobPatterns, b: JobPatterns): JobPatterns => ({
  jobs: common(a.jobs, b.jobs),
  environments: common(a.environments, b.environments),
});

/** The smaller of each number. */
function least<T extends Readonly<Record<keyof T, number>>>(a: T, b: T): T {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, Math.min(value as number, b[key as keyof T])]),
  ) as T;
}
