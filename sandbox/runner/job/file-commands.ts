import { randomUUID } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnvFile } from './env-file.ts';

/** Limit of a step summary (actions/runner, FileCommandManager.cs); a bigger one is dropped whole. */
const MAX_SUMMARY = 1024 * 1024;
const FOLDER = '_runner_file_commands';

/** What the files of a step can do. */
export interface FileEffects {
  setEnvironment(name: string, value: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  addPath(folder: string): void;
  keepSummary(markdown: string): Promise<void>;
  /** Logs and keeps an error. */
  error(message: string): void;
}

type Command = 'env' | 'output' | 'state' | 'path' | 'step_summary';
const PREFIXES: Readonly<Record<Command, string>> = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
};

/** The files behind GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_PATH and GITHUB_STEP_SUMMARY of one step. */
export class FileCommands {
  /** By the name each has in the `github` context. */
  readonly paths: Readonly<Record<Command, string>>;

  private constructor(paths: Readonly<Record<Command, string>>) {
    this.paths = paths;
  }

  /** New, empty files below the machine's temporary folder. */
  static async create(temp: string): Promise<FileCommands> {
    const folder = path.join(temp, FOLDER);
    await mkdir(folder, { recursive: true });
    const suffix = randomUUID();
    const entries = Object.entries(PREFIXES).map(([name, prefix]) => [name, path.join(folder, prefix + suffix)]);
    const files = new FileCommands(Object.fromEntries(entries));
    for (const file of Object.values(files.paths)) await writeFile(file, '');
    return files;
  }

  /** Carries out what the step wrote. As the runner does, it leaves the files until the job ends. False where one of them could not be processed. */
  async process(effects: FileEffects): Promise<boolean> {
    let sound = true;
    for (const [name, file] of Object.entries(this.paths) as [Command, string][]) {
      try {
        await this.#processFile(name, file, effects);
      } catch (error) {
        sound = false;
        effects.error(`Unable to process file command '${name}' successfully.`);
        effects.error((error as Error).message);
      }
    }
    return sound;
  }

  async #processFile(name: Command, file: string, effects: FileEffects): Promise<void> {
    const stats = await stat(file).catch(() => undefined);
    if (!stats?.size) return;
    if (name === 'step_summary' && stats.size > MAX_SUMMARY) {
      const kibibytes = Math.floor(stats.size / 1024);
      effects.error(
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kibibytes}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
      );
      return;
    }
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    if (name === 'step_summary') await effects.keepSummary(text);
    else if (name === 'path') for (const line of text.split(/\r\n|\r|\n/)) line && effects.addPath(line);
    else for (const [key, value] of parseEnvFile(text)) setPair(name, key, value, effects);
  }
}

function setPair(name: 'env' | 'output' | 'state', key: string, value: string, effects: FileEffects): void {
  if (name === 'output') effects.setOutput(key, value);
  else if (name === 'state') effects.saveState(key, value);
  else if (key.toUpperCase() === 'NODE_OPTIONS') {
    effects.error(`Can't store ${key} output parameter using '$GITHUB_ENV' command.`);
  } else effects.setEnvironment(key, value);
}
