import { Interest } from './interest.ts';
import { Diagnostics } from './log/diagnostics.ts';
import { type CandidateLine, LineScanner } from './log/line-scanner.ts';
import { type LineText, readLine } from './log/line-text.ts';
import { isHarmless } from './log/severity.ts';
import { LogStructure, type Segment } from './log/structure.ts';
import { asUtf8 } from './log/wide-text.ts';
import { readWindow, type WindowLine } from './log/window.ts';
import { type Activity, type RuleHead, roleOf } from './rule.ts';
import type { RuleIndex, Trial } from './rule-index.ts';
import { Essence, normalise } from './signature.ts';

/** One line on which a rule matched. */
export interface Match {
  line: number;
  text: string;
  segment: Segment;
  /** What the job was doing at that line. */
  activity: Activity | undefined;
  level: LineText['level'];
  /** It is in a compiler's report, and that is a warning. */
  belowWarning: boolean;
}

/** All that a log says about one rule. */
export interface Observation {
  rule: RuleHead;
  /** The first matches and the last, in order. */
  matches: readonly Match[];
  /** Of the lines it matched, less what differs from run to run: which problem it is, in whatever order they came. */
  essence: Essence;
}

/** What rules saw in a log. */
export interface Observations {
  /** Number of lines. */
  lines: number;
  found: readonly Observation[];
  /** Where the log ends. */
  last: Segment;
  /** What failed: the last segment with an error of the runner, else where the log ends; and the first. */
  failing: Segment;
  firstFailing: Segment;
  /** Number of segments that failed. */
  failures: number;
  /** The last lines, normalised: all that there is of a log in which no rule sees anything. */
  ending: readonly string[];
  /** What the failing step printed last. */
  window: readonly WindowLine[];
  /** By line: the rules that matched it, of the last lines in which any did. */
  matched: ReadonlyMap<number, readonly RuleHead[]>;
}

/** More than a window has lines. */
const MAX_MATCHED = 1000;
const MAX_FIRST = 3;
const MAX_LAST = 5;
/** So much of the end of a log is read with all patterns, however often they were tried. Bytes. */
const TAIL = 4 * 2 ** 20;
/** Chunks of a log must stay as they are until so many more bytes have come. */
export const KEPT_BYTES = 2 * TAIL;
const ENDING = 4096;
const ENDING_CHUNKS = 4;
const ENDING_LINES = 3;

/** Reads a log and collects what rules see in it. Memory is bounded by the number of rules and the tail, whatever the log. */
export async function observe(
  log: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  index: RuleIndex,
): Promise<Observations> {
  const observer = new Observer(index);
  const waiting: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of asUtf8(log)) {
    waiting.push(bytes);
    size += bytes.length;
    while (size - (waiting[0]?.length ?? 0) >= TAIL) {
      const first = waiting.shift() as Uint8Array;
      size -= first.length;
      observer.push(first);
    }
  }
  observer.beginTail();
  for (const bytes of waiting) observer.push(bytes);
  const seen = observer.end();
  const window = readWindow(
    { chunks: waiting, breaks: observer.breaks },
    seen.failures > 0 ? seen.firstFailing : observer.working,
  );
  return { ...seen, ending: endingOf(waiting), window };
}

/** The last lines that say something, of the last few kilobytes. */
function endingOf(waiting: readonly Uint8Array[]): readonly string[] {
  const bytes = Buffer.concat(waiting.slice(-ENDING_CHUNKS).map((chunk) => chunk.subarray(-ENDING)));
  const lines = bytes
    .subarray(-ENDING)
    .toString('utf8')
    .split(/[\r\n]+/);
  const texts = lines.map((line) => normalise(readLine(line).text));
  return texts.filter((text) => text !== '').slice(-ENDING_LINES);
}

class Observer {
  readonly #index: RuleIndex;
  readonly #interest: Interest;
  readonly #scanner: LineScanner;
  readonly #structure = new LogStructure();
  readonly #diagnostics = new Diagnostics();
  readonly #matched = new Map<number, RuleHead[]>();
  readonly #found = new Map<RuleHead, { rule: RuleHead; matches: Match[]; essence: Essence }>();

