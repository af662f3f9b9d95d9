import { rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { formatDuration } from '../values/duration.ts';
import { publishCommandFiles } from './commands/command-files.ts';
import { formatCommand } from './commands/workflow-commands.ts';
import type { GuardHooks, GuardPorts, GuardRequest, GuardResult, TryResult, Verdict } from './guard.ts';
import { Deadlines, type FiredLimit } from './limits.ts';
import { openSinks, type Sink } from './output/sink.ts';
import { TryOutput } from './output/try-output.ts';
import { RUNNER_GRACE } from './process/ending.ts';
import { scriptEnvironment } from './process/environment.ts';
import { launch } from './process/launch.ts';
import { resolveShell } from './process/shell.ts';
import { type FinishedTry, runTry } from './try.ts';

interface Guard {
  request: GuardRequest;
  hooks: GuardHooks;
  ports: GuardPorts;
  sinks: { stdout: Sink; stderr: Sink };
  deadlines: Deadlines;
}

/**
 * Runs a script, and again where the hooks say so. What the winning or last try wrote to its command files is appended
 * to the step's. No try is started when the step is cancelled already or no time is left; then there are no tries in
 * the result.
 * @throws UserError if the script cannot be run at all.
 */
export async function runTries(request: GuardRequest, hooks: GuardHooks, ports: GuardPorts): Promise<GuardResult> {
  const sinks = openSinks(ports);
  const deadlines = new Deadlines(request.limits, ports.clock, request.grace ?? RUNNER_GRACE);
  try {
    return await runUntilDecided({ request, hooks, ports, sinks, deadlines });
  } finally {
    sinks.stdout.release();
    sinks.stderr.release();
  }
}

async function runUntilDecided(guard: Guard): Promise<GuardResult> {
  const { request, hooks, ports, sinks, deadlines } = guard;
  const { maxTries, cancel } = request;
  const shell = resolveShell({ shell: request.script.shell, environment: request.environment });
  const common = scriptEnvironment(request.environment);
  const monotonic = () => ports.clock.monotonic();
  const tries: TryResult[] = [];
  let added: Readonly<Record<string, string>> = {};
  let stopped = cancel.aborted ? CANCELLED : tooLate(deadlines.blocks(0, 0));
  while (stopped === undefined) {
    const number = tries.length + 1;
    const title = `Try ${number} of ${maxTries}`;
    const folder = path.join(request.folder, `try-${number}`);
    const environment = { ...common, ...added, RERAIL_TRY: String(number) };
    const holds = number < maxTries;
    const output = new TryOutput({ ...sinks, masker: ports.masker, monotonic, holds, environment });
    // Later tries are announced where they are decided on.
    if (holds && number === 1) sinks.stdout.line(title);
    const finished = await runTry({
      number,
      script: request.script,
      shell,
      environment,
      folder,
      deadlines,
      cancel,
      grace: request.grace ?? RUNNER_GRACE,
      output,
      clock: ports.clock,
      launch: ports.launch ?? launch,
      ...(hooks.onStart && { onStart: (end) => hooks.onStart?.(number, end) ?? (async () => undefined) }),
    });
    tries.push(finished.result);
    const decision = finished.passed ? 'passed' : await decide(guard, finished.result);
    if (typeof decision === 'object') {
      for (const line of output.commands.supersede(title)) sinks.stdout.line(line);
      forget(folder);
      added = decision.environment;
      continue;
    }
    for (const line of output.commands.settle()) sinks.stdout.line(line);
    publish(guard, finished);
    if (finished.passed) return { tries, passed: true, cancelled: false };
    stopped = decision;
  }
  return { tries, passed: false, cancelled: cancel.aborted, stopped };
}

const CANCELLED = 'the step was cancelled';
/**
 * A machine that waits is paid for: whatever asks for more, a server's Retry-After too, is not worth a try here.
 * Milliseconds.
 */
const LONGEST_WAIT_MS = 15 * 60_000;
type Again = Verdict & { again: true };

/** Why there is no further try; or how it is made, when the wait before it is over. */
async function decide({ request, hooks, ports, deadlines }: Guard, result: TryResult): Promise<string | Again> {
  const { maxTries, cancel } = request;
  const survivor = result.survivors[0];
  if (result.cancelled || cancel.aborted) return CANCELLED;
  if (survivor) return `process ${survivor.pid} (${survivor.command}) could not be ended: ${survivor.cause}`;
  if (result.number >= maxTries)
    return maxTries === 1 ? 'only one try is allowed' : `it was the last of ${maxTries} tries`;
  const blockedReason = (waitMs: number) => tooLong(waitMs) ?? tooLate(deadlines.blocks(waitMs, result.durationMs));
  const noTime = blockedReason(0);
  if (noTime !== undefined) return noTime;
  let verdict: Verdict;
  try {
    verdict = await hooks.onFailure(result, blockedReason);
  } catch (error) {
    ports.log.warning(`rerail could not prepare another try: ${messageOf(error)}`);
    return 'rerail could not prepare another try';
  }
  if (!verdict.again) return verdict.why;
  const noTimeToWait = blockedReason(verdict.waitMs);
  if (noTimeToWait !== undefined) return noTimeToWait;
  const when = verdict.waitMs > 0 ? `in ${formatDuration(verdict.waitMs)}` : 'now';
  ports.log.info(`Try ${result.number + 1} of ${maxTries} starts ${when}: ${verdict.why}`);
  await ports.clock.sleep(verdict.waitMs, cancel);
  return cancel.aborted ? CANCELLED : verdict;
}

function tooLong(waitMs: number): string | undefined {
  if (waitMs <= LONGEST_WAIT_MS) return undefined;
  return `another try would have to wait ${formatDuration(waitMs)}, which is longer than ${formatDuration(LONGEST_WAIT_MS)}`;
}

function tooLate(limit: FiredLimit | undefined): string | undefined {
  return limit && `another try could not end within "${limit.name}" (${formatDuration(limit.ms)})`;
}

/**
 * What a superseded try wrote is of no use to anybody. What cannot be removed, such as files of another user, stays.
 */
function forget(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}

/**
 * The try counts: the runner gets what it wrote, and hears of what it cannot read.
 * @throws UserError if that cannot be written: later steps must not go on with results that are missing.
 */
function publish({ request, ports, sinks }: Guard, { contents }: FinishedTry): void {
  // Of its commands the runner has heard already.
  for (const problem of contents.problems.map((it) => ports.masker.mask(it)))
    sinks.stdout.line(formatCommand('error', problem));
  try {
    publishCommandFiles(contents, request.files);
  } catch (error) {
    throw new UserError(
      `What the script wrote for later steps cannot be handed to the runner: ${messageOf(error)}. Free some space on the machine.`,
      { cause: error },
    );
  }
}
