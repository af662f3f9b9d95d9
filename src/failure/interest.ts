import { hashOf } from './log/gram-index.ts';
import type { RuleIndex, Trial } from './rule-index.ts';

/**
 * What may be spent on one pattern before the tail of a log, so that no log can be made slow by lines that nearly match: what a huge log
 * has to say, it says at its end. Considering a line costs 1, trying the pattern on it more.
 */
const MAX_COST = 1000;
const COST_OF_TRY = 4;
/** The same for lines that tell of steps, that show commands, and that begin reports: so many of each are read. */
const MAX_MARKS = 20_000;

/**
 * What is still looked for in a log. At first everything is; patterns that cost too much are given up, and with them the grams
 * that only they asked for, which makes the scan of a huge log about as fast as if it had no rules.
 */
export class Interest {
  /** The scanner's gate: one bit for each hash of a gram that somebody wants. */
  readonly gate: Uint32Array;
  /** By gram: 1 where it makes a line worth reading. */
  readonly leads: Uint8Array;
  readonly #index: RuleIndex;
  /** By trial. */
  readonly #spent: Uint16Array;
  /** By gram: how many trials begin with it, and how many want to know of it at all. */
  readonly #leading: Uint16Array;
  readonly #wanted: Uint16Array;
  #stepMarks = 0;
  #echoes = 0;
  #headlines = 0;
  #limited = true;

  constructor(index: RuleIndex) {
    this.#index = index;
    this.gate = index.grams.gate.slice();
    this.leads = new Uint8Array(index.grams.grams.length);
    this.#spent = new Uint16Array(index.trialCount);
    this.#leading = index.leading.slice();
    this.#wanted = index.wanted.slice();
    this.#lead();
  }

  /** The tail begins: from here on, everything is looked for again, whatever it costs. */
  unlimit(): void {
    this.#limited = false;
    this.#leading.set(this.#index.leading);
    this.gate.set(this.#index.grams.gate);
    this.#lead();
  }

  /** Whether a pattern shall still be considered. */
  isOpen(trial: Trial): boolean {
    return !this.#limited || (this.#spent[trial.number] as number) < MAX_COST;
  }

  /** A pattern was considered for a line, or tried on it too. */
  pay(trial: Trial, tried: boolean): void {
    if (!this.#limited) return;
    const spent = (this.#spent[trial.number] as number) + (tried ? COST_OF_TRY : 1);
    this.#spent[trial.number] = spent;
    if (spent >= MAX_COST) this.#giveUp(trial);
  }

  /** Whether a line that tells of a step, shows a command or begins a report shall still be read for it. */
  wantsMark(gram: number): boolean {
    const seen = this.#countMark(gram);
    if (!this.#limited || seen < MAX_MARKS) return true;
    if (this.#leading[gram] === 0) this.leads[gram] = 0;
    return false;
  }

  #countMark(gram: number): number {
    if (gram < this.#index.stepMarks) return this.#stepMarks++;
    return gram < this.#index.echoMarks ? this.#echoes++ : this.#headlines++;
  }

  #giveUp({ leads, others }: Trial): void {
    for (const gram of leads) {
      const left = (this.#leading[gram] as number) - 1;
      this.#leading[gram] = left;
      if (left === 0 && gram >= this.#index.marks) this.leads[gram] = 0;
    }
    let closed = false;
    for (const gram of [...leads, ...others.flat()]) {
      const left = (this.#wanted[gram] as number) - 1;
      this.#wanted[gram] = left;
      closed ||= left === 0;
    }
    if (closed) this.#closeGate();
  }

  /** Several grams may share a bit, so the gate is made anew. */
  #closeGate(): void {
    this.gate.fill(0);
    for (const [place, gram] of this.#index.grams.grams.entries()) {
      if (this.#wanted[place] === 0 && place >= this.#index.marks) continue;
      const hash = hashOf(gram);
      this.gate[hash >>> 5] = (this.gate[hash >>> 5] as number) | (1 << (hash & 31));
    }
  }

  #lead(): void {
    for (const place of this.leads.keys()) {
      this.leads[place] = place < this.#index.marks || (this.#leading[place] as number) > 0 ? 1 : 0;
    }
  }
}
