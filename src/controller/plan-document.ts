import { UserError } from '../errors.ts';
import type { JobPlan, Omitted, RunPlan } from './plan.ts';
import { validate } from './plan-validator.ts';

/** The output `plan` is at most this long, in bytes. */
export const MAX_PLAN_BYTES = 100_000;
const MAX_CAUSES = 20;
const MAX_EVIDENCE_TEXT = 200;

/** The plan as a document that stays below the limit: twenty causes and one job for each signature; the rest is counted. */
export function boundedPlan(plan: RunPlan, maxBytes = MAX_PLAN_BYTES): RunPlan {
  const short = { ...plan, jobs: plan.jobs.map((job) => shortened(job, MAX_EVIDENCE_TEXT)) };
  if (sizeOf(short) <= maxBytes && plan.jobs.filter(({ role }) => role === 'cause').length <= MAX_CAUSES) return short;
  for (const causes of [MAX_CAUSES, 10, 5, 1]) {
    const bounded = withFewJobs(short, causes);
    if (sizeOf(bounded) <= maxBytes) return bounded;
  }
  const few = {
    ...short,
    why: short.why.slice(0, 300),
    refused: short.refused.slice(0, 5),
    jobs: short.jobs.map((job) => ({ ...shortened(job, 40), why: job.why.slice(0, 100), refused: [] })),
  };
  const bare = withFewJobs(few, 1);
  // What fits of it, the causes first; the rest is counted like the others.
  const byRole = bare.jobs.toSorted((a, b) => Number(b.role === 'cause') - Number(a.role === 'cause'));
  for (let most = byRole.length; most > 0; most = Math.floor(most / 2)) {
    const kept = byRole.slice(0, most);
    const omitted = [...bare.omitted, ...byRole.slice(most).map(asOmitted)].reduce(added, []);
    const bounded = { ...bare, jobs: kept, omitted };
    if (sizeOf(bounded) <= maxBytes) return bounded;
    if (most <= 1) return { ...bounded, omitted: omitted.reduce(byRoleOnly, []) };
  }
  return { ...bare, jobs: [] };
}

const asOmitted = ({ role, failure }: JobPlan): Omitted => ({ role, signature: failure?.signature ?? null, jobs: 1 });

function added(all: readonly Omitted[], one: Omitted): Omitted[] {
  const same = ({ role, signature }: Omitted) => role === one.role && signature === one.signature;
  return all.some(same)
    ? all.map((each) => (same(each) ? { ...each, jobs: each.jobs + one.jobs } : each))
    : [...all, one];
}

/** Hundreds of signatures would be longer than all else. */
const byRoleOnly = (all: readonly Omitted[], one: Omitted) => added(all, { ...one, signature: null });

const sizeOf = (plan: RunPlan) => Buffer.byteLength(JSON.stringify(plan));

function shortened(job: JobPlan, length: number): JobPlan {
  if (!job.failure) return { ...job, why: job.why.slice(0, 500) };
  const evidence = job.failure.evidence.map((line) => ({ ...line, text: line.text.slice(0, length) }));
  return { ...job, why: job.why.slice(0, 500), failure: { ...job.failure, evidence } };
}

function withFewJobs(plan: RunPlan, causes: number): RunPlan {
  const kept: JobPlan[] = [];
  const seen = new Set<string>();
  const omitted = new Map<string, Omitted>();
  let count = 0;
  for (const job of plan.jobs) {
    const signature = job.failure?.signature ?? null;
    const isFirst = !seen.has(`${job.role} ${signature}`);
    seen.add(`${job.role} ${signature}`);
    const isCause = job.role === 'cause';
    if (isFirst || (isCause && count < causes)) {
      kept.push(job);
      if (isCause) count += 1;
      continue;
    }
    const key = `${job.role} ${signature}`;
    const known = omitted.get(key) ?? { role: job.role, signature, jobs: 0 };
    omitted.set(key, { ...known, jobs: known.jobs + 1 });
  }
  return { ...plan, jobs: kept, omitted: [...omitted.values()] };
}

const MAX_PLANS = 20;

/**
 * Reads the input `plan`: one plan or a list of them.
 * @throws UserError if it is not one; nothing of it was acted upon then
 */
export function parsePlans(text: string): RunPlan[] {
  const refuse = (why: string) =>
    new UserError(
      `Input "plan" cannot be used: ${why}. Pass the output "plan" or "plans" of \`command: decide\` as it is.`,
    );
  if (Buffer.byteLength(text) > MAX_PLAN_BYTES * MAX_PLANS)
    throw refuse(`it has more than ${MAX_PLAN_BYTES * MAX_PLANS} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(text, (key, entry) => (key === '__proto__' ? undefined : entry));
  } catch {
    throw refuse('it is no JSON');
  }
  const plans = Array.isArray(value) ? value : [value];
  if (plans.length > MAX_PLANS) throw refuse(`it has ${plans.length} plans, ${MAX_PLANS} at most`);
  const check = validate as unknown as {
    (data: unknown): boolean;
    errors?: { instancePath: string; keyword: string }[] | null;
  };
  for (const plan of plans) {
    if (check(plan)) continue;
    const [first] = check.errors ?? [];
    throw refuse(`it does not match schema/plan.schema.json at "${first?.instancePath || '/'}" (${first?.keyword})`);
  }
  return (plans as GivenPlan[]).map(completed);
}

/** What the schema asks for; the rest of a plan only describes it. */
type GivenPlan = Omit<RunPlan, 'run' | 'jobs' | keyof typeof NOTHING_MORE> &
  Partial<Pick<RunPlan, keyof typeof NOTHING_MORE>> & {
    run: Omit<RunPlan['run'], keyof typeof NO_PULL_REQUEST> & Partial<RunPlan['run']>;
    jobs: readonly (Omit<JobPlan, 'minutes'> & Partial<JobPlan>)[];
  };

const NOTHING_MORE = {
  id: '0'.repeat(12),
  mode: 'act' as RunPlan['mode'],
  decidedAt: new Date(0).toISOString(),
  omitted: [] as RunPlan['omitted'],
  counts: { jobs: 0, passed: 0, failed: 0 },
};
const NO_PULL_REQUEST = { pullRequest: null, isFork: false, isDefaultBranch: false };

/** All of it is derived anew before anything is done, so that a plan without it is as good. */
const completed = (plan: GivenPlan): RunPlan => ({
  ...NOTHING_MORE,
  ...plan,
  run: { ...NO_PULL_REQUEST, ...plan.run },
  jobs: plan.jobs.map((job) => ({ minutes: null, ...job })),
});
