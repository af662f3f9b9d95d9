import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Socket } from 'node:net';
import { Writable } from 'node:stream';
import { shellOptions } from '../../config/shell-options.ts';
import { InputError, messageOf } from '../../errors.ts';
import { openPlainFile } from '../../files/plain-file.ts';
import type { GuardHooks, GuardRequest, TryResult, Verdict } from '../../guard/guard.ts';
import { S3_VARIABLES } from '../../s3/settings.ts';
import { learnSecrets } from '../../values/secret-variables.ts';
import type { Ran } from '../guard/run-script.ts';
import { runGuard } from '../run-step.ts';
import type { StepContext } from '../step-context.ts';
import { type Channel, channelOver, isProof, type Message, proofOf } from './channel.ts';
import { fromWire, type WireResult, type WireTry } from './wire.ts';

type Variables = Readonly<Record<string, string | undefined>>;
/** Opens the context of a step that runs elsewhere. */
export type OpenStep = (
  env: Variables,
  cancel: AbortSignal,
  streams: Record<'stdout' | 'stderr', Writable>,
) => StepContext;

/** What every step finds in its own environment: files to write to, and its name. The rest of the runner's variables are those of the watch step. */
const OF_THE_STEP = /^GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY|ACTION)$/;
const OF_THE_RUNNER = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_|RUNNER_)/i;
/** What leads the helper's own processes to a service, or says what they load. A script's environment is its own: it is not taken from here. */
const OF_CONNECTIONS =
  /^(?:(?:https?|ftp|all|no)_proxy|NODE_(?:OPTIONS|PATH|EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|V8_COVERAGE)|SSL_CERT_.*|OPENSSL_.*|SSLKEYLOGFILE|LD_.*|DYLD_.*)$/i;
const isOfTheJob = (name: string) =>
  (OF_THE_RUNNER.test(name) && !OF_THE_STEP.test(name)) || OF_CONNECTIONS.test(name) || S3_VARIABLES.test(name);
/** Inputs of the watch step that say what it does itself. */
const NOT_INHERITED = /^INPUT_(?:COMMAND|RUN|STAGE|SHELL|WORKING-DIRECTORY|NAME|ID)$/;
/** A kept log is at most some megabytes. Bytes. */
const LARGEST_LOG = 256 * 1024 * 1024;

/**
 * Serves one `run:` step: prepares it, says what to run, decides about failed tries, and concludes. Tokens and secrets stay here: what goes back is what the step's log
 * shows, and how to run the script.
 * @param base the environment of the watch step, with its token
 */
export async function serveStep(socket: Socket, key: string, base: Variables, open: OpenStep): Promise<void> {
  const channel = channelOver(socket);
  try {
    if (!(await greet(channel, key))) return;
    const begin = await channel.next();
    if (begin?.type === 'begin') await serve(channel, begin, base, open);
  } finally {
    channel.close();
  }
}

/** Both sides show that they know the key: another job's steps can neither ask nor be asked. */
async function greet(channel: Channel, key: string): Promise<boolean> {
  const nonce = randomBytes(16).toString('hex');
  channel.send({ type: 'hello', nonce });
  const answer = await channel.next();
  if (!isProof(answer?.proof, proofOf(key, 'client', nonce))) return false;
  channel.send({ type: 'welcome', proof: proofOf(key, 'server', String(answer?.nonce)) });
  return true;
}

async function serve(channel: Channel, begin: Message, base: Variables, open: OpenStep): Promise<void> {
  const cancel = new AbortController();
  const streams = { stdout: streamTo(channel, 'stdout'), stderr: streamTo(channel, 'stderr') };
  const script = String(begin.script);
  const own = begin.env as Record<string, string>;
  try {
    const { inputs, problems } = shellOptions(script, own);
    if (problems.length > 0) throw new InputError(problems);
    const env = environmentOf(base, own, { ...inputs, run: script, 'working-directory': String(begin.cwd) });
    const phase = open(env, cancel.signal, streams);
    learnSecrets(phase.masker, own);
    if (inputs.stage === undefined) await nameStage(phase, own.GITHUB_ACTION);
    const conversation = new Conversation(channel, cancel);
    phase.runElsewhere = (request, hooks) => conversation.run(request, hooks);
    const exitCode = await runGuard(phase).finally(() => phase.tellLedger());
    channel.send({ type: 'end', exitCode });
  } catch (error) {
    const texts = error instanceof InputError ? error.problems : [messageOf(error)];
    for (const text of texts)
      streams.stdout.write(`::error title=rerail::${text.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`);
    channel.send({ type: 'end', exitCode: 1 });
  }
}

