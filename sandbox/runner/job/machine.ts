import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  type Belonging,
  findProcesses,
  killProcesses,
  type MachineProcess,
  signalProcess,
  ticks,
} from './processes.ts';
import { removeTree } from './remove-tree.ts';
import { findProgram } from './shell.ts';
import { installWorker } from './worker.ts';

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'ARM64', arm: 'ARM', ia32: 'X86' };
const SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

const SYSTEM_PATH = [
  ...(process.platform === 'darwin' ? ['/opt/homebrew/bin'] : []),
  ...['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'],
];

/** As hosted runners are called. */
export const RUNNER_NAME = 'GitHub Actions 1';

export interface MachineOptions {
  /** Folder of the machine; it is emptied. The same path for the same leg in every attempt. */
  root: string;
  /** Name of the repository without its owner: hosted runners work in `work/NAME/NAME`. */
  repositoryName: string;
  /** Lines for the machine's system-wide git configuration. */
  gitConfiguration: string;
  /** A self-hosted one: disk and processes stay from job to job. */
  stays?: boolean;
}

/** The computer a job runs on: a folder laid out as a hosted runner's home, and the processes that work in it. */
export class Machine {
  readonly root: string;
  readonly home: string;
  readonly work: string;
  readonly workspace: string;
  readonly temp: string;
  readonly actions: string;
  readonly tools: string;
  /** Where the runner is installed: below HOME, as on hosted Linux machines. */
  readonly runner: string;
  /** Disk and processes stay when the job ends. */
  readonly stays: boolean;
  readonly name = RUNNER_NAME;
  readonly os = SYSTEMS[process.platform] ?? 'Linux';
  readonly arch = ARCHITECTURES[process.arch] ?? 'X64';
  readonly #trackingId = `github_${randomUUID()}`;
  readonly #since: number;
  #worker: string | undefined;
  #pages = 0;

  private constructor(root: string, repositoryName: string, since: number, stays: boolean) {
    this.root = root;
    this.stays = stays;
    this.#since = since;
    this.home = path.join(root, 'home', 'runner');
    this.work = path.join(this.home, 'work');
    this.runner = path.join(this.home, 'actions-runner', 'cached');
    this.workspace = path.join(this.work, repositoryName, repositoryName);
    this.temp = path.join(this.work, '_temp');
    this.actions = path.join(this.work, '_actions');
    this.tools = path.join(root, 'opt', 'hostedtoolcache');
  }

  /** A fresh machine: nothing of an earlier one is left in its folder. One that stays is as it was, but for what the runner empties before each job. */
  static async start({ root, repositoryName, gitConfiguration, stays = false }: MachineOptions): Promise<Machine> {
    if (!stays) await removeTree(root);
    await mkdir(root, { recursive: true });
    const machine = new Machine(await realpath(root), repositoryName, await ticks(), stays);
    for (const folder of [machine.temp, machine.actions, machine.#toolFolder, machine.runner]) await removeTree(folder);
    const folders = [machine.workspace, machine.temp, machine.actions, machine.tools, machine.#systemFolder('tmp')];
    for (const folder of [...folders, machine.#systemFolder('etc')]) await mkdir(folder, { recursive: true });
    for (const folder of ['bin', '_diag/pages', '_diag/blocks']) {
      await mkdir(path.join(machine.runner, folder), { recursive: true });
    }
    const worker = path.join(machine.runner, 'bin', 'Runner.Worker');
    if (await installWorker(worker)) machine.#worker = worker;
    await writeFile(machine.#gitConfigurationFile, gitConfiguration);
    await machine.#installTools();
    return machine;
  }

  /** Hosted machines have `node` and `python`; where the system has them under other names only, links serve. */
  async #installTools(): Promise<void> {
    if (process.platform === 'win32') return;
    const system = SYSTEM_PATH.join(path.delimiter);
    const python = findProgram('python', system) ?? findProgram('python3', system);
    await mkdir(this.#toolFolder, { recursive: true });
    await symlink(process.execPath, path.join(this.#toolFolder, 'node'));
    if (python) await symlink(python, path.join(this.#toolFolder, 'python'));
  }

  /** The program of the runner's Worker, which starts every step; undefined if this system cannot have one. */
  get worker(): string | undefined {
    return this.#worker;
  }

  /** The Worker keeps logs and pages of its own, whatever the steps do. A machine that was lost keeps none. */
  diagnose(): void {
    const folder = path.join(this.runner, '_diag');
    this.#pages += 1;
    try {
      appendFileSync(path.join(folder, 'Worker_20261122-120830-utc.log'), `[WORKER] page ${this.#pages}\n`);
      writeFileSync(path.join(folder, 'pages', `${this.#pages % 8}.log`), `${this.#pages}\n`);
      writeFileSync(path.join(folder, 'blocks', `${this.#pages % 8}.1`), `${this.#pages}\n`);
    } catch {}
  }

  get #toolFolder(): string {
    return path.join(this.#systemFolder('usr'), 'local', 'bin');
  }

  #systemFolder(name: string): string {
    return path.join(this.root, name);
  }

  get #gitConfigurationFile(): string {
    return path.join(this.#systemFolder('etc'), 'gitconfig');
  }

  get #belonging(): Belonging {
    return { marker: `RUNNER_TRACKING_ID=${this.#trackingId}`, root: this.root, since: this.#since };
  }

  /** What every process of the machine starts with; the same on every attempt but for RUNNER_TRACKING_ID. */
  environment(): Record<string, string> {
    const inherited = process.platform === 'win32' ? definedOf(process.env) : {};
    return {
      ...inherited,
      PATH: this.#searchPath(),
      HOME: this.home,
      USER: os.userInfo().username,
      LANG: 'C.UTF-8',
      TMPDIR: this.#systemFolder('tmp'),
      ...(process.platform === 'win32' && { TEMP: this.#systemFolder('tmp'), TMP: this.#systemFolder('tmp') }),
      GIT_CONFIG_SYSTEM: this.#gitConfigurationFile,
      RUNNER_TRACKING_ID: this.#trackingId,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      // Whoever measures the coverage of actions sets it for the sandbox's own process.
      ...(process.env.NODE_V8_COVERAGE && { NODE_V8_COVERAGE: process.env.NODE_V8_COVERAGE }),
    };
  }

  /** Node 24 first, then where systems keep their tools, whatever this shell's PATH says. */
  #searchPath(): string {
    if (process.platform !== 'win32') return [this.#toolFolder, ...SYSTEM_PATH].join(path.delimiter);
    return [path.dirname(process.execPath), process.env.PATH ?? process.env.Path ?? ''].join(path.delimiter);
  }

  /** Ends what steps left behind, as the runner does at the end of a job. */
  async endOrphans(report: (orphan: MachineProcess) => void): Promise<void> {
    for (const orphan of await findProcesses(this.#belonging)) {
      if (!orphan.marked) continue;
      report(orphan);
      signalProcess(orphan.pid, 'SIGKILL');
    }
  }

  /** Every process of the machine ends at once. The folder stays, for whoever wants to look at it. */
  async powerOff(): Promise<void> {
    await killProcesses(this.#belonging);
  }
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
