import { styleText } from 'node:util';
import type { SandboxEvent } from './sandbox.ts';

type Style = Parameters<typeof styleText>[0];
type RunEvent = Extract<SandboxEvent, { attempt: unknown }>;
type JobEvent = Extract<SandboxEvent, { job: unknown }>;

const MARKS: Readonly<Record<string, readonly [mark: string, style: Style]>> = {
  success: ['✓', 'green'],
  failure: ['✗', 'red'],
  startup_failure: ['✗', 'red'],
  timed_out: ['✗', 'red'],
  cancelled: ['⊘', 'yellow'],
  skipped: ['–', 'gray'],
};
/** How much of a failed step's output is shown. */
const TAIL = 12;

const mark = (conclusion: string | null): string => {
  const [sign, style] = MARKS[conclusion ?? ''] ?? ['·', 'gray'];
  return styleText(style, sign);
};

/** Tells a person what happens, a line at a time; jobs that run side by side are told apart by their names. */
export class Progress {
  readonly #print: (line: string) => void;
  readonly #verbose: boolean;
  readonly #started = new Map<object, number>();
  /** By job: the last lines of the step that runs, its head left out. */
  readonly #tails = new Map<object, string[]>();

  constructor(print: (line: string) => void, options: { verbose: boolean }) {
    this.#print = print;
    this.#verbose = options.verbose;
  }

  show(event: SandboxEvent): void {
    if ('attempt' in event) this.#showRun(event);
    else this.#showJob(event);
  }

  #showRun({ type, run, attempt }: RunEvent): void {
    if (type === 'run-start') {
      this.#started.set(attempt, performance.now());
      this.#print(styleText('bold', `${run.workflow} (${run.event}), attempt ${attempt.number}`));
    } else {
      if (run.problem !== undefined) this.#print(run.problem);
      this.#print(`${mark(attempt.conclusion)} ${run.workflow}: ${attempt.conclusion}${this.#time(attempt)}\n`);
    }
  }

  #showJob(event: JobEvent): void {
    const { job } = event;
    const print = (text: string) => this.#print(`  ${styleText('cyan', job.name)} │ ${text}`);
    switch (event.type) {
      case 'job-start':
        this.#started.set(job, performance.now());
        print('started');
        break;
      case 'job-end':
        print(`${mark(job.conclusion)} ${job.conclusion}${this.#time(job)}${styleText('gray', `  ${job.log ?? ''}`)}`);
        for (const { level, message } of job.annotations) print(`  ${level}: ${message}`);
        break;
      case 'runner-lost':
        print(styleText('red', 'the machine is gone'));
        break;
      case 'step-start':
        this.#started.set(event.step, performance.now());
        this.#tails.set(job, []);
        break;
      case 'step-end':
        print(`${mark(event.step.conclusion)} ${event.step.name}${this.#time(event.step)}`);
        if (event.step.outcome === 'failure') for (const line of this.#tails.get(job) ?? []) print(`    ${line}`);
        break;
      case 'line':
        if (this.#verbose) print(event.line);
        else this.#remember(job, event.line);
    }
  }

  #remember(job: object, line: string): void {
    const tail = this.#tails.get(job) ?? [];
    // A step's head ends with its first `##[endgroup]`.
    if (line === '##[endgroup]' && tail[0]?.startsWith('##[group]Run ')) tail.length = 0;
    else tail.push(line);
    if (tail.length > TAIL && !tail[0]?.startsWith('##[group]Run ')) tail.shift();
    this.#tails.set(job, tail);
  }

  #time(what: object): string {
    const start = this.#started.get(what);
    return start === undefined ? '' : styleText('gray', ` ${((performance.now() - start) / 1000).toFixed(1)}s`);
  }
}
