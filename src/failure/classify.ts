import { activityOfFacts } from './activity.ts';
import { type FactEvidence, weighFacts } from './facts.ts';
import type { EvidenceLine, Facts, Failure, FailureType } from './failure.ts';
import type { ScoredLine } from './model/failure-features.ts';
import { LearnedModel } from './model/learned-model.ts';
import { speaks } from './model/line-features.ts';
import { type Match, type Observations, observe } from './observe.ts';
import { type Rule, type RuleHead, roleOf } from './rule.ts';
import { indexAnalysed, type RuleIndex } from './rule-index.ts';
import { normalise, signatureOf } from './signature.ts';
import { understand } from './understand.ts';
import { type Ranked, weigh } from './weigh.ts';

export type { Rule } from './rule.ts';

export interface ClassifyRequest {
  /** Raw log bytes in any chunking. Any size; read once. Chunks must not be changed until `KEPT_BYTES` more have come. */
  log: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  facts: Facts;
  /** Users' rules; they win over built-in ones of the same weight. */
  rules?: readonly Rule[];
  /** Applied to every text that is kept. */
  mask?: (text: string) => string;
}

export type Classify = (request: ClassifyRequest) => Promise<Failure>;

const MAX_EVIDENCE = 10;
const MAX_CONSEQUENCES = 5;
const MAX_TEXT = 500;

/** What logs are read with. */
export interface Reader {
  index: RuleIndex;
  model: LearnedModel;
}

let builtIn: Reader | undefined;

/** The built-in rules and the model load with the first failure, and are made ready once. */
async function readerWith(rules: readonly Rule[]): Promise<Reader> {
  const [{ ANALYSED }, { MODEL }] = await Promise.all([import('./rules/analysed.ts'), import('./model/weights.ts')]);
  builtIn ??= { index: indexAnalysed(ANALYSED), model: LearnedModel.read(MODEL) };
  if (rules.length === 0) return builtIn;
  const { analyseRules } = await import('./analyse-rules.ts');
  return { ...builtIn, index: indexAnalysed(analyseRules(rules), ANALYSED) };
}

/** Says what kind of failure a log and the facts around it show. Never throws because of what a log holds. */
export const classify: Classify = async (request) => classifyWith(await readerWith(request.rules ?? []), request);

/** The same with rules and a model of the caller's. */
export async function classifyWith({ index, model }: Reader, request: ClassifyRequest): Promise<Failure> {
  return conclude(await observe(request.log, index), model, request);
}

/** What was seen in a log, and what it comes to. Pure. */
export function conclude(
  seen: Observations,
  model: LearnedModel,
  { facts, rules = [], mask = (text) => text }: Omit<ClassifyRequest, 'log'>,
): Failure {
  const keep = (text: string) => mask(text).slice(0, MAX_TEXT);
  const factEvidence = weighFacts(facts);
  const ranking = weigh(seen, factEvidence, activityOfFacts(facts));
  const isUsers = ({ matches }: Ranked) => matches[0] !== undefined && rules.some((rule) => rule === matches[0]?.rule);
  const { type, confidence, runnerUp, retry, lines, words } = understand(seen, ranking, facts, model, isUsers);
  const best = ranking.find((one) => one.type === type);
  const evidence = evidenceOf(type, lines, best);
  const learned = words.length === 0 ? [] : [`words ${words.map((word) => `"${word}"`).join(', ')}`];
  return {
    type,
    confidence,
    retry,
    facts: [...factsOf(factEvidence, best), ...learned].map(keep),
    evidence: evidence.map((line) => ({ ...line, text: keep(line.text) })),
    signature: signatureOf(type, essenceOf(best, seen, evidence)),
    ...(runnerUp ? { runnerUp } : {}),
    suggestion: suggestionFor(type, best),
    consequences: consequencesOf(seen, best).map(keep),
  };
}

/** The facts that speak for the answer, then those that speak for others. */
function factsOf(all: readonly FactEvidence[], best: Ranked | undefined): readonly string[] {
  const own = best?.facts ?? [];
  return [...own, ...all.filter((fact) => !own.includes(fact))].map(({ text }) => text);
}

