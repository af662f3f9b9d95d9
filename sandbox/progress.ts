import { styleText } from 'node:util';
import type { SandboxEvent } from './sandbox.ts';

type Style = Parameters<typeof styleText>[0];

const MARKS: Readonly<Record<string, readonly [mark: string, style: Style]>> = {
  success: ['✓', 'green'],
  failure: ['✗', 'red'],
  startup_failure: ['✗', 'red'],
  timed_out: ['✗', 'red'],
  cancelled: ['⊘', 'yellow'],
  skipped: ['–', 'gray'],
};

/** Tells a person what happens, a line at a time; the jobs that run side by side are told apart by their names. */
export function progress(print: (line: string) => void, options: { verbose: boolean }): (event: SandboxEvent) => void {
  const started = new Map<object, number>();
  const begin = (what: object) => void started.set(what, performance.now());
  const seconds = (what: object) => {
    const start = started.get(what);
    return start === undefined ? '' : styleText('gray', ` ${((performance.now() - start) / 1000).toFixed(1)}s`);
  };
  const mark = (conclusion: string | null) => {
    const [sign, style] = MARKS[conclusion ?? ''] ?? ['·', 'gray'];
    return styleText(style, sign);
  };
  const inJob = (job: { name: string }, text: string) => print(`  ${styleText('cyan', job.name)} │ ${text}`);
  return (event) => {
    switch (event.type) {
      case 'run-start':
        begin(event.attempt);
        return print(styleText('bold', `${event.run.workflow} (${event.run.event}), attempt ${event.attempt.number}`));
      case 'run-end':
        return print(
          `${mark(event.attempt.conclusion)} ${event.run.workflow}: ${event.attempt.conclusion}${seconds(event.attempt)}\n`,
        );
      case 'job-start':
        begin(event.job);
        return inJob(event.job, 'started');
      case 'job-end': {
        const { job } = event;
        const log = job.log === undefined ? '' : styleText('gray', `  ${job.log}`);
        inJob(job, `${mark(job.conclusion)} ${job.conclusion}${seconds(job)}${log}`);
        for (const { level, message } of job.annotations) inJob(job, `  ${level}: ${message}`);
        return;
      }
      case 'runner-lost':
        return inJob(event.job, styleText('red', 'the machine is gone'));
      case 'step-start':
        return begin(event.step);
      case 'step-end':
        return inJob(event.job, `${mark(event.step.conclusion)} ${event.step.name}${seconds(event.step)}`);
      case 'line':
        if (options.verbose) inJob(event.job, event.line);
    }
  };
}
