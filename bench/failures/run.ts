// Provokes real failures with the tools at hand and prints how each is classified. Logs go to a folder outside the repository.
// Usage: npm run bench:failures -- [--only TEXT] [--logs DIR] [--from-logs | --missing] [--json]
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { classify } from '../../src/failure/classify.ts';
import type { Failure } from '../../src/failure/failure.ts';
import type { FailureCase } from './case.ts';
import { compiled } from './cases/compiled.ts';
import { javascript } from './cases/javascript.ts';
import { javascriptTools } from './cases/javascript-tools.ts';
import { jvmAndGoTools } from './cases/jvm-go-tools.ts';
import { python } from './cases/python.ts';
import { pythonTools } from './cases/python-tools.ts';
import { system } from './cases/system.ts';
import { startServers } from './servers.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    logs: { type: 'string', default: path.join(os.tmpdir(), 'rerail-failures') },
    /** Classify the logs of an earlier run again, without running anything. */
    'from-logs': { type: 'boolean', default: false },
    /** Provoke only those of which there is no log yet. */
    missing: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const TIME_LIMIT_MS = 240_000;
const CASES = [
  ...javascript,
  ...javascriptTools,
  ...python,
  ...pythonTools,
  ...compiled,
  ...jvmAndGoTools,
  ...system,
].filter(({ name }) => name.includes(values.only));

type Outcome =
  | { name: string; result: 'skipped'; why: string }
  | { name: string; result: 'right' | 'wrong'; exitCode: number; expected: string; failure: Failure };

const logs = path.resolve(values.logs);
mkdirSync(logs, { recursive: true });
const servers = values['from-logs'] ? undefined : await startServers(logs);
const outcomes: Outcome[] = [];
for (const failureCase of CASES) {
  const outcome = await provoke(failureCase);
  outcomes.push(outcome);
  if (!values.json) console.log(describe(outcome));
}
servers?.close();
report(outcomes);

async function provoke(failureCase: FailureCase): Promise<Outcome> {
  const { name, expected, also = [] } = failureCase;
  const absent = failureCase.needs.find((tool) => !isOnPath(tool));
  if (absent) return { name, result: 'skipped', why: `${absent} is not on this machine` };
  const log = path.join(logs, `${name}.log`);
  const status = path.join(logs, `${name}.exit`);
  if (!values['from-logs'] && !(values.missing && existsSync(log))) {
    const problem = await record(failureCase, log, status);
    if (problem) return { name, result: 'skipped', why: problem };
  }
  if (!existsSync(log)) return { name, result: 'skipped', why: 'no log of an earlier run' };
  const exitCode = Number(readFileSync(status, 'utf8'));
  const failure = await classify({ log: [readFileSync(log)], facts: { exitCode, script: failureCase.script } });
  const right = [expected, ...also].includes(failure.type);
  return { name, result: right ? 'right' : 'wrong', exitCode, expected, failure };
}

/** Runs the case in a folder of its own. Returns why it could not be provoked, if so. */
async function record(failureCase: FailureCase, log: string, status: string): Promise<string | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rerail-failure-'));
  try {
    for (const [file, content] of Object.entries(failureCase.files ?? {})) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    if (failureCase.setup) {
      const setup = await run(failureCase.setup, folder);
      if (setup.exitCode !== 0) return `its set-up failed: ${setup.output.toString('utf8').trim().split('\n').at(-1)}`;
    }
    const { exitCode, output } = await run(failureCase.script, folder);
    if (exitCode === 0) return 'nothing failed';
    writeFileSync(log, output);
    writeFileSync(status, String(exitCode));
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(script: string, cwd: string): Promise<{ exitCode: number; output: Buffer }> {
  // What `npm run` hands down, `--silent` for one, and what this machine's user set for npm and Terraform have no place in the logs.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_(?!config_registry$)|TF_CLI_CONFIG_FILE$)/.test(name),
  );
  const env = {
    ...Object.fromEntries(inherited),
    ...servers?.env,
    CI: 'true',
    GIT_CEILING_DIRECTORIES: path.dirname(cwd),
    NO_UPDATE_NOTIFIER: '1',
    npm_config_userconfig: os.devNull,
  };
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', `exec 2>&1; ${script}`], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const timer = setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), TIME_LIMIT_MS);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const exitCode = code ?? 128 + (os.constants.signals[signal as NodeJS.Signals] ?? 0);
      resolve({ exitCode, output: Buffer.concat(chunks) });
    });
  });
}

function isOnPath(tool: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function describe(outcome: Outcome): string {
  if (outcome.result === 'skipped') return `- ${outcome.name}: skipped, ${outcome.why}`;
  const { name, result, expected, failure } = outcome;
  const [evidence] = failure.evidence;
  const because = evidence ? `${evidence.rule}: ${evidence.text.slice(0, 90)}` : failure.facts.join(', ');
  const verdict = `${failure.type} ${Math.round(100 * failure.confidence)} %`;
  return `${result === 'right' ? '✓' : '✗'} ${name}: ${verdict}${result === 'right' ? '' : `, expected ${expected}`} (${because})`;
}

function report(all: readonly Outcome[]): void {
  if (values.json) {
    console.log(JSON.stringify(all, null, 2));
    return;
  }
  const count = (result: string) => all.filter((outcome) => outcome.result === result).length;
  const provoked = count('right') + count('wrong');
  console.log(
    `\n${provoked} failures provoked, ${count('right')} classified as expected, ${count('skipped')} skipped.`,
  );
  console.log(`Logs: ${logs}`);
}
