import { activityOfFacts } from './activity.ts';
import { confidenceOf } from './confidence.ts';
import { type FactEvidence, weighFacts } from './facts.ts';
import type { EvidenceLine, Facts, Failure, FailureType } from './failure.ts';
import { type Observations, observe, type Sighting } from './observe.ts';
import { retryVerdict } from './retry-verdict.ts';
import { type Rule, roleOf } from './rule.ts';
import { indexRules, type RuleIndex } from './rule-index.ts';
import { signatureOf } from './signature.ts';
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

let builtIn: RuleIndex | undefined;

/** The built-in rules load with the first failure, and are indexed once. */
async function indexWith(rules: readonly Rule[]): Promise<RuleIndex> {
  const { RULES } = await import('./rules/index.ts');
  if (rules.length > 0) return indexRules([...rules, ...RULES]);
  builtIn ??= indexRules(RULES);
  return builtIn;
}

/** Says what kind of failure a log and the facts around it show. Never throws because of what a log holds. */
export const classify: Classify = async ({ log, facts, rules = [], mask = (text) => text }) => {
  const keep = (text: string) => mask(text).slice(0, MAX_TEXT);
  const seen = await observe(log, await indexWith(rules));
  const factEvidence = weighFacts(facts);
  const ranking = weigh(seen, factEvidence, activityOfFacts(facts));
  const [best, next] = ranking;
  const { first, second } = confidenceOf(ranking);
  const type: FailureType = best?.type ?? 'unknown';
  const evidence = best ? evidenceOf(best, keep) : [];
  return {
    type,
    confidence: first,
    retry: retryVerdict({ type, texts: evidence.map(({ text }) => text) }),
    facts: factsOf(factEvidence, best).map(keep),
    evidence,
    signature: signatureOf(type, essenceOf(best, seen)),
    ...(next ? { runnerUp: { type: next.type, confidence: second } } : {}),
    suggestion: suggestionFor(type, best),
    consequences: consequencesOf(seen, best).map(keep),
  };
};

/** The facts that speak for the answer, then those that speak for others. */
function factsOf(all: readonly FactEvidence[], best: Ranked | undefined): readonly string[] {
  const own = best?.facts ?? [];
  return [...own, ...all.filter((fact) => !own.includes(fact))].map(({ text }) => text);
}

/** Each line once, with the strongest of the rules that saw it. */
function evidenceOf({ witnesses }: Ranked, keep: (text: string) => string): EvidenceLine[] {
  const byLine = new Map<number, EvidenceLine>();
  for (const { rule, sighting } of witnesses) {
    if (byLine.size === MAX_EVIDENCE) break;
    const { line, text } = sighting;
    if (!byLine.has(line)) byLine.set(line, { line, text: keep(text), rule: rule.id });
  }
  return [...byLine.values()];
}

/** What makes this problem this one: what tools said themselves, or where they said nothing, the strongest words there are. */
function essenceOf(best: Ranked | undefined, seen: Observations): readonly string[] {
  if (!best || best.witnesses.length === 0) return seen.ending;
  const own = best.witnesses.filter(({ rule }) => roleOf(rule) !== 'ambient');
  const telling = new Set((own.length > 0 ? own : best.witnesses.slice(0, 1)).map(({ rule }) => rule));
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
  return best?.witnesses.find(({ rule }) => rule.suggestion)?.rule.suggestion ?? SUGGESTIONS[type];
}

/** What only followed from the deciding line: the last of each kind, in the order of the log. */
function consequencesOf(seen: Observations, best: Ranked | undefined): string[] {
  const cause = best?.witnesses[0]?.sighting;
  const texts = seen.found
    .flatMap(({ rule, sightings }) => sightings.filter((sighting) => isConsequence(rule, sighting, best)).slice(-1))
    .filter(({ line }) => line >= (cause?.line ?? 0))
    .sort((a, b) => a.line - b.line)
    .map(({ text }) => text);
  return [...new Set(texts)].slice(0, MAX_CONSEQUENCES);
}

/** Whether a line tells of nothing new: its rule says so, or it is what another step failed for after the one that decided. */
function isConsequence(rule: Rule, { segment }: Sighting, best: Ranked | undefined): boolean {
  if (roleOf(rule) === 'consequence') return true;
  const cause = best?.witnesses[0]?.sighting.segment;
  const isLater = cause?.failed === true && segment.failed && segment.number > cause.number;
  return isLater && roleOf(rule) === 'cause' && rule.type !== best?.type;
}
