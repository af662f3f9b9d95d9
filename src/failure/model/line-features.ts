import type { WindowLine } from '../log/window.ts';
import { isLasting, isPassing } from '../retry-verdict.ts';
import { type RuleHead, roleOf } from '../rule.ts';
import { termsOf } from './words.ts';

/** Names of features and how strongly each shows. Those that begin with `=` are no words. */
export type Features = Map<string, number>;

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
  /^(?:Process completed with exit code|exit status \d|The process '.*' failed with exit code|Command failed|.*failed with exit code \d+\.?$)/;
const WRAPPER =
  /\b(?:command|process|script|task|step|job|action|build|target|recipe|goal|lifecycle|run|solve|compile)\b.{0,200}\b(?:failed|exited|exit(?: code| status)?|did not complete|returned|non-zero|error)\b|\b(?:ELIFECYCLE|BUILD FAILED|FAILURE:|exit (?:code|status) \d)|^npm (?:ERR!|error) (?:command|path|errno|code \d|Lifecycle|workspace|location|A complete log|in workspace)|^make(?:\[\d\])?: \*\*\*/i;
const HEADED =
  /^\W{0,3}[❌✖✗✘×🚨🛑⨯●]|(?:^|[\s\]])(?:\w*(?:Error|Exception)|ERROR|error|fatal|FATAL|FAIL(?:ED|URE)?|denied|ERRO|e)\b(?:\[\w+\])?[\]]?[:!]/u;
const LAMENT =
  /\b(?:error|fatal|exception|fail(?:ed|ure|s|ing)?|cannot|could not|unable|denied|invalid|missing|not found|undefined|unknown)\b/i;
const MILD = /\bwarn|^\s+at /i;
const FRAME = /^\s+(?:at |File ")/;
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

/** The features of each line of a window, in its order. */
export function lineFeatures(window: readonly MatchedLine[]): readonly Features[] {
  const landmarks = landmarksOf(window);
  return window.map((line, place) => {
    const features: Features = new Map([['=line', 1]]);
    addPlace(features, line, place, window);
    addRules(features, line, landmarks.strength);
    addLandmarks(features, place, landmarks);
    for (const [name, shape] of SHAPES) if (shape.test(line.text)) features.set(name, 1);
    if (isLasting(line.text)) features.set('=lasting line', 1);
    if (isPassing(line.text)) features.set('=passing line', 1);
    features.set('=length', Math.min(line.text.length, FULL_LENGTH) / FULL_LENGTH);
    for (const term of termsOf(line.text)) features.set(term, WORD_VALUE);
    return features;
  });
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
