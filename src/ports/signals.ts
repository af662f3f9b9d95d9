import { codeOf } from '../errors.ts';

/** How often the parent is looked for. Milliseconds. */
const LOOK_EVERY_MS = 1_000;

/**
 * Turns the signals by which a runner ends a step into an AbortSignal whose reason is the signal's name.
 * The process itself lives on: it has to end its script, and leave things in order.
 * @param needsParent aborts as well when the process that started this one has ended (a runner's Worker that was killed): nobody waits for the step any
 *   more, on a self-hosted machine nobody ends it, and the next job may work in the same workspace. A parent outside of a container is not seen.
 */
export function cancelOnSignals({ needsParent = false } = {}): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    if (signal === 'SIGBREAK' && process.platform !== 'win32') continue;
    process.on(signal, () => controller.abort(signal));
  }
  if (needsParent) watchParent(() => controller.abort('SIGHUP'));
  return controller.signal;
}

function watchParent(onEnd: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    onEnd();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** Windows names the parent that was, even when it is gone. */
function isAlive(pid: number): boolean {
  if (pid <= 1) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
