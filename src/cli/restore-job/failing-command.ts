import type { WorkflowJob, WorkflowStep } from '../../config/workflow.ts';

/** What the failing step ran, as a person can run it again. */
export interface FailingCommand {
  /** As the job's page calls it. */
  step: string;
  script: string;
  /** As the step names it; absent: the machine's default. */
  shell?: string;
  /** Relative to the workspace. */
  workingDirectory?: string;
  /** What the workflow sets for it, without values that only the run knew. */
  environment: Readonly<Record<string, string>>;
  /** Parts that only the run knew: expressions that could not be resolved, and names of variables. */
  unknown: readonly string[];
}

/** A step as the API lists it. */
export interface ListedStep {
  name: string;
  conclusion: string | null;
  status?: string;
}

const FAILED = new Set(['failure', 'timed_out', 'cancelled']);
/** Steps of the runner and of the actions' other phases. */
const NOT_MAIN = /^(?:Set up job|Complete job|Initialize containers|Stop containers|(?:Pre|Post) .*)$/;
const EXPRESSION = /\$\{\{.*?\}\}/gs;

/** Index of the failing step among the workflow's own, and its name; undefined if none failed. */
export function failedStep(steps: readonly ListedStep[]): { index: number; count: number; name: string } | undefined {
  const main = steps.filter(({ name }) => !NOT_MAIN.test(name));
  let index = main.findIndex(({ conclusion }) => FAILED.has(conclusion ?? ''));
  // Of a machine that was lost nobody said how its step ended.
  if (index < 0) index = main.findIndex(({ conclusion, status }) => conclusion === null && status !== 'queued');
  return index < 0 ? undefined : { index, count: main.length, name: (main[index] as ListedStep).name };
}

/** The step of the workflow file that the API's step is; undefined if that is not certain. */
export function stepInFile(steps: readonly WorkflowStep[], failed: { index: number; count: number; name: string }) {
  const same = (step: WorkflowStep | undefined) =>
    step && (step.name === undefined || plainOrSame(step.name, failed.name));
  if (failed.count === steps.length && same(steps[failed.index])) return steps[failed.index];
  const named = steps.filter(
    (step) => (step.name ?? `Run ${(step.run ?? step.uses ?? '').split('\n')[0]}`) === failed.name,
  );
  return named.length === 1 ? named[0] : undefined;
}

const plainOrSame = (name: string, shown: string) => name.includes('${{') || name.trim() === shown.trim();

export interface CommandSource {
  step: string;
  found: WorkflowStep;
  job: WorkflowJob;
  /** `env` of the whole workflow. */
  env: Readonly<Record<string, string>>;
  /** The end of the job's log; empty if it is gone. */
  log: string;
}

/** What the step ran. Expressions are resolved from the log, in which the runner shows the script. Pure. */
export function failingCommand({ step, found, job, env, log }: CommandSource): FailingCommand | undefined {
  const isGuard = found.uses !== undefined;
  const written = isGuard ? found.with.run : found.run;
  if (written === undefined) return undefined;
  const inputs: Readonly<Record<string, string | undefined>> = isGuard
    ? found.with
    : {
        shell: found.shell ?? job.defaults?.shell,
        'working-directory': found.workingDirectory ?? job.defaults?.workingDirectory,
      };
  const script = written.includes('${{') ? (resolved(written, log) ?? written) : written;
  const variables = Object.entries({ ...env, ...job.env, ...found.env });
  const known = variables.filter(([, value]) => !value.includes('${{'));
  const shell = inputs.shell;
  const folder = inputs['working-directory'];
  return {
    step,
    script: script.trimEnd(),
    ...(shell ? { shell } : {}),
    ...(folder ? { workingDirectory: folder } : {}),
    environment: Object.fromEntries(known),
    unknown: [
      ...(script.match(EXPRESSION) ?? []),
      ...(script.includes('***') ? ['***'] : []),
      ...variables.filter(([, value]) => value.includes('${{')).map(([name]) => name),
    ],
  };
}

const STAMP = /^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z ?/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the runner colours the lines of scripts.
const COLOURS = /\u001b\[[\d;]*m/g;

/** The script as the log's headers show it, if one of them fits what the workflow file says. The last one that fits counts. */
function resolved(written: string, log: string): string | undefined {
  const parts = written
    .trimEnd()
    .split(EXPRESSION)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Between two fixed parts anything may be, but a header is some kilobytes.
  const pattern = new RegExp(`(?:^|\\n)(?: {2}run: )?(${parts.join('[^]{0,2000}?')})(?=\\n|$)`);
  return headers(log)
    .map((header) => pattern.exec(header)?.[1])
    .findLast((found) => found !== undefined);
}

const MAX_HEADERS = 500;

/** What is between `##[group]Run …` and its end, without times and colours. */
function headers(log: string): string[] {
  const found: string[] = [];
  let current: string[] | undefined;
  for (const raw of log.split('\n')) {
    const line = raw.replace(/\r$/, '').replace(STAMP, '').replace(COLOURS, '');
    if (line.startsWith('##[group]Run ')) current = [];
    else if (line.startsWith('##[endgroup]')) {
      if (current) found.push(current.join('\n'));
      current = undefined;
    } else current?.push(line);
    if (found.length > MAX_HEADERS) found.shift();
  }
  return found;
}
