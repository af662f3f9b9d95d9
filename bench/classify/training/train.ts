import { FAILURE_TYPES, type FailureType, RETRY_VERDICTS, type RetryVerdict } from '../../../src/failure/failure.ts';
import { failureFeatures, type Sight } from '../../../src/failure/model/failure-features.ts';
import { FIRST_AT, LearnedModel, OUTPUTS } from '../../../src/failure/model/learned-model.ts';
import { AMONG, type Features, lineFeatures, type MatchedLine } from '../../../src/failure/model/line-features.ts';
import { choose, type Point, regress } from './regression.ts';

/** A failure as the model sees it, with the answers of people. */
export interface Lesson {
  owner: string;
  label: FailureType;
  verdict?: RetryVerdict;
  window: readonly MatchedLine[];
  sight: Omit<Sight, 'lines'>;
  /** Numbers of the lines that people quoted, and of others of the same kind; absent where nobody said. */
  quoted?: readonly number[];
  alike?: readonly number[];
  weight: number;
}

/** Words of fewer owners teach nothing, and would tell whose logs they are. */
const OWNERS = 2;
const OWNERS_OF_LINES = 3;
const QUOTED = 6;
const ALIKE = 2;
const OTHERS = 10;
/** A line of the same kind as a quoted one is a right answer, too, though not as good. */
const RIGHT = { quoted: 1, alike: 0.3, other: 0 } as const;
const ROUNDS = { lines: 100, first: 50, failures: 120 } as const;
const RESTRAINT = { first: 5e-3, others: 1e-3 } as const;

interface Document {
  owner: string;
  features: Features;
  answer: number;
  weight: number;
}

/** By feature, one weight for each output of the model. */
export type Table = Map<string, number[]>;

/** Learns from lessons. Takes seconds; the same lessons in the same order give the same weights. */
export function train(lessons: readonly Lesson[]): Table {
  const table: Table = new Map();
  const lines = learn(lessons.flatMap(lineDocuments), 2, ROUNDS.lines, OWNERS_OF_LINES);
  enter(table, lines, 0, ([no = 0, yes = 0]) => [yes - no]);
  enter(table, learnFirstLines(lessons), FIRST_AT, (row) => [...row]);
  const scorer = new LearnedModel((feature, output) => table.get(feature)?.[output] ?? 0, { type: 1, verdict: 1 });
  const seen = lessons.map((lesson) => ({
    lesson,
    features: failureFeatures({ ...lesson.sight, lines: scorer.scoreLines(lesson.window) }),
  }));
  const typed = seen.map(({ lesson, features }) => ({
    owner: lesson.owner,
    features,
    answer: FAILURE_TYPES.indexOf(lesson.label),
    weight: lesson.weight,
  }));
  enter(table, learn(typed, FAILURE_TYPES.length, ROUNDS.failures, OWNERS), 1, centred);
  const judged = seen.flatMap(({ lesson: { owner, verdict, weight }, features }) =>
    verdict === undefined ? [] : [{ owner, features, answer: RETRY_VERDICTS.indexOf(verdict), weight }],
  );
  enter(table, learn(judged, RETRY_VERDICTS.length, ROUNDS.failures, OWNERS), 1 + FAILURE_TYPES.length, centred);
  return table;
}

function lineDocuments({ owner, window, quoted, alike = [] }: Lesson): Document[] {
  if (!quoted) return [];
  const features = lineFeatures(window);
  const own = features.map((all) => new Map([...all].filter(([name]) => !name.startsWith(AMONG))));
  return window.map(({ line }, place) => {
    const isQuoted = quoted.includes(line);
    const isAlike = alike.includes(line);
    const weight = isQuoted ? QUOTED / quoted.length : isAlike ? ALIKE / alike.length : OTHERS / window.length;
    return { owner, features: own[place] as Features, answer: isQuoted || isAlike ? 1 : 0, weight };
  });
}

/** What makes a line the one that people quote, among all lines of its window. */
function learnFirstLines(lessons: readonly Lesson[]): Map<string, number[]> {
  const shown = lessons.flatMap(({ owner, window, quoted, alike = [], weight }) => {
    const share = (line: number) =>
      quoted?.includes(line) ? RIGHT.quoted : alike.includes(line) ? RIGHT.alike : RIGHT.other;
    if (!window.some(({ line }) => share(line) > 0)) return [];
    const features = lineFeatures(window);
    const lines = window.map(({ line }, place) => ({ features: features[place] as Features, quoted: share(line) }));
    return [{ owner, lines, weight }];
  });
  const { places, trusted } = vocabularyOf(
    shown.flatMap(({ owner, lines }) => lines.map(({ features }) => ({ owner, features }))),
    OWNERS_OF_LINES,
  );
  const choices = shown.map(({ lines, weight }) => ({
    weight,
    candidates: lines.map(({ features, quoted }) => ({ ...sparse(features, places), quoted })),
  }));
  const options = { features: places.size, restraint: RESTRAINT.first, trusted, rounds: ROUNDS.first };
  const weights = choose(choices, options);
  return new Map([...places].map(([name, at]) => [name, [weights[at] as number]]));
}

function learn(documents: readonly Document[], outputs: number, rounds: number, owners: number): Map<string, number[]> {
  const { places, trusted } = vocabularyOf(documents, owners);
  const points = documents.map((document) => pointOf(document, places));
  const weights = regress(points, { outputs, features: places.size, restraint: RESTRAINT.others, trusted, rounds });
  return new Map([...places].map(([name, at]) => [name, [...weights.slice(at * outputs, (at + 1) * outputs)]]));
}

/** All features that are no words first, then words of several owners. */
function vocabularyOf(documents: readonly Pick<Document, 'owner' | 'features'>[], owners: number) {
  const seen = new Map<string, Set<string>>();
  for (const { owner, features } of documents) {
    for (const name of features.keys()) {
      const known = seen.get(name);
      if (known) known.add(owner);
      else seen.set(name, new Set([owner]));
    }
  }
  const names = [...seen.keys()].filter((name) => name.startsWith('='));
  const trusted = names.length;
  for (const [name, { size }] of seen) if (!name.startsWith('=') && size >= owners) names.push(name);
  return { places: new Map(names.map((name, place) => [name, place])), trusted };
}

function pointOf({ features, answer, weight }: Document, places: ReadonlyMap<string, number>): Point {
  return { ...sparse(features, places), answer, weight };
}

function sparse(features: Features, places: ReadonlyMap<string, number>): Pick<Point, 'places' | 'values'> {
  const known = [...features].filter(([name, value]) => value !== 0 && places.has(name));
  return {
    places: Int32Array.from(known, ([name]) => places.get(name) as number),
    values: Float32Array.from(known, ([, value]) => value),
  };
}

/** What all outputs share decides nothing. */
function centred(row: readonly number[]): number[] {
  const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length;
  return row.map((weight) => weight - mean);
}

function enter(
  table: Table,
  learned: ReadonlyMap<string, number[]>,
  from: number,
  columns: (row: readonly number[]) => number[],
): void {
  for (const [name, row] of learned) {
    const known = table.get(name) ?? Array<number>(OUTPUTS).fill(0);
    for (const [place, weight] of columns(row).entries()) known[from + place] = weight;
    table.set(name, known);
  }
}