/** Of the step's own variables those that a `run:` step can set: none changes whom rerail talks to, or who it is. */
export function environmentOf(base: Variables, own: Variables, inputs: Readonly<Record<string, string>>): Variables {
  const env: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(own)) {
    if (!isOfTheJob(name)) env[name] = value;
  }
  for (const [name, value] of Object.entries(base)) {
    if (isOfTheJob(name) && !NOT_INHERITED.test(name)) env[name] = value;
  }
  for (const [name, value] of Object.entries({ shell: 'bash', ...inputs })) env[`INPUT_${name.toUpperCase()}`] = value;
  return env;
}

/** A step with an id is a stage. In composite actions ids may come twice: then the later one is not a stage. */
async function nameStage(
  phase: Pick<StepContext, 'masker' | 'job' | 'inputs'>,
  action: string | undefined,
): Promise<void> {
  if (!action || action.startsWith('__') || action.length > 100) return;
  const stage = phase.masker.mask(action);
  const taken = await phase.job().then((job) => job.stages());
  if (!taken.some(({ name }) => name === stage)) phase.inputs.stage = stage;
}

function streamTo(channel: Channel, stream: 'stdout' | 'stderr'): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      channel.send({ type: 'write', stream, data: chunk.toString('base64') });
      done();
    },
  });
}

/** Runs tries on the other side of the channel, and asks the hooks here. */
class Conversation {
  readonly #channel: Channel;
  readonly #cancel: AbortController;

  constructor(channel: Channel, cancel: AbortController) {
    this.#channel = channel;
    this.#cancel = cancel;
  }

  async run({ script, limits, maxTries, environment }: GuardRequest, hooks: GuardHooks): Promise<Ran> {
    const { RERAIL_RESUMED: resumed } = environment;
    const known = new Map<number, TryResult>();
    const tried = (wire: WireTry) => {
      const result = known.get(wire.number) ?? fromWire(wire, readLog);
      known.set(wire.number, result);
      return result;
    };
    this.#channel.send({
      type: 'run',
      shell: script.shell,
      limits,
      maxTries,
      watches: hooks.onStart !== undefined,
      environment: resumed === undefined ? {} : { RERAIL_RESUMED: resumed },
    });
    let unwatch: (() => Promise<void>) | undefined;
    for (;;) {
      const message = await this.#channel.next();
      if (!message) {
        this.#cancel.abort('SIGTERM');
        await unwatch?.();
        throw new Error('the step that runs the script has gone');
      }
      switch (message.type) {
        case 'cancel':
          this.#cancel.abort(message.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
          break;
        case 'started':
          unwatch = hooks.onStart?.(Number(message.number), (why) => this.#channel.send({ type: 'end-try', why }));
          break;
        case 'over':
          await unwatch?.();
          unwatch = undefined;
          break;
        case 'failed': {
          const verdict: Verdict = await hooks.onFailure(
            tried(message.result as WireTry),
            blockedReason(message.blocked),
          );
          this.#channel.send({ type: 'verdict', verdict });
          break;
        }
        case 'done': {
          const { tries, ...rest } = message.result as WireResult;
          return { result: { ...rest, tries: tries.map(tried) } };
        }
        default:
          return { bare: { exitCode: Number(message.exitCode) || 1 } };
      }
    }
  }
}

/** Why no try can follow a wait, as the side that runs them told for some waits: the next longer one speaks for those between. */
function blockedReason(told: unknown): (waitMs: number) => string | undefined {
  const table = (Array.isArray(told) ? told : []) as { waitMs: number; why?: string }[];
  return (waitMs) => (table.find((row) => row.waitMs >= waitMs) ?? table.at(-1))?.why;
}

async function* readLog(file: string): AsyncGenerator<Uint8Array> {
  const fd = openPlainFile(file, { maxBytes: LARGEST_LOG });
  if (fd !== undefined) yield* createReadStream('', { fd });
}
