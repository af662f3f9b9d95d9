import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseKeyValues } from '../../src/guard/commands/key-values.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** How one phase of the built action ended. */
export interface Ended {
  exitCode: number | null;
  /** Standard output and standard error. */
  log: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** The variables in which the step's later phases find what this one saved. */
  state: Readonly<Record<string, string>>;
}

/**
 * A runner's folders and variables for one step, for what the sandbox cannot do to a machine: small disks, little memory.
 * Removed when the block that declared it with `using` ends.
 */
export class Machine {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'rerail-machine-'));
  readonly workspace = path.join(this.folder, 'work');
  readonly temp = path.join(this.folder, 'temp');

  constructor() {
    for (const name of ['work', 'temp', 'home']) mkdirSync(path.join(this.folder, name));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Runs main with these inputs, or the phase that is named.
   * @param around a bash script (dash drops variables with a dash in their names) that starts the action with `exec "$@"`, once the machine is as it should be
   */
  async main(
    inputs: Readonly<Record<string, string>>,
    around = 'exec "$@"',
    environment: Readonly<Record<string, string>> = {},
    phase: 'main' | 'post' = 'main',
  ): Promise<Ended> {
    const files = Object.fromEntries(
      ['output', 'env', 'path', 'state', 'summary'].map((name) => [name, this.#file(name)]),
    );
    const given = Object.entries({ shell: 'bash', 'job-status': 'success', ...inputs });
    const child = spawn('bash', ['-c', around, 'bash', process.execPath, path.join(DIST, `${phase}.js`)], {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        HOME: path.join(this.folder, 'home'),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: this.workspace,
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'job',
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_OUTPUT: files.output,
        GITHUB_ENV: files.env,
        GITHUB_PATH: files.path,
        GITHUB_STATE: files.state,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: this.temp,
        ...environment,
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const { entries } = parseKeyValues(readFileSync(files.output as string, 'utf8'));
    const saved = parseKeyValues(readFileSync(files.state as string, 'utf8'));
    return {
      exitCode,
      log,
      outputs: Object.fromEntries(entries),
      summary: readFileSync(files.summary as string, 'utf8'),
      state: Object.fromEntries([...saved.entries].map(([name, value]) => [`STATE_${name}`, value])),
    };
  }

  /** Runs a script in the workspace, as a step of its own would. */
  step(script: string): void {
    const env = { ...process.env, RUNNER_TEMP: this.temp, GITHUB_WORKSPACE: this.workspace };
    execFileSync('bash', ['-e', '-c', script], { cwd: this.workspace, env, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  #file(name: string): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, '');
    return file;
  }
}
