import {
  findForm,
  indexOfOldForm,
  lineOf,
  MANY,
  mayBeCommand,
  NEW_FORM,
  nextCandidate,
  OLD_FORM,
  wholeOf,
} from './command-forms.ts';
import { GROUP_PATTERN } from './command-pattern.ts';
import { indentAfter, isIndent, isSpaceOrTab, isWide, LONGEST_INDENT } from './indent.ts';
import { CR, endOfLine, LF, lastBreak, nextBreak } from './line-breaks.ts';

const COLON = 58;
const NOTHING = Buffer.alloc(0);
/** A line that could be a command is kept back up to here, in bytes; what is longer passes as text. */
const LONGEST_COMMAND = 1024 * 1024;
/** What is searched first for the last group, from the end; characters. */
const LAST_GROUP_CHARACTERS = 1024;

/**
 * What to print in the place of a line that may be a command: the line itself, something else, or nothing. `group` says
 * that it opens or closes a group, unchanged: of many of those that follow each other only the last one counts.
 */
export type Answer = 'unchanged' | 'group' | 'nothing' | { instead: string };

/** Receives the output in order. Buffers are valid until the method returns. */
export interface LineReceiver {
  /** Which lines may be commands at this moment, as `commandPattern` says it. */
  pattern(): RegExp;
  /** The same without groups. */
  patternBesideGroups(): RegExp;
  /** Bytes that hold no command. They may start and end anywhere in a line. */
  text(bytes: Buffer): void;
  /**
   * A line that may be a command, without its line break, or the part of it from `##[` on; then `whole` is the line, if
   * that may be another command. Unless it is unchanged, it is not passed on, but handed to `replace` when everything
   * before it has been.
   */
  answer(line: string, whole?: string): Answer;
  /** What comes in the place of a line; `ending` is its line break: `\n`, `\r`, `\r\n`, or nothing at the end of the output. */
  replace(answer: Exclude<Answer, 'unchanged' | 'group'>, ending: Buffer): void;
}

/**
 * Finds the lines in a stream of bytes that the runner might read as commands, and passes everything else on at once.
 * As the runner does (StreamReader.ReadLine), it takes `\n`, `\r` and `\r\n` for line breaks. If there is nothing to
 * find it costs two searches per chunk.
 */
export class CommandLines {
  readonly #receiver: LineReceiver;
  /** The line that is being held, in a buffer that grows; `#keptLength` is 0 without one. */
  #kept: Buffer = NOTHING;
  #keptLength = 0;
  /** What the current line holds so far, while that is nothing but white space; undefined once it holds more. */
  #indent: Buffer | undefined = NOTHING;

  constructor(receiver: LineReceiver) {
    this.#receiver = receiver;
  }

