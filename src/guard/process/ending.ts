import { execFile } from 'node:child_process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { systemClock } from '../../ports/clock.ts';
import type { Grace, Survivor } from '../guard.ts';
import { describeProcess, findMembers, killTree, type Origin, sendSignal } from './processes.ts';
import type { Running } from './running.ts';

/** What the runner itself grants a step that is cancelled or timed out (actions/runner: ProcessInvoker). */
export const RUNNER_GRACE: Grace = { interruptMs: 7_500, terminateMs: 2_500 };

/** How long a process may take to go after SIGKILL. Milliseconds. */
const KILL_MS = 5_000;
/** How long `sudo` may take. Milliseconds. */
const SUDO_MS = 2_000;
const SHORTEST_POLL_MS = 5;
const LONGEST_POLL_MS = 100;
/** How often to look for processes that were started while the others were being stopped. */
const STOP_ROUNDS = 20;

export interface Ending {
  running: Running;
  origin: Origin;
  grace: Grace;
}

/**
 * Ends all processes of a try: from `first` on, SIGINT, SIGTERM and SIGKILL, each with its grace. Returns when none is
 * left, or with those that could not be ended. Processes take their time whatever a test's clock says, so this goes by
 * the system's. SIGINT goes to the shell's process group, as from a terminal; the others to whatever else is below
 * it too.
 */
export async function endProcesses(ending: Ending, first: 'SIGINT' | 'SIGTERM'): Promise<Survivor[]> {
  const { grace } = ending;
  const members = new Members(ending);
  if (first === 'SIGINT') {
    // On Windows the runner's Ctrl-C reaches the script without rerail's help.
    if (process.platform !== 'win32') sendSignal(-ending.origin.shell, 'SIGINT');
    if (await members.gone(grace.interruptMs)) return [];
  } else if (await members.gone(0)) {
    return [];
  }
  if (process.platform !== 'win32') {
    await terminateAll(members);
    if (await members.gone(grace.terminateMs)) return [];
  }
  let refused = new Set<number>();
  const deadline = systemClock.monotonic() + KILL_MS;
  do {
    refused = await killAll(members);
    if (refused.size > 0) await killAsRoot([...refused]);
    if (await members.gone(LONGEST_POLL_MS)) return [];
    if ((await members.find()).every((pid) => refused.has(pid))) break;
  } while (systemClock.monotonic() < deadline);
  const survivors = (await members.find()).map(async (pid) => {
    return { pid, command: await describeProcess(pid), cause: refused.has(pid) ? 'EPERM' : 'unkillable' };
  });
  return Promise.all(survivors);
}

/** On GitHub's machines `sudo` asks for no password, and what a script started by it can be ended by it too. */
async function killAsRoot(pids: readonly number[]): Promise<void> {
  const options = { timeout: SUDO_MS, windowsHide: true };
  await promisify(execFile)('sudo', ['-n', 'kill', '-KILL', ...pids.map(String)], options).catch(() => undefined);
}

/** What a person would know the processes of a try by that live now. */
export async function describeMembers(ending: Ending): Promise<string[]> {
  return Promise.all((await new Members(ending).find()).map(describeProcess));
}

async function terminateAll(members: Members): Promise<void> {
  for (const pid of await members.find()) {
    sendSignal(pid, 'SIGTERM');
    // What is stopped cannot act on a signal.
    sendSignal(pid, 'SIGCONT');
  }
}

/** Stops everything first, so that nothing can start more while it is being killed. Answers whom it may not signal. */
async function killAll(members: Members): Promise<Set<number>> {
  const refused = new Set<number>();
  const stopped = new Set<number>();
  const stop = process.platform === 'win32' ? 'SIGKILL' : 'SIGSTOP';
  // The whole tree while its root still is: that needs no list of processes, which may be unavailable.
  if (process.platform === 'win32') await killTree(members.shell);
  for (let round = 0; round < STOP_ROUNDS; round += 1) {
    const started = (await members.find()).filter((pid) => !stopped.has(pid));
    if (started.length === 0) break;
    for (const pid of started) {
      stopped.add(pid);
      if (sendSignal(pid, stop) === 'refused') refused.add(pid);
    }
  }
  for (const pid of stopped) sendSignal(pid, 'SIGKILL');
  return refused;
}

/** The processes of the try, as they are at each moment. */
class Members {
  readonly shell: number;
  #origin: Origin;
  #alone = false;

  constructor({ running, origin }: Ending) {
    this.shell = origin.shell;
    this.#origin = origin;
    void running.subreaper?.alone.then((alone) => {
      this.#alone = alone;
      if (!alone) this.#origin = { ...origin, subreaper: undefined };
    });
  }

  async find(): Promise<number[]> {
    // What the subreaper process said already is heard before anything is searched for.
    await nextTurn();
    if (this.#alone) return [];
    return findMembers(this.#origin);
  }

  /** Waits until none is left; false if the time is over before. */
  async gone(ms: number): Promise<boolean> {
    const deadline = systemClock.monotonic() + ms;
    let pause = SHORTEST_POLL_MS;
    while ((await this.find()).length > 0) {
      const left = deadline - systemClock.monotonic();
      if (left <= 0) return false;
      await systemClock.sleep(Math.min(pause, left));
      pause = Math.min(pause * 2, LONGEST_POLL_MS);
    }
    return true;
  }
}
