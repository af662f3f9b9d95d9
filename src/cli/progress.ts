import type { Clock } from '../ports/clock.ts';
import { formatBytes } from '../values/bytes.ts';
import { terminalText } from '../values/terminal-text.ts';

/** How people see that a long command works. Never part of its results. */
export interface Progress {
  /** What begins now, as `captures the workspace`. */
  step(text: string): void;
  /** How far the step is. */
  bytes(done: number, total: number): void;
  /** The same in things that are counted, as runs. */
  items(done: number, total: number): void;
  /** Nothing of it is left on the screen. */
  end(): void;
}

/** Where progress is shown: drawn over on a terminal, one line a step in CI, or nowhere. */
export type ProgressForm = 'terminal' | 'lines' | 'none';

/** Documents for programs come without progress; other pipes have no reader for it. */
export function progressForm(isTerminal: boolean, isCi: boolean, json: boolean): ProgressForm {
  if (json) return 'none';
  if (isCi) return 'lines';
  return isTerminal ? 'terminal' : 'none';
}

const silent: Progress = {
  step: () => undefined,
  bytes: () => undefined,
  items: () => undefined,
  end: () => undefined,
};

export function createProgress(
  form: ProgressForm,
  stream: NodeJS.WritableStream,
  clock: Pick<Clock, 'monotonic'>,
): Progress {
  if (form === 'none') return silent;
  return form === 'terminal' ? drawn(stream, clock) : progressLines((line) => void stream.write(`${line}\n`));
}

/** Each step once: a log keeps every line. */
export const progressLines = (write: (line: string) => void): Progress => ({
  ...silent,
  step: (text) => write(terminalText(text)),
});

const WIDTH = 30;
/** Often enough for the eye, seldom enough for a slow terminal. */
const EVERY_MS = 100;
/** What is done sooner needs no line. */
const FIRST_MS = 300;
const CLEAR = '\r\u001b[K';

/** One line that is drawn over, and gone when all is done. */
function drawn(stream: NodeJS.WritableStream, clock: Pick<Clock, 'monotonic'>): Progress {
  let began = clock.monotonic();
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let text = '';
  const draw = (detail: string) => {
    const now = clock.monotonic();
    if (now - began < FIRST_MS || now - last < EVERY_MS) return;
    last = now;
    isShown = true;
    stream.write(`${CLEAR}${terminalText(text)}${detail}`);
  };
  const end = () => {
    if (isShown) stream.write(CLEAR);
    isShown = false;
  };
  const bar = (done: number, total: number, amount: (value: number) => string) => {
    if (done >= total) return end();
    const filled = Math.round((done / total) * WIDTH);
    draw(
      `${text === '' ? '' : ' '}[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${amount(done)} of ${amount(total)}`,
    );
  };
  return {
    step(next) {
      end();
      text = next;
      began = clock.monotonic();
      last = Number.NEGATIVE_INFINITY;
      // A step may say nothing for long: its name is there from the beginning.
      isShown = true;
      stream.write(`${CLEAR}${terminalText(text)}`);
    },
    bytes: (done, total) => bar(done, total, formatBytes),
    items: (done, total) => bar(done, total, String),
    end,
  };
}
