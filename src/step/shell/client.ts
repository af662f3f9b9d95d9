import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { runBare } from '../../guard/bare-run.ts';
import type { CommandFiles, Limits, Script, TryResult, Verdict } from '../../guard/guard.ts';
import { runTries } from '../../guard/tries.ts';
import { systemClock } from '../../ports/clock.ts';
import { cancelOnSignals } from '../../ports/signals.ts';
import { runnerLog } from '../../report/runner-log.ts';
import { maskerFor } from '../../values/secret-variables.ts';
import { type Channel, channelOver, isProof, type Message, proofOf } from './channel.ts';
import { toWire } from './wire.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where the helper of the job's watch step listens. */
export interface Endpoint {
  socket: string;
  key: string;
}

const CONNECT_MS = 10_000;

/**
 * Runs the script of a `run:` step under the guard of the job's helper. Without the helper, the script runs as `run:` would run it.
 * @param folder where the watch step left the endpoint
 * @param file the script, as the runner wrote it
 * @returns the exit code
 */
export async function runShell(folder: string, file: string, env: Variables): Promise<number> {
  const cancel = cancelOnSignals({ needsParent: true });
  const log = runnerLog(process.stdout, maskerFor(env));
  const script: Script = { text: readFileSync(file, 'utf8'), shell: 'bash', workingDirectory: process.cwd() };
  let channel: Channel;
  try {
    channel = await greet(readEndpoint(folder));
  } catch (error) {
    log.warning(
      `rerail's helper is unavailable: ${messageOf(error)}. The script runs without rerail, as "run:" would.`,
    );
    return (await runBare({ script, environment: env, cancel })).exitCode;
  }
  channel.send({ type: 'begin', script: script.text, cwd: script.workingDirectory, env });
  cancel.addEventListener('abort', () => channel.send({ type: 'cancel', reason: String(cancel.reason) }));
  return new Conversation(channel, script, env, cancel).hold();
}

function readEndpoint(folder: string): Endpoint {
  const text = readPlainFile(path.join(folder, 'endpoint.json'), { maxBytes: 4_096 })?.toString('utf8');
  if (text === undefined) throw new Error('the watch step left no address');
  return JSON.parse(text) as Endpoint;
}

/** What the step's environment holds goes to nobody but the job's own helper. */
async function greet({ socket: address, key }: Endpoint): Promise<Channel> {
  const socket = await open(address);
  const channel = channelOver(socket);
  const nonce = randomBytes(16).toString('hex');
  const hello = await channel.next();
  channel.send({ type: 'proof', proof: proofOf(key, 'client', String(hello?.nonce)), nonce });
  const welcome = await channel.next();
  if (isProof(welcome?.proof, proofOf(key, 'server', nonce))) return channel;
  socket.destroy();
  throw new Error('another process answers in its place');
}

function open(address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    socket.setTimeout(CONNECT_MS, () => socket.destroy(new Error('it does not answer')));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.setTimeout(0);
      resolve(socket);
    });
  });
}

/** Waits for which the helper is told why no try could follow. Milliseconds. */
const WAITS = [0, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 90_000, 180_000, 300_000, 600_000, 900_000, 900_001];

class Conversation {
  readonly #channel: Channel;
  readonly #script: Script;
  readonly #env: Variables;
  readonly #cancel: AbortSignal;
  readonly #verdicts: ((verdict: Verdict) => void)[] = [];
  #endTry: (why: string) => void = () => undefined;
  /** How the script ended, in case that the helper cannot say it any more. */
  #exitCode: number | undefined;

  constructor(channel: Channel, script: Script, env: Variables, cancel: AbortSignal) {
    this.#channel = channel;
    this.#script = script;
    this.#env = env;
    this.#cancel = cancel;
  }

