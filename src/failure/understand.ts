import { activityOfFacts } from './activity.ts';
import { confidenceOf } from './confidence.ts';
import type { Facts, FailureType, RetryVerdict } from './failure.ts';
import { FAILURE_TYPES } from './failure.ts';
import type { ScoredLine, Sight } from './model/failure-features.ts';
import { bend, type LearnedModel, type Opinion } from './model/learned-model.ts';
import { type MatchedLine, speaks } from './model/line-features.ts';
import type { Observations } from './observe.ts';
import { retryVerdict, verdictOfLines } from './retry-verdict.ts';
import { type RuleHead, roleOf } from './rule.ts';
import { mayOvercome, type Ranked } from './weigh.ts';

/** What a failure is, as rules, facts and the learned model see it together. */
export interface Understanding {
  type: FailureType;
  confidence: number;
  runnerUp?: { type: FailureType; confidence: number };
  retry: RetryVerdict;
  /** The failing step's last lines, with how likely a person quotes each. */
  lines: readonly ScoredLine[];
  /** Words that spoke for the type if the model decided against the rules or without them. */
  words: readonly string[];
}

/** Facts of this weight are proof: no words change what they say. */
const PROOF = 9;
const STRONG = 2.5;
/** Chosen on owners that were left out: what is called transient below it fails again too often. */
const MIN_TRANSIENT = 0.5;
const SURE = 0.7;
/** What rules alone must be this sure of, and how near to the end they must have seen it, to outvote the model's doubt. */
const SURE_RULES = 0.9;
const LAST_WORDS = 2;
/** As shares of the line that tells most. */
const TELLING = 0.3;
const MIN_RUNNER_UP = 0.05;
const WORDS = 4;

/** @param rules whether a rule's word goes before everything, as those of users do. */
export function understand(
  seen: Observations,
  ranking: readonly Ranked[],
  facts: Facts,
  model: LearnedModel,
  isFinal: (best: Ranked) => boolean,
): Understanding {
  const { window, ...sight } = sightOf(seen, ranking, facts);
  const lines = model.scoreLines(window);
  const best = ranking[0];
  const isSilent = seen.failures === 0 && best !== undefined && best.matches.length > 0 && !isSaid(lines);
  if (best && (isSilent || restsOnFacts(best, lines) || isFinal(best))) return byRules(ranking);
  const opinion = model.judge({ ...sight, lines });
  const [first, second] = FAILURE_TYPES.map((type) => ({ type, confidence: opinion.types[type] })).sort(
    (a, b) => b.confidence - a.confidence,
  ) as [Guess, Guess];
  // A guard hears its script alone: what a tool says last there is hardly ever about something else.
  const agree = best && (best.type === first.type || facts.script !== undefined);
  const sure = agree && endsWith(best, window, facts.script !== undefined) ? byRules(ranking) : undefined;
  if (sure && sure.confidence >= SURE_RULES && (sure.type !== first.type || sure.confidence > first.confidence))
    return { ...sure, confidence: bend(sure.confidence, model.calibration), lines };
  const confidence = bend(first.confidence, model.calibration);
  return {
    type: first.type,
    confidence,
    ...(second.confidence < MIN_RUNNER_UP
      ? {}
      : { runnerUp: { ...second, confidence: Math.min(second.confidence, 1 - confidence) } }),
    retry: verdictOf(first.type, opinion, lines),
    lines,
    words: first.type === best?.type ? [] : model.wordsFor(first.type, opinion.features, WORDS),
  };
}

/** A tool's own last words name the cause: strange lines before them make that no less sure. What a job prints after them is its clean-up. */
function endsWith({ matches }: Ranked, window: readonly MatchedLine[], isScript: boolean): boolean {
  const from = window.at(-LAST_WORDS)?.line ?? window[0]?.line ?? 0;
  const to = isScript ? Number.POSITIVE_INFINITY : (window.at(-1)?.line ?? 0);
  return matches.some(({ rule, match: { line } }) => roleOf(rule) === 'verdict' && line >= from && line <= to);
}

/** Facts that are proof, or that are alone: no words change what they say. */
function restsOnFacts({ facts, score }: Ranked, lines: readonly ScoredLine[]): boolean {
  const weight = facts[0]?.weight ?? 0;
  return weight >= PROOF || (weight >= STRONG && weight > score / 2 && !isSaid(lines));
}

/** Whether any rule has something to say about the failing step's last lines. */
const isSaid = (lines: readonly ScoredLine[]) => lines.some(({ rules }) => rules.some(speaks));

type Guess = { type: FailureType; confidence: number };

function byRules(ranking: readonly Ranked[]): Understanding {
  const { first, second } = confidenceOf(ranking);
  const type = ranking[0]?.type ?? 'unknown';
  const next = ranking[1];
  const texts = (ranking[0]?.matches ?? []).map(({ match }) => match.text);
  return {
    type,
    confidence: first,
    ...(next ? { runnerUp: { type: next.type, confidence: second } } : {}),
    retry: retryVerdict({ type, texts }),
    lines: [],
    words: [],
  };
}

/** Lines that tell about as much as the best say what a retry would do; the model answers if they are silent. */
function verdictOf(type: FailureType, { verdicts }: Opinion, lines: readonly ScoredLine[]): RetryVerdict {
  const doubt = verdicts.unclear > verdicts['same-again'] ? 'unclear' : 'same-again';
  // What tests and checks find, they find again, whatever the program under test prints.
  if (type === 'test-failure' || type === 'quality-gate') return verdicts.unclear > SURE ? 'unclear' : 'same-again';
  const telling = lines.filter(({ salience }) => salience >= TELLING).sort((a, b) => b.salience - a.salience);
  const byRule = telling.flatMap(({ rules }) => rules.flatMap(({ retry }) => retry ?? []))[0];
  const said = byRule ?? verdictOfLines(telling.map(({ text }) => text));
  if (said !== undefined) return said;
  return verdicts.transient >= MIN_TRANSIENT ? 'transient' : doubt;
}

/** What the learned model is shown of a failure: the window of the failing step, and what rules and facts say of it. */
export function sightOf(
  { window, matched, found, failing, failures }: Observations,
  ranking: readonly Ranked[],
  facts: Facts,
): Omit<Sight, 'lines'> & { window: readonly MatchedLine[] } {
  const recoveries = found.filter(({ rule }) => roleOf(rule) === 'recovery');
  const recovered = (overcome: RuleHead, line: number) =>
    recoveries.some(
      ({ rule, matches }) =>
        rule.type === overcome.type && mayOvercome(rule, overcome) && (matches.at(-1)?.line ?? 0) > line,
    );
  return {
    window: window.map((one) => {
      const all = matched.get(one.line) ?? [];
      const rules = all.filter((rule) => roleOf(rule) === 'verdict' || !recovered(rule, one.line));
      const isFinding = !rules.some((rule) => speaks(rule) && rule.type !== 'quality-gate');
      return { ...one, rules, mild: one.mild || rules.length < all.length || (one.belowWarning && isFinding) };
    }),
    ranking,
    activity: failing.activity ?? activityOfFacts(facts),
    failed: failures > 0,
    ...(facts.exitCode === undefined ? {} : { exitCode: facts.exitCode }),
  };
}
