import type { Group, Recommendation, Report, ReportPolicy } from './report.ts';

type Figures = Omit<Report, 'recommendations'>;

/** Below these, a figure is chance and no ground for advice. */
const ENOUGH_RETRIES = 5;
const ENOUGH_FAILURES = 10;
const MUCH_UNKNOWN = 0.2;
const MOST_OF_ALL = 0.5;
const NEARLY_ALL = 0.8;

/** What the figures suggest. Each piece of advice names its figures; without enough of them there is no advice. */
export function recommend(figures: Figures, policy: ReportPolicy): Recommendation[] {
  const all = [
    ...hopeless(figures),
    ...flaky(figures, policy),
    ...unknowns(figures),
    ...oneJob(figures),
    ...budgets(figures),
    ...observed(figures, policy),
    ...people(figures),
    ...memory(figures),
  ];
  if (all.length > 0) return all;
  const { total } = figures.failures;
  return total < ENOUGH_FAILURES
    ? [{ what: 'Collect more failures before you change a setting.', why: `${count(total, 'failure')} recorded` }]
    : [];
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Types that never pass on a retry. */
function hopeless({ failures }: Figures): Recommendation[] {
  return failures.byType
    .filter(({ recovery }) => recovery.n >= ENOUGH_RETRIES && recovery.passed === 0)
    .map(({ name, recovery }) => ({
      what: `Stop retrying ${name}: set \`plans.${name}.strategy: MANUAL\` in the policy.`,
      why: `0 of ${recovery.n} retries passed`,
    }));
}

function flaky({ flaky: signatures }: Figures, { flaky: limits }: ReportPolicy): Recommendation[] {
  const costly = signatures.find(({ recovery }) => recovery.passed >= 2);
  const often = signatures.filter(({ passedThisWeek }) => passedThisWeek > limits.maxPerWeek);
  return [
    ...(costly
      ? [
          {
            what: `Fix the flaky failure ${costly.signature} (${costly.type}) in ${costly.jobs.join(', ')} first.`,
            why: `it failed ${count(costly.failures, 'time')}, passed on ${costly.recovery.passed} of ${costly.recovery.n} retries and cost ${costly.minutesLost} minutes`,
          },
        ]
      : []),
    ...often.map(({ signature, passedThisWeek }) => ({
      what: `Give the flaky failure ${signature} an owner: rerail stops retrying it this week.`,
      why: `it passed on a retry ${count(passedThisWeek, 'time')} in 7 days, \`flaky.max-per-week\` is ${limits.maxPerWeek}`,
    })),
  ];
}

function unknowns({ failures }: Figures): Recommendation[] {
  const unknown = failures.byType.find(({ name }) => name === 'unknown')?.failures ?? 0;
  if (failures.total < ENOUGH_FAILURES || unknown / failures.total < MUCH_UNKNOWN) return [];
  return [
    {
      what: 'Add `rules` to the policy for the failures that rerail does not know. `rerail explain LOG` shows their lines.',
      why: `${unknown} of ${failures.total} failures (${percent(unknown / failures.total)}) are unknown`,
    },
  ];
}

function oneJob({ failures }: Figures): Recommendation[] {
  const [first, second] = failures.byJob;
  if (!first || !second || failures.total < ENOUGH_FAILURES) return [];
  const share = first.failures / failures.total;
  if (share <= MOST_OF_ALL) return [];
  return [
    {
      what: `Look at the job ${first.name} first.`,
      why: `it has ${first.failures} of ${failures.total} failures (${percent(share)})`,
    },
  ];
}

function budgets({ budgets: { reruns, lanes } }: Figures): Recommendation[] {
  return [
    ...reruns
      .filter(({ used, limit }) => limit > 0 && used >= limit)
      .map(({ name, used, limit, where }) =>
        name === 'budgets.circuit-breaker.runs'
          ? {
              what: `Find out what was down when the signature ${where} spread.`,
              why: `${used} runs failed with it within the window of the circuit breaker, which opens at ${limit}`,
            }
          : {
              what: `Check whether \`${name}\` is large enough; beyond it rerail asks a person.`,
              why: `${used} of ${limit} used (${where})`,
            },
      ),
    ...lanes
      .filter(({ measured, over }) => measured >= ENOUGH_RETRIES && over / measured > MOST_OF_ALL)
      .map(({ lane, budgetMinutes, measured, over }) => ({
        what: `Move long jobs out of the ${lane} lane, or raise \`lanes.${lane.toLowerCase()}.budget\`.`,
        why: `${over} of ${measured} failed executions took longer than ${budgetMinutes} minutes`,
      })),
  ];
}

/** Recorded runs show what `mode: act` would have done. */
function observed({ replay, minutes }: Figures, { mode }: ReportPolicy): Recommendation[] {
  if (!replay || mode === 'act') return [];
  const known = replay.reruns - replay.open;
  if (replay.saved < 3 || known < ENOUGH_RETRIES || replay.saved / known < NEARLY_ALL) return [];
  return [
    {
      what: 'Set `mode: act` in the policy.',
      why: `of ${known} re-runs with a known end, ${replay.saved} passed; people waited ${minutes.saved} minutes before they started those`,
    },
  ];
}

function people({ recovery: { byPeople }, source }: Figures): Recommendation[] {
  if (source !== 'ledger' || byPeople.n < ENOUGH_RETRIES || (byPeople.share ?? 0) < MOST_OF_ALL) return [];
  return [
    {
      what: 'Look at the failures that rerail handed over: a rule or `plans` may let it retry them.',
      why: `${byPeople.passed} of ${byPeople.n} re-runs that people started passed`,
    },
  ];
}

function memory({ failures }: Figures): Recommendation[] {
  const exhausted: Group | undefined = failures.byType.find(({ name }) => name === 'resource-exhaustion');
  if (!exhausted || exhausted.failures < ENOUGH_RETRIES) return [];
  const { recovery } = exhausted;
  if (recovery.n >= ENOUGH_RETRIES && (recovery.share ?? 0) > MOST_OF_ALL) return [];
  return [
    {
      what: 'Use a larger runner or fewer workers for the jobs that run out of memory or disk.',
      why: `${exhausted.failures} failures for lack of resources, ${recovery.n === 0 ? 'none was retried' : `${recovery.passed} of ${recovery.n} retries passed`}`,
    },
  ];
}