  constructor(index: RuleIndex) {
    this.#index = index;
    this.#interest = new Interest(index);
    const { gate, leads } = this.#interest;
    const options = { grams: index.grams, gate, leads, everyLine: index.everyLine.length > 0 };
    this.#scanner = new LineScanner(options, (line) => this.#read(line));
  }

  push(bytes: Uint8Array): void {
    this.#scanner.push(bytes);
  }

  beginTail(): void {
    this.#interest.unlimit();
  }

  get breaks(): number {
    return this.#scanner.number - 1;
  }

  get working(): Segment {
    return this.#structure.working;
  }

  end(): Omit<Observations, 'ending' | 'window'> {
    const lines = this.#scanner.end();
    const { segment, failing = segment, firstFailing = segment, failures } = this.#structure;
    return {
      lines,
      found: [...this.#found.values()],
      last: segment,
      failing,
      firstFailing,
      failures,
      matched: this.#matched,
    };
  }

  #read(line: CandidateLine): void {
    const trials = this.#trialsFor(line);
    if (trials.length === 0 && !this.#isMarked(line)) return;
    const read = readLine(line.text());
    if (!this.#structure.read(read, line.number)) return;
    this.#diagnostics.read(read.text, line.number);
    let match: Match | undefined;
    const harmless = isHarmless(read.text);
    for (const { rule, pattern } of trials) {
      if (harmless && roleOf(rule) !== 'recovery') continue;
      if (!pattern.test(read.text)) continue;
      match ??= this.#sight(read, line.number);
      this.#see(rule, match);
    }
  }

  /** Whether the line tells of steps or commands, or begins a report. */
  #isMarked(line: CandidateLine): boolean {
    return line.grams.some((gram) => gram < this.#index.marks && this.#interest.wantsMark(gram));
  }

  #trialsFor(line: CandidateLine): readonly Trial[] {
    const chosen: Trial[] = [];
    for (const trial of this.#index.everyLine) this.#consider(trial, line, chosen);
    for (const gram of line.grams) {
      for (const trial of this.#index.trialsOf[gram] as readonly Trial[]) this.#consider(trial, line, chosen);
    }
    return chosen;
  }

  #consider(trial: Trial, line: CandidateLine, chosen: Trial[]): void {
    if (!this.#interest.isOpen(trial)) return;
    const tried = hasAll(line, trial.others);
    if (tried) chosen.push(trial);
    this.#interest.pay(trial, tried);
  }

  #sight({ text, level }: LineText, line: number): Match {
    const { segment } = this.#structure;
    const belowWarning = this.#diagnostics.isBelowWarning(line);
    return { line, text, segment, activity: segment.activity, level, belowWarning };
  }

  #noteMatch(rule: RuleHead, line: number): void {
    const known = this.#matched.get(line);
    if (known) known.push(rule);
    else this.#matched.set(line, [rule]);
    if (this.#matched.size <= MAX_MATCHED) return;
    const [oldest] = this.#matched.keys();
    this.#matched.delete(oldest as number);
  }

  #see(rule: RuleHead, match: Match): void {
    let known = this.#found.get(rule);
    if (!known) {
      known = { rule, matches: [], essence: new Essence() };
      this.#found.set(rule, known);
    }
    // Several alternatives of one pattern may match one line.
    if (known.matches.at(-1) === match) return;
    if (known.matches.length === MAX_FIRST + MAX_LAST) known.matches.splice(MAX_FIRST, 1);
    known.matches.push(match);
    this.#noteMatch(rule, match.line);
    known.essence.add(match.text);
  }
}

/** Whether one gram of each group occurs in the line. */
function hasAll(line: CandidateLine, groups: readonly (readonly number[])[]): boolean {
  for (const group of groups) {
    let found = false;
    for (const gram of group) if (line.has(gram)) found = true;
    if (!found) return false;
  }
  return true;
}
