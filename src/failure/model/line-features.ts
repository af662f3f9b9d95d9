import type { WindowLine } from '../log/window.ts';
import { isLasting, isPassing } from '../retry-verdict.ts';
import { type RuleHead, roleOf } from '../rule.ts';
import { termsOf, type Word, wordsOf } from './words.ts';

/** Names of features and how strongly each shows. Those that begin with `=` are no words. */
export type Features = Map<string, number>;

/** With this begin features that only say which of a window's lines comes first, not whether one would be quoted at all. */
export const AMONG = '=among: ';

/** A line of a window with the rules that matched it. */
export interface MatchedLine extends WindowLine {
  rules: readonly RuleHead[];
}

const WORD_VALUE = 0.6;
const NEAR = [0, 1, 2, 4, 8, 16, 32, 64];
const FULL_WEIGHT = 8;
const FULL_LENGTH = 200;

/** Says only that something else failed: the runner's last word, and that of actions and package scripts. */
const EXIT =
  /^(?:Process completed with exit code|exit status \d|(?:error: )?\S{1,80} exited (?:with )?(?:code|status|\()|The process '.*' failed with exit code|Command failed|.*failed with exit code \d+\.?$)/;
const WRAPPER =
  /\b(?:command|process|script|task|step|job|action|build|target|recipe|goal|lifecycle|run|solve|compile)\b.{0,200}\b(?:failed|exited|exit(?: code| status)?|did not complete|returned|non-zero|error)\b|\b(?:ELIFECYCLE|BUILD FAILED|FAILURE:|exit (?:code|status) \d)|^npm (?:ERR!|error) (?:command|path|errno|code \d|Lifecycle|workspace|location|A complete log|in workspace)|^make(?:\[\d\])?: \*\*\*/i;
const HEADED =
  /^\W{0,3}[❌✖✗✘×🚨🛑⨯●]|(?:^|[\s\]])(?:\w*(?:Error|Exception)|ERROR|error|fatal|FATAL|FAIL(?:ED|URE)?|denied|ERRO|e)\b(?:\[\w+\])?[\]]?[:!]/u;
const LAMENT =
  /\b(?:error|fatal|exception|fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found|undefined|unknown)\b/i;
