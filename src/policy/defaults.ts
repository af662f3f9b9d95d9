import type { Policy } from './policy.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is in force in a repository without a policy. The schema's `default` values say the same. */
export const DEFAULT_POLICY: Policy = {
  mode: 'observe',
  /** The job's history and the change decide. */
  lanes: [],
  plans: {},
  mixedCauses: 'ask',
  never: { jobs: [], environments: ['*'] },
  idempotent: { jobs: [], environments: [] },
  optional: {},
  flaky: { maxPerWeek: 5, deadlineMs: 14 * DAY, tests: [], signatures: [] },
  budgets: {
    reruns: { perJob: 2, perRun: 3, perDay: 50 },
    storage: { perRunBytes: 2 * 1024 ** 3, retentionMs: 3 * DAY },
    circuitBreaker: { runs: 10, withinMs: 30 * MINUTE },
  },
  triggers: [],
  stages: { paths: [], approveOver: 2, maxPerTarget: 2 },
  checkpoint: { stores: ['artifact'] },
  cache: [],
  rollback: {
    branches: [],
    mode: 'pr',
    exempt: { authors: [], paths: [], trailers: [] },
    limits: { ageMs: DAY, create: 3, push: 0 },
  },
  notifications: { pullRequest: 'on-action', issue: { labels: [] } },
  rules: [],
};