  push(chunk: Buffer): void {
    let from = 0;
    while (from < chunk.length) {
      if (this.#keptLength > 0) from = this.#keepOn(chunk, from);
      else if (this.#indent?.length === 0) from = this.#passLines(chunk, from);
      else from = this.#passOn(chunk, from, endOfLine(chunk, from));
    }
  }

  /** The output has ended: passes on what was kept back. */
  end(): void {
    if (this.#keptLength > 0) this.#candidate(this.#takeKept(), NOTHING);
  }

  /** Passes the lines that are whole on, many at a time, and then the start of the next one; answers where to go on. */
  #passLines(chunk: Buffer, from: number): number {
    const end = lastBreak(chunk, from, chunk.length) + 1;
    if (end === from) return this.#passOn(chunk, from, chunk.length);
    if (this.#holdsNoCommand(chunk, from, end)) {
      this.#receiver.text(chunk.subarray(from, end));
      return end;
    }
    const text = chunk.toString('latin1', from, end);
    const passed = this.#answerLines(text, chunk.subarray(from, end));
    if (passed < text.length) this.#receiver.text(chunk.subarray(from + passed, end));
    return end;
  }

  /** Whether whole lines hold no command for certain, as a few searches tell. */
  #holdsNoCommand(chunk: Buffer, from: number, end: number): boolean {
    if (indexOfOldForm(chunk, from) >= 0) return false;
    let at = chunk.indexOf(NEW_FORM, from);
    for (let found = 0; found < MANY && at >= 0 && at < end; found += 1) {
      const nearest = Math.max(from, at - LONGEST_INDENT);
      const lineStart = lastBreak(chunk, nearest, at) + 1;
      if (lineStart === nearest && nearest > from) return false;
      if (this.#isIndented(chunk, from, lineStart, at)) return false;
      at = chunk.indexOf(NEW_FORM, at + 1);
    }
    return at < 0 || at >= end;
  }

  /** Answers the candidates among whole lines; returns how far these have been passed on. */
  #answerLines(text: string, bytes: Buffer): number {
    let passed = 0;
    let found = nextCandidate(this.#receiver.pattern(), text, 0);
    while (found !== undefined) {
      const { start, end } = found;
      const answer = this.#receiver.answer(lineOf(bytes, text, start, end), wholeOf(bytes, text, start, end));
      if (answer === 'group') {
        found = nextCandidate(this.#receiver.patternBesideGroups(), text, end);
        this.#answerLastGroup(bytes, text, end, found?.start ?? text.length);
        continue;
      }
      if (answer !== 'unchanged') {
        const after = text.startsWith('\r\n', end) ? end + 2 : end + 1;
        this.#receiver.text(bytes.subarray(passed, start));
        this.#receiver.replace(answer, bytes.subarray(end, after));
        passed = after;
      }
      found = nextCandidate(this.#receiver.pattern(), text, end);
    }
    return passed;
  }

  /** Answers the last group in [from, before), which begins behind a line and holds no other candidate. */
  #answerLastGroup(bytes: Buffer, text: string, from: number, before: number): void {
    let characters = LAST_GROUP_CHARACTERS;
    for (let end = before; end > from; characters *= 4) {
      const start = Math.max(from, lastBreak(bytes, from, Math.max(from, end - characters)) + 1);
      const part = text.slice(start, end);
      const groups: { start: number; end: number }[] = [];
      for (
        let found = nextCandidate(GROUP_PATTERN, part, 0);
        found;
        found = nextCandidate(GROUP_PATTERN, part, found.end)
      ) {
        groups.push({ start: start + found.start, end: start + found.end });
      }
      for (const group of groups.reverse()) {
        const line = lineOf(bytes, text, group.start, group.end);
        if (this.#receiver.answer(line, wholeOf(bytes, text, group.start, group.end)) === 'group') return;
      }
      end = start;
    }
  }

  #candidate(line: Buffer, ending: Buffer): void {
    const answer = this.#receiver.answer(line.toString('utf8'));
    if (answer !== 'unchanged' && answer !== 'group') {
      this.#receiver.replace(answer, ending);
      return;
    }
    this.#receiver.text(line);
    if (ending.length > 0) this.#receiver.text(ending);
  }

  /** Passes text on up to the next candidate, and that too if it ends before `end`; answers where to go on. */
  #passOn(whole: Buffer, from: number, end: number): number {
    const chunk = whole.subarray(0, end);
    const start = this.#findCandidate(chunk, from);
    if (start > from) {
      const text = chunk.subarray(from, start);
      this.#receiver.text(text);
      this.#indent = indentAfter(this.#indent, text);
    }
    if (start === chunk.length) return start;
    const at = nextBreak(chunk, start);
    if (at < 0) {
      this.#keep(chunk.subarray(start));
      return chunk.length;
    }
    return this.#passCandidate(chunk.subarray(start, at), chunk, at);
  }

  #keepOn(chunk: Buffer, from: number): number {
    const at = nextBreak(chunk, from);
    this.#keep(chunk.subarray(from, at < 0 ? chunk.length : at));
    if (at >= 0) return this.#passCandidate(this.#takeKept(), chunk, at);
    if (this.#keptLength > LONGEST_COMMAND) {
      this.#receiver.text(this.#takeKept());
      this.#indent = undefined;
    } else if (!mayBeCommand(this.#kept.subarray(0, this.#keptLength))) {
      this.push(this.#takeKept());
    }
    return chunk.length;
  }

  #passCandidate(line: Buffer, chunk: Buffer, at: number): number {
    const after = chunk[at] === CR && chunk[at + 1] === LF ? at + 2 : at + 1;
    this.#indent = NOTHING;
    this.#candidate(line, chunk.subarray(at, after));
    return after;
  }

  #keep(bytes: Buffer): void {
    const length = this.#keptLength + bytes.length;
    if (length > this.#kept.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#kept.length, 256));
      this.#kept.copy(larger, 0, 0, this.#keptLength);
      this.#kept = larger;
    }
    bytes.copy(this.#kept, this.#keptLength);
    this.#keptLength = length;
  }

  #takeKept(): Buffer {
    const line = this.#kept.subarray(0, this.#keptLength);
    this.#kept = NOTHING;
    this.#keptLength = 0;
    return line;
  }

  /** Where the next candidate starts, or the chunk's length. What the next chunk might turn into one counts. */
  #findCandidate(chunk: Buffer, from: number): number {
    const end = findForm(OLD_FORM, chunk, from);
    let at = from;
    for (let found = 0; found < MANY; found += 1) {
      at = findForm(NEW_FORM, chunk, at);
      if (at >= end) return end;
      const lineStart = lastBreak(chunk, from, at) + 1;
      if (this.#isIndented(chunk, from, lineStart, at)) return at;
      // Only the start of a line counts.
      at = nextBreak(chunk, at) + 1;
      if (at === 0) return end;
    }
    // Text that is full of colons: looking at every line is faster than at every colon.
    for (let lineStart = at; lineStart < end; lineStart = nextBreak(chunk, lineStart) + 1 || end) {
      let start = lineStart;
      while (isSpaceOrTab(chunk[start])) start += 1;
      const couldBe =
        chunk[start] === COLON ? start + 1 >= chunk.length || chunk[start + 1] === COLON : isWide(chunk[start]);
      if (!couldBe) continue;
      start = findForm(NEW_FORM, chunk, start);
      if (start < end && this.#isIndented(chunk, from, lastBreak(chunk, from, start) + 1, start)) return start;
    }
    return end;
  }

  /** Whether nothing but white space is between the line's start and the colons at `at`. */
  #isIndented(chunk: Buffer, from: number, lineStart: number, at: number): boolean {
    if (at > lineStart && !isSpaceOrTab(chunk[at - 1]) && !isWide(chunk[at - 1])) return false;
    const before = chunk.subarray(lineStart, at);
    const indent = lineStart > from ? before : this.#indent && Buffer.concat([this.#indent, before]);
    return indent !== undefined && isIndent(indent);
  }
}
