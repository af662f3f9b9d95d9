import { activityOf, echoedCommand } from '../activity.ts';
import type { Activity } from '../rule.ts';
import type { LineText } from './line-text.ts';

/** A step, or a command of a script where the log shows its beginning. Lines before the first belong to segment 0. */
export interface Segment {
  number: number;
  activity?: Activity;
  /** An error of the runner or of the CI service is in it. */
  failed: boolean;
  /** Cleaning up after the job's work is done. */
  post: boolean;
  /** Where it begins, and the last error of the runner in it. Lines count from 1; 0 without one. */
  start: number;
  end: number;
  /** Where the step of the runner's begins that it is a part of. */
  stepStart: number;
}

/** What is between a step's `##[group]Run` and its end, besides the script: `env:`, `  NAME: value`. */
const SETTING = /^(?:shell|env|with):|^ {2}[\w-]+:(?: |$)|^ {2,}\S/;
const TRAVIS_SECTION = /^travis_(?:fold|time):start/;
const TRAVIS_EXIT = /^The command ".{0,2000}" (?:failed and )?exited with [1-9]/;

/** Follows a log through its steps and commands. */
export class LogStructure {
  segment: Segment = { number: 0, failed: false, post: false, start: 1, end: 0, stepStart: 1 };
  /** The last one that does the job's work. */
  working: Segment = this.segment;
  /** How many segments failed so far, and the first and the last of them. */
  failures = 0;
  firstFailing: Segment | undefined;
  failing: Segment | undefined;
  #step: string | undefined;
  #inScript = false;
  #line = 0;

  /**
   * Takes in the next line that was noticed. Returns whether it is output of the job, rather than a mark or an echo of its script.
   *
   * @param number of the line, from 1
   */
  read(line: LineText, number: number): boolean {
    this.#line = number;
    if (line.step !== undefined && line.step !== this.#step) this.#beginStep(line.step);
    if (line.level === 'debug') return false;
    if (line.level === 'group') return this.#beginGroup(line.text);
    if (line.level === 'endgroup') return this.#endScript();
    if (line.level === 'command') return this.#learn(line.text);
    if (line.echo) return this.#learn(line.text);
    if (this.#inScript && SETTING.test(line.text)) return false;
    this.#inScript = false;
    if (line.text.startsWith('Post job cleanup.')) return this.#begin(undefined, true);
    if (TRAVIS_SECTION.test(line.text)) return this.#begin(undefined, false, this.segment.stepStart);
    if (line.level === 'error' || TRAVIS_EXIT.test(line.text)) this.#fail();
    return this.#readCommand(line.text);
  }

  #readCommand(text: string): boolean {
    const command = echoedCommand(text);
    if (command === undefined) return true;
    if (text.startsWith('$ ')) return this.#begin(activityOf(command), false, this.segment.stepStart);
    this.#learn(command);
    return !text.startsWith('+');
  }

  #beginStep(step: string): void {
    this.#step = step;
    this.#begin(activityOf(step));
  }

  #beginGroup(title: string): boolean {
    if (!title.startsWith('Run ')) return false;
    this.#inScript = true;
    // In a log with a column for steps, the step has begun with its first line already.
    return this.#step === undefined ? this.#begin(activityOf(title)) : this.#learn(title);
  }

  #endScript(): false {
    this.#inScript = false;
    return false;
  }

  #begin(activity: Activity | undefined, post = false, stepStart = this.#line): false {
    const number = this.segment.number + 1;
    this.segment = {
      number,
      failed: false,
      post,
      start: this.#line,
      end: 0,
      stepStart,
      ...(activity ? { activity } : {}),
    };
    if (!post) this.working = this.segment;
    return false;
  }

  /** The last command that tells what it is about says what the segment is doing. */
  #learn(command: string): false {
    const activity = activityOf(command);
    if (activity) this.segment.activity = activity;
    return false;
  }

  #fail(): void {
    if (!this.segment.failed) this.failures++;
    this.segment.failed = true;
    this.segment.end = this.#line;
    this.firstFailing ??= this.segment;
    this.failing = this.segment;
  }
}