  async hold(): Promise<number> {
    let running: Promise<void> | undefined;
    for (;;) {
      const message = await this.#channel.next();
      if (!message) break;
      if (message.type === 'end') {
        this.#channel.close();
        return Number(message.exitCode);
      }
      if (message.type === 'write') this.#write(message);
      if (message.type === 'run') running = this.#run(message);
      if (message.type === 'verdict') this.#verdicts.shift()?.(message.verdict as Verdict);
      if (message.type === 'end-try') this.#endTry(String(message.why));
    }
    for (const settle of this.#verdicts.splice(0)) settle({ again: false, why: "rerail's helper has gone" });
    await running;
    const log = runnerLog(process.stdout, maskerFor(this.#env));
    log.warning("rerail's helper has gone. The step ends as its script did.");
    // Nobody told what to do yet: the script has not run.
    this.#exitCode ??= (await runBare({ script: this.#script, environment: this.#env, cancel: this.#cancel })).exitCode;
    return this.#exitCode;
  }

  #write({ stream, data }: Message): void {
    (stream === 'stderr' ? process.stderr : process.stdout).write(Buffer.from(String(data), 'base64'));
  }

  async #run(message: Message): Promise<void> {
    const folder = mkdtempSync(path.join(this.#env.RUNNER_TEMP ?? tmpdir(), 'rerail-shell-'));
    try {
      const result = await this.#tries(message, folder);
      const last = result.tries.at(-1);
      this.#exitCode = result.passed ? 0 : last?.exitCode || 1;
      const tries = await Promise.all(result.tries.map(async (tried) => toWire(tried, await keepLog(tried, folder))));
      this.#channel.send({ type: 'done', result: { ...result, tries } });
    } catch (error) {
      this.#exitCode ??= 1;
      process.stdout.write(`::error title=rerail::${messageOf(error).replaceAll('\n', '%0A')}\n`);
      this.#channel.send({ type: 'bare', exitCode: this.#exitCode });
    } finally {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    }
  }

  #tries({ shell, limits, maxTries, environment, watches }: Message, folder: string) {
    const env = this.#env;
    const script: Script = { ...this.#script, ...(typeof shell === 'string' ? { shell } : {}) };
    const onFailure = (result: TryResult, blockedReason: (waitMs: number) => string | undefined) =>
      this.#ask(result, blockedReason, folder);
    const onStart = (number: number, end: (why: string) => void) => {
      this.#endTry = end;
      this.#channel.send({ type: 'started', number });
      return async () => this.#channel.send({ type: 'over' });
    };
    return runTries(
      {
        script,
        environment: { ...env, ...(environment as Record<string, string>) },
        folder: path.join(folder, 'guard'),
        limits: limits as Limits,
        maxTries: Number(maxTries),
        files: filesOf(env),
        cancel: this.#cancel,
      },
      { onFailure, ...(watches ? { onStart } : {}) },
      {
        clock: systemClock,
        random: Math.random,
        log: runnerLog(process.stdout, maskerFor(env)),
        masker: maskerFor(env),
        stdout: process.stdout,
        stderr: process.stderr,
      },
    );
  }

  async #ask(
    result: TryResult,
    blockedReason: (waitMs: number) => string | undefined,
    folder: string,
  ): Promise<Verdict> {
    const blocked = WAITS.map((waitMs) => ({ waitMs, why: blockedReason(waitMs) }));
    const wire = toWire(result, await keepLog(result, folder));
    return new Promise((resolve) => {
      this.#verdicts.push(resolve);
      this.#channel.send({ type: 'failed', result: wire, blocked });
    });
  }
}

/** A try that was asked about has its log there already. */
async function keepLog(result: TryResult, folder: string): Promise<string> {
  const file = path.join(folder, `log-${result.number}`);
  await pipeline(result.log(), createWriteStream(file, { mode: 0o600 }));
  return file;
}

function filesOf(env: Variables): CommandFiles {
  const { GITHUB_OUTPUT: output, GITHUB_ENV: variables, GITHUB_PATH: folders, GITHUB_STEP_SUMMARY: summary } = env;
  return {
    ...(output ? { output } : {}),
    ...(variables ? { env: variables } : {}),
    ...(folders ? { path: folders } : {}),
    ...(summary ? { summary } : {}),
  };
}
