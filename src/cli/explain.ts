import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { codeOf, messageOf, UsageError, UserError } from '../errors.ts';
import { classify } from '../failure/classify.ts';
import type { Facts } from '../failure/failure.ts';
import { chooseLane } from '../failure/lane.ts';
import { readLogFile } from '../failure/log/log-file.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import { POLICY_FILE, type Policy } from '../policy/policy.ts';
import type { RunLogs } from '../ports/run-logs.ts';
import { type Explained, explanationDocument, explanationText } from '../report/explanation.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from './command.ts';

/** Where the parts come from that reach outside. */
export interface ExplainPorts {
  runLogs(io: CommandIo): Promise<RunLogs>;
}

const STDIN = '-';
const MAX_EXIT_CODE = 255;

/** `rerail explain`: says what kind of failure a log shows, and why. */
export function makeExplain(ports: ExplainPorts): Command {
  return {
    name: 'explain',
    summary: 'Says what kind of failure a log shows, and why.',
    usage: '[LOG | --run URL] [--exit-code N] [--job NAME] [--policy FILE]',
    positionals: { min: 0, max: 1 },
    options: {
      run: { value: 'URL', help: 'Read the logs of the failed jobs of a run, or of one job, through the API' },
      'exit-code': { value: 'N', help: 'Exit status of what failed, if you know it' },
      job: { value: 'NAME', help: 'Name of the job, which may decide about its lane' },
      policy: { value: 'FILE', help: `Policy with rules and lanes (default: ${POLICY_FILE}, if it exists)` },
    },
    run: (args, io) => explain(args, io, ports),
  };
}

/** The command as the command line has it. */
export const explainCommand: Command = makeExplain({
  async runLogs({ env }) {
    const [{ runLogs }, { apiAccess }, { openClient }] = await Promise.all([
      import('../github/run-logs.ts'),
      import('../github/api-access.ts'),
      import('../github/client.ts'),
    ]);
    return runLogs(openClient(apiAccess(env)));
  },
});

async function explain(args: CommandArguments, io: CommandIo, ports: ExplainPorts): Promise<CommandResult> {
  const url = args.value('run');
  const [file] = args.positionals;
  const given = [url, file].filter((one) => one !== undefined).length;
  // Without a name, a log may be piped in; nobody types one at a terminal.
  const isTyped = 'isTTY' in io.stdin && io.stdin.isTTY === true;
  if (given > 1 || (given === 0 && isTyped)) {
    throw new UsageError(
      `What to explain: ${given === 0 ? 'nothing' : 'a file and a run'} was given. Give a log file, - for standard input, or --run URL.`,
    );
  }
  const exitCode = readExitCode(args.value('exit-code'));
  const policy = await loadPolicy(args.value('policy'), io);
  const explained =
    url === undefined
      ? [await explainLog(file ?? STDIN, { args, io, policy, exitCode })]
      : await explainRun(url, await ports.runLogs(io), policy);
  return {
    ok: true,
    document:
      url === undefined
        ? explanationDocument(explained[0] as Explained)
        : { run: url, jobs: explained.map(explanationDocument) },
    text: explained.map(explanationText).join('\n\n'),
  };
}

interface Context {
  args: CommandArguments;
  io: CommandIo;
  policy: Pick<Policy, 'lanes' | 'rules'>;
  exitCode: number | undefined;
}

async function explainLog(file: string, { args, io, policy, exitCode }: Context): Promise<Explained> {
  const job = args.value('job');
  const facts: Facts = {
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(job === undefined ? {} : { jobName: job }),
  };
  const log = file === STDIN ? standardInput(io) : readLogFile(readableFile(path.resolve(io.cwd, file)));
  return explainBytes(log, facts, policy);
}

async function explainRun(url: string, runs: RunLogs, policy: Context['policy']): Promise<readonly Explained[]> {
  const jobs = await runs.failedJobs(url);
  if (jobs.length === 0)
    throw new UserError(`Explaining the run failed: no job of ${url} failed. Give the address of one that did.`);
  const explained: Explained[] = [];
  // One after the other: each log is read in constant memory, several at once are not.
  for (const job of jobs) {
    const facts: Facts = {
      jobName: job.name,
      ...(job.failedStep === undefined ? {} : { stepName: job.failedStep }),
      ...(job.conclusion === 'cancelled' ? { cancelled: true } : {}),
    };
    explained.push({ source: job.name, ...(await explainBytes(job.log(), facts, policy)) });
  }
  return explained;
}

async function explainBytes(
  log: AsyncIterable<Uint8Array>,
  facts: Facts,
  { lanes, rules }: Context['policy'],
): Promise<Explained> {
  // Of a huge log all texts die young: the space for them need not grow to hold more (V8 would give it some 50 MB).
  setFlagsFromString('--semi-space-growth-factor=1');
  const failure = await classify({ log, facts, rules });
  const { jobName } = facts;
  const lane = chooseLane({ option: 'auto', rules: lanes, ...(jobName === undefined ? {} : { jobNames: [jobName] }) });
  return { failure, lane };
}

function readExitCode(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= MAX_EXIT_CODE) return value;
  throw new UsageError(
    `The option --exit-code is "${text}", which is not allowed. Use a whole number from 0 to ${MAX_EXIT_CODE}.`,
  );
}

/** A policy that was asked for must be right; one that is merely found and is broken is reported and left out. */
async function loadPolicy(file: string | undefined, io: CommandIo): Promise<Context['policy']> {
  const found = path.resolve(io.cwd, file ?? POLICY_FILE);
  if (file === undefined && !existsSync(found)) return { lanes: DEFAULT_POLICY.lanes, rules: [] };
  const { readPolicy } = await import('../policy/read-policy.ts');
  try {
    return await readPolicy(readFileSync(readableFile(found), 'utf8'), file ?? POLICY_FILE);
  } catch (error) {
    if (file !== undefined) throw error;
    io.log.warning(`The policy is left out: ${messageOf(error)}`);
    return { lanes: DEFAULT_POLICY.lanes, rules: [] };
  }
}

/** Pipes as the shell's `<(…)` are fine too. @throws UserError if it is no file. */
function readableFile(file: string): string {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry && !entry.isDirectory()) return file;
  throw new UserError(`Reading ${file} failed: ${entry ? 'it is a folder' : 'there is no such file'}. Check the path.`);
}

const STDIN_FILE = '/dev/stdin';

/** As a file if it can be opened as one, which takes less memory than a stream does; sockets cannot. */
async function* standardInput({ stdin }: CommandIo): AsyncGenerator<Uint8Array> {
  const isOurs = 'fd' in stdin && stdin.fd === 0;
  if (isOurs && process.platform === 'linux') {
    try {
      return yield* readLogFile(STDIN_FILE);
    } catch (error) {
      if (!['ENXIO', 'EACCES', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
    }
  }
  yield* bytesOf(stdin);
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
