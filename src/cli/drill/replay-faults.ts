import { classify } from '../../failure/classify.ts';
import type { Failure, Lane } from '../../failure/failure.ts';
import { chooseLane } from '../../failure/lane.ts';
import { matchesName } from '../../files/glob.ts';
import type { Policy } from '../../policy/policy.ts';
import { decide } from '../../recovery/decide.ts';
import type { Plan, Situation } from '../../recovery/plan.ts';
import type { Strategy } from '../../recovery/plan-table.ts';
import type { Fault } from './faults.ts';

/** What would be done about one fault. */
export interface ReplayedFault {
  name: string;
  title: string;
  type: Failure['type'];
  /** What the built-in rules take it for; differs from `type` if a rule of the policy decides. */
  expected: Failure['type'];
  lane: Lane;
  /** What is done about it, failure after failure, until a person decides. */
  steps: readonly Strategy[];
  /** rerail does something about it before it asks a person. */
  recovered: boolean;
  why: string;
  rule: string;
  /** Milliseconds from the log to the plan. */
  ms: number;
}

/** With the runner goes the log. */
const LOST: Pick<Failure, 'type' | 'confidence' | 'signature' | 'retry'> = {
  type: 'unknown',
  confidence: 0,
  signature: '',
  retry: 'unclear',
};

/** More than any table or policy grants. */
const MAX_STEPS = 12;

/** Classifies each fault and plans for it as rerail would with this policy; `resumable` tells whether a checkpoint can be restored. */
export async function replayFaults(
  faults: readonly Fault[],
  policy: Policy,
  { resumable, monotonic }: { resumable: boolean; monotonic: () => number },
): Promise<ReplayedFault[]> {
  const replayed: ReplayedFault[] = [];
  for (const fault of faults) {
    const began = monotonic();
    const failure = fault.runnerDied
      ? LOST
      : await classify({ log: [Buffer.from(fault.log)], facts: fault.facts, rules: policy.rules });
    const chosen = chooseLane({
      option: 'auto',
      rules: policy.lanes,
      jobNames: fault.job === undefined ? [] : [fault.job],
    });
    const lane = chosen.by === 'default' ? (fault.lane ?? chosen.lane) : chosen.lane;
    const plans = plansFor(situationOf(fault, failure, lane, policy, resumable));
    const [first] = plans as [Plan];
    const steps = plans.map(({ strategy }) => strategy);
    replayed.push({
      name: fault.name,
      title: fault.title,
      type: failure.type,
      expected: fault.type,
      lane,
      steps,
      recovered: steps[0] === 'RETRY' || steps[0] === 'RESUME' || steps[0] === 'SKIP',
      why: first.why,
      rule: first.rule,
      ms: Math.round(monotonic() - began),
    });
  }
  return replayed;
}

function situationOf(fault: Fault, failure: typeof LOST, lane: Lane, policy: Policy, resumable: boolean): Situation {
  const { type, confidence, signature, retry } = failure;
  const isNamed = (patterns: readonly string[]) => patterns.some((pattern) => matchesName(pattern, fault.job));
  return {
    failure: { type, confidence, signature, ...(retry === undefined ? {} : { retry }) },
    lane,
    options: { retry: isNamed(policy.never.jobs) ? 'never' : 'auto', optional: false },
    policy: { plans: policy.plans },
    history: { flaky: fault.isFlaky ? [signature] : [], repeated: [] },
    made: { tries: 1, resumes: 0 },
    externalEffects: isNamed(policy.idempotent.jobs) ? [] : (fault.externalEffects ?? []),
    resumable,
    ...(fault.runnerDied ? { runnerDied: true } : {}),
    cancelled: false,
    survivors: [],
  };
}

/** What follows if every execution fails in the same way. */
function plansFor(start: Situation): Plan[] {
  const plans: Plan[] = [];
  let situation = start;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const plan = decide(situation);
    plans.push(plan);
    const { tries, resumes } = situation.made;
    if (plan.strategy === 'RETRY') situation = { ...situation, made: { tries: tries + 1, resumes } };
    else if (plan.strategy === 'RESUME') situation = { ...situation, made: { tries: 1, resumes: resumes + 1 } };
    else break;
  }
  return plans;
}
