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
  const bare = withFewJobs({ ...short, jobs: short.jobs.map((job) => shortened(job, 40)) }, 1);
  const few = { ...bare, why: bare.why.slice(0, 300), refused: bare.refused.slice(0, 5), omitted: [] };
  const jobs = bare.jobs.slice(0, Math.max(1, Math.floor(maxBytes / 2_000)));
  return { ...few, jobs: jobs.map((job) => ({ ...job, refused: [] })) };
}

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
  return plans as RunPlan[];
}