const MILD = /\bwarn|^\s+at /i;
const FRAME = /^\s+(?:at |File ")/;
/** How much was found wrong: the end of a report. */
const TALLY =
  /\b[1-9]\d{0,6} (?:\w{1,20} ){0,2}(?:failed|failures?|failing|errors?|problems?|vulnerabilit(?:y|ies)|issues?|offen[cs]es?|violations?)\b|\b(?:fail(?:ed|ures?)?|errors?)[:=]? {0,4}[1-9]/i;
const TEST_NAME =
  /^\W{0,6}(?:FAIL(?:ED|URE)?\b:? \S|--- FAIL|not ok \d|\d{1,4}\) \S|[✕✗✘×✖] \S|_{3,} \S.* _{3,}$|ERROR: test_)|\bFAILED\b(?: \[| in |$)/;
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['=error', /\b(?:error|fatal|exception)\b/i],
  ['=fail', /\b(?:fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found)\b/i],
  ['=warn', /\bwarn(?:ing)?\b|deprecat/i],
  ['=frame', /^\s*at |^\s+File "/],
  ['=indent', /^\s{2,}/],
  ['=opening', /^(?:\w*Error|ERROR|Error|error|fatal|FATAL|e)\b[:![ (]/],
  ['=exception', /^\w[\w.]*(?:Error|Exception): /],
  ['=headed', HEADED],
  ['=wrapper', WRAPPER],
];

export const isExit = (text: string): boolean => EXIT.test(text);
export const isWrapper = (text: string): boolean => WRAPPER.test(text);

/** What can be said of a line only with the others in view: places in the window, -1 without one. */
interface Landmarks {
  strongest: number;
  strength: number;
  error: number;
  headed: readonly [number, number];
  lament: readonly [number, number];
}

/** What is said of the lines around one. */
const NEIGHBOURS: readonly (readonly [string, RegExp])[] = [
  ['headed', HEADED],
  ['wrapper', WRAPPER],
  ['exit', EXIT],
  ['tally', TALLY],
  ['test name', TEST_NAME],
  ['lament', LAMENT],
  ['frame', FRAME],
  ['ruler', /^\W+$/],
];

/** The features of each line of a window, in its order. */
export function lineFeatures(window: readonly MatchedLine[]): readonly Features[] {
  const landmarks = landmarksOf(window);
  const words = window.map(({ text }) => wordsOf(text));
  const order = orderOf(window, words);
  return window.map((line, place) => {
    const features: Features = new Map([['=line', 1]]);
    addOrder(features, order[place] as Order);
    addNeighbours(features, place, window);
    addPlace(features, line, place, window);
    addRules(features, line, landmarks.strength);
    addLandmarks(features, place, landmarks);
    for (const [name, shape] of SHAPES) if (shape.test(line.text)) features.set(name, 1);
    if (isLasting(line.text)) features.set('=lasting line', 1);
    if (isPassing(line.text)) features.set('=passing line', 1);
    features.set('=length', Math.min(line.text.length, FULL_LENGTH) / FULL_LENGTH);
    for (const term of termsOf(words[place] as readonly Word[])) features.set(term, WORD_VALUE);
    return features;
  });
}

/** A line among those of its kind. */
interface Order {
  /** How many lines of the window have the same words. */
  same: number;
  /** The same line as one before it, perhaps with more around it. */
  repeats: boolean;
  /** Lines before and after it that the same rule matched. */
  before: number;
  after: number;
  /** Whether its rule speaks of what most rules here speak of. */
  agrees: boolean | undefined;
  /** Headed lines before and after it. */
  headsBefore: number;
  headsAfter: number;
}

function orderOf(window: readonly MatchedLine[], words: readonly (readonly Word[])[]): readonly Order[] {
  const texts = words.map((line) => line.join(' '));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rules = window.map(({ rules }) => strongestOf(rules));
  const byRule = new Map<RuleHead, number>();
  for (const rule of rules) if (rule) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const types = new Map<string, number>();
  for (const rule of byRule.keys()) if (speaks(rule)) types.set(rule.type, (types.get(rule.type) ?? 0) + rule.weight);
  const leading = [...types].sort((a, b) => b[1] - a[1])[0]?.[0];
  const heads = window.map(({ text }) => HEADED.test(text) && !isWrapper(text));
  const allHeads = heads.filter(Boolean).length;
  const passed = new Map<RuleHead, number>();
  const seen = new Set<string>();
  let headsBefore = 0;
  return window.map((_, place) => {
    const rule = rules[place];
    const before = rule ? (passed.get(rule) ?? 0) : 0;
    if (rule) passed.set(rule, before + 1);
    const text = texts[place] as string;
    const repeats = seen.has(text);
    seen.add(text);
    const isHead = heads[place] === true;
    const order = {
      same: counts.get(text) as number,
      repeats,
      before,
      after: rule ? (byRule.get(rule) as number) - before - 1 : 0,
      agrees: rule && speaks(rule) ? rule.type === leading : undefined,
      headsBefore,
      headsAfter: allHeads - headsBefore - (isHead ? 1 : 0),
    };
    if (isHead) headsBefore++;
    return order;
  });
}

function addOrder(features: Features, order: Order): void {
  const { same, repeats, before, after, agrees, headsBefore, headsAfter } = order;
  if (same > 1) features.set(`${AMONG}repeated`, 1);
  if (repeats) features.set(`${AMONG}repeats`, 1);
  if (agrees !== undefined) {
    features.set(agrees ? `${AMONG}agrees` : `${AMONG}disagrees`, 1);
    if (before === 0) features.set(`${AMONG}first of its rule`, 1);
    if (after === 0) features.set(`${AMONG}last of its rule`, 1);
    if (before + after === 0) features.set(`${AMONG}only one of its rule`, 1);
    features.set(`${AMONG}of its rule`, Math.log2(1 + before + after) / 4);
  }
  features.set(`${AMONG}heads before`, Math.log2(1 + headsBefore) / 3);
  features.set(`${AMONG}heads after`, Math.log2(1 + headsAfter) / 3);
}

function addNeighbours(features: Features, place: number, window: readonly MatchedLine[]): void {
  const [before, after] = [window[place - 1]?.text ?? '', window[place + 1]?.text ?? ''];
  for (const [name, shape] of NEIGHBOURS) {
    if (shape.test(before)) features.set(`${AMONG}below ${name}`, 1);
    if (shape.test(after)) features.set(`${AMONG}above ${name}`, 1);
  }
}

function addPlace(features: Features, line: MatchedLine, place: number, window: readonly MatchedLine[]): void {
  features.set('=distance', Math.log2(1 + line.distance) / 4);
  for (const near of NEAR) if (line.distance <= near) features.set(`=within ${near}`, 1);
  features.set('=place', place / window.length);
  if (line.level === 'error') features.set(isExit(line.text) ? '=exit' : '=annotated', 1);
  if (line.level === 'warning') features.set('=annotated warning', 1);
  if (line.red) features.set('=red', 1);
  const [before, after] = [window[place - 1]?.text ?? '', window[place + 1]?.text ?? ''];
  if (/^\s+at /.test(after)) features.set('=above frames', 1);
  if (/^\s/.test(after)) features.set('=above indented', 1);
  if (FRAME.test(before) && !/^\s/.test(line.text)) features.set('=below frames', 1);
}

function addRules(features: Features, { rules }: MatchedLine, strength: number): void {
  const best = strongestOf(rules);
  if (!best) {
    features.set('=no rule', 1);
    return;
  }
  features.set(`=role ${roleOf(best)}`, 1);
  features.set(`=weight ${roleOf(best)}`, best.weight / FULL_WEIGHT);
  features.set(`=rule ${best.type}`, 0.5);
  if (best.weight === strength && roleOf(best) !== 'consequence') features.set('=as strong as any', 1);
}

function addLandmarks(features: Features, place: number, { strongest, error, headed, lament }: Landmarks): void {
  if (place === strongest) features.set('=strongest', 1);
  if (place === error) features.set('=first annotated', 1);
  if (place === headed[0]) features.set('=first headed', 1);
  if (place === headed[1]) features.set('=last headed', 1);
  if (place === lament[0]) features.set('=first lament', 1);
  if (place === lament[1]) features.set('=last lament', 1);
}

const strongestOf = (rules: readonly RuleHead[]): RuleHead | undefined =>
  rules.reduce<RuleHead | undefined>((best, rule) => (best && best.weight >= rule.weight ? best : rule), undefined);

export const speaks = (rule: RuleHead): boolean => roleOf(rule) !== 'consequence' && roleOf(rule) !== 'recovery';

function landmarksOf(window: readonly MatchedLine[]): Landmarks {
  const strengths = window.map(({ rules }) => Math.max(0, ...rules.filter(speaks).map(({ weight }) => weight)));
  const strength = Math.max(0, ...strengths);
  const own = window.map(({ text }) => !isWrapper(text));
  const headed = window.map(({ text }, place) => own[place] === true && HEADED.test(text));
  const lament = window.map(({ text }, place) => own[place] === true && LAMENT.test(text) && !MILD.test(text));
  return {
    strength,
    strongest: strength > 0 ? strengths.indexOf(strength) : -1,
    error: window.findIndex(({ level, text }) => level === 'error' && !isExit(text)),
    headed: [headed.indexOf(true), headed.lastIndexOf(true)],
    lament: [lament.indexOf(true), lament.lastIndexOf(true)],
  };
}
