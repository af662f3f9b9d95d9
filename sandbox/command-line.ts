import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, parseFault } from './faults.ts';
import { REAL_TIME, type TimeScale } from './runner/job/time-scale.ts';
import type { RerunKind, RunOptions, SandboxOptions } from './sandbox.ts';
import { parseSwitch, type Switches } from './switches.ts';
import { UsageError } from './usage-error.ts';

export const HELP = `Usage: npm run --silent sandbox -- COMMAND

  run DIR     runs the workflows of a folder on this computer; the folder is never written to
  faults      lists the faults that --fault takes
  switches    lists the switches that --switch takes

Options of run
  --workflow FILE      only this one, by path or file name; every one that listens by default
  --event NAME         what happens: push (default), workflow_dispatch, pull_request, schedule, …
  --payload FILE       JSON laid over the event's payload; {"inputs": {…}} for workflow_dispatch
  --ref REF            branch, tag or full ref
  --attempts N         up to N attempts: failed jobs are re-run while the run is red
  --rerun failed|all   exactly one more attempt of this kind
  --fault SPEC         something that goes wrong, NAME[:key=value,…]; may be given again
  --switch NAME=VALUE  an answer to what is not known of GitHub; may be given again
  --secret NAME=VALUE  a secret; may be given again
  --var NAME=VALUE     a configuration variable; may be given again
  --action NAME=DIR    a further action, owner/name to its folder; may be given again
  --time NAME=MS       how long ${Object.keys(REAL_TIME).join(', ')} last; may be given again
  --parallel N         how many jobs run at once (2)
  --debug              step debug logging
  --root DIR           where the sandbox lives; kept, as with --keep
  --keep               keep machines and artifacts, not only the logs
  --verbose            show what the steps print
  --json               print one JSON document instead of live progress

Exit status: 0 if the last attempt of every run succeeded, 1 if not, 2 for a usage error.`;

/** What the command line asks for. */
export type Command =
  | { name: 'help' | 'faults' | 'switches' }
  | {
      name: 'run';
      sandbox: SandboxOptions;
      run: RunOptions;
      /** Highest number of attempts; 1 unless asked for more. */
      attempts: number;
      rerun: RerunKind | undefined;
      json: boolean;
      keep: boolean;
      verbose: boolean;
    };

const OPTIONS = {
  workflow: { type: 'string' },
  event: { type: 'string' },
  payload: { type: 'string' },
  ref: { type: 'string' },
  attempts: { type: 'string' },
  rerun: { type: 'string' },
  fault: { type: 'string', multiple: true },
  switch: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  var: { type: 'string', multiple: true },
  action: { type: 'string', multiple: true },
  time: { type: 'string', multiple: true },
  parallel: { type: 'string' },
  root: { type: 'string' },
  debug: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the arguments. Paths in them start at `cwd`. Throws `UsageError`. */
export function parseCommandLine(args: readonly string[], cwd: string): Command {
  const { values, positionals } = readArguments(args);
  const [name, folder, ...rest] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  if ((name === 'faults' || name === 'switches') && folder === undefined) return { name };
  if (name !== 'run') {
    throw new UsageError(
      `Unknown command "${positionals.join(' ')}". Use run DIR, faults or switches; --help tells more.`,
    );
  }
  if (folder === undefined || rest.length > 0) {
    throw new UsageError(`"run" takes one folder; ${positionals.length - 1} came. Write: run DIR [options].`);
  }
  if (values.attempts !== undefined && values.rerun !== undefined) {
    throw new UsageError('--attempts and --rerun exclude each other. Give one of them.');
  }
  const { workflow, event, ref } = values;
  const resolve = (file: string) => path.resolve(cwd, file);
  return {
    name,
    sandbox: {
      faults: (values.fault ?? []).map(readFault),
      switches: Object.assign({}, ...(values.switch ?? []).map(readSwitch)) as Partial<Switches>,
      actions: mapValues(readPairs('action', values.action), resolve),
      time: readTime(values.time),
      parallel: readCount('parallel', values.parallel) ?? 2,
      ...(values.root !== undefined && { root: resolve(values.root) }),
    },
    run: {
      folder: resolve(folder),
      ...(workflow !== undefined && { workflow }),
      ...(event !== undefined && { event }),
      ...(ref !== undefined && { ref }),
      ...(values.payload !== undefined && { payload: readPayload(resolve(values.payload)) }),
      secrets: readPairs('secret', values.secret),
      vars: readPairs('var', values.var),
      debug: values.debug,
    },
    attempts: readCount('attempts', values.attempts) ?? 1,
    rerun: readRerun(values.rerun),
    json: values.json,
    keep: values.keep || values.root !== undefined,
    verbose: values.verbose,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} --help lists the options.`);
  }
}

/** Errors of the tables of faults and switches are for people already. */
function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
const readFault = (spec: string): Fault => asUsage(() => parseFault(spec));
const readSwitch = (text: string): Partial<Switches> => asUsage(() => parseSwitch(text));

function readPairs(option: string, texts: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf('=');
      if (equals < 1) throw new UsageError(`--${option} takes NAME=VALUE; "${text}" came.`);
      return [text.slice(0, equals), text.slice(equals + 1)];
    }),
  );
}

function mapValues(pairs: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, change(value)]));
}

function readCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new UsageError(`--${option} takes a whole number from 1 to 999; "${text}" came.`);
  return Number(text);
}

function readRerun(text: string | undefined): RerunKind | undefined {
  if (text === undefined || text === 'failed' || text === 'all') return text;
  throw new UsageError(`--rerun takes failed or all; "${text}" came.`);
}

function readTime(texts: readonly string[] | undefined): Partial<TimeScale> {
  const pairs = Object.entries(readPairs('time', texts));
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      if (!Object.hasOwn(REAL_TIME, name) || !/^\d+$/.test(value)) {
        throw new UsageError(
          `--time takes ${Object.keys(REAL_TIME).join(', ')} and milliseconds; "${name}=${value}" came.`,
        );
      }
      return [name, Number(value)];
    }),
  );
}

function readPayload(file: string): NonNullable<RunOptions['payload']> {
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`Cannot read --payload ${file}: ${(error as Error).message}`);
  }
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) {
    return payload as NonNullable<RunOptions['payload']>;
  }
  throw new UsageError(`Cannot use --payload ${file}: it holds no JSON object.`);
}