/** Lines of less salience are shown only if there is no better one. */
const MIN_SALIENCE = 0.1;
/** What replaces a rule's id where only the model saw something in a line. */
const LEARNED = 'learned-words';

/** Each line once: those of the failing step that people would quote, then what rules saw elsewhere. */
function evidenceOf(type: FailureType, lines: readonly ScoredLine[], best: Ranked | undefined): EvidenceLine[] {
  const telling = lines
    .filter(
      ({ salience, first, rules }) => first || (salience >= MIN_SALIENCE && (salience === 1 || rules.some(speaks))),
    )
    .sort((a, b) => b.lead - a.lead || a.line - b.line)
    .map(({ line, text, rules }) => ({ line, text, rule: ruleFor(type, rules) }));
  const elsewhere = (best?.matches ?? []).map(({ rule, match: { line, text } }) => ({
    line,
    text,
    rule: rule.id,
  }));
  const byLine = new Map<number, EvidenceLine>();
  for (const one of [...telling, ...elsewhere]) {
    if (byLine.size === MAX_EVIDENCE) break;
    if (!byLine.has(one.line)) byLine.set(one.line, one);
  }
  return [...byLine.values()];
}

function ruleFor(type: FailureType, rules: readonly RuleHead[]): string {
  const speaking = rules.filter(speaks).sort((a, b) => b.weight - a.weight);
  return (speaking.find((rule) => rule.type === type) ?? speaking[0])?.id ?? LEARNED;
}

/** What makes this problem this one: what tools said themselves, or if they said nothing, the strongest words there are. */
function essenceOf(best: Ranked | undefined, seen: Observations, evidence: readonly EvidenceLine[]): readonly string[] {
  if (!best || best.matches.length === 0) {
    return evidence.length > 0 ? evidence.slice(0, 1).map(({ text }) => normalise(text)) : seen.ending;
  }
  const own = best.matches.filter(({ rule }) => roleOf(rule) !== 'ambient');
  const telling = new Set((own.length > 0 ? own : best.matches.slice(0, 1)).map(({ rule }) => rule));
  return seen.found.filter(({ rule }) => telling.has(rule)).flatMap(({ essence }) => essence.texts);
}

const SUGGESTIONS: Readonly<Record<FailureType, string>> = {
  timeout: 'Find what hangs or grew, or raise the limit.',
  'test-failure': 'Look at the failing tests.',
  'quality-gate': 'Mend what the check found.',
  'resource-exhaustion': 'Use less memory or disk, or a larger runner.',
  network: 'Run it again; if it stays, check the service and the way to it.',
  git: 'Check the repository, the branch and the access to it.',
  unknown: 'Look at the end of the log.',
};

function suggestionFor(type: FailureType, best: Ranked | undefined): string {
  return best?.matches.find(({ rule }) => rule.suggestion)?.rule.suggestion ?? SUGGESTIONS[type];
}

/** What only followed from the deciding line: the last of each kind, in the order of the log. */
function consequencesOf(seen: Observations, best: Ranked | undefined): string[] {
  const cause = best?.matches[0]?.match;
  const texts = seen.found
    .flatMap(({ rule, matches }) => matches.filter((match) => isConsequence(rule, match, best)).slice(-1))
    .filter(({ line }) => line >= (cause?.line ?? 0))
    .sort((a, b) => a.line - b.line)
    .map(({ text }) => text);
  return [...new Set(texts)].slice(0, MAX_CONSEQUENCES);
}

/** Whether a line tells of nothing new: its rule says so, or it is what another step failed for after the one that decided. */
function isConsequence(rule: RuleHead, { segment }: Match, best: Ranked | undefined): boolean {
  if (roleOf(rule) === 'consequence') return true;
  const cause = best?.matches[0]?.match.segment;
  const isLater = cause?.failed === true && segment.failed && segment.number > cause.number;
  return isLater && roleOf(rule) === 'cause' && rule.type !== best?.type;
}
