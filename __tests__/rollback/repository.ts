import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Clone, openClone } from '../../src/rollback/clone.ts';

/** A repository with real commits, and a bare one that stands for the server. */
export class Repository {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'rerail-rollback-'));
  readonly work = path.join(this.folder, 'work');
  readonly server = path.join(this.folder, 'server.git');
  #clock = 1_700_000_000;
  #clones = 0;

  constructor() {
    mkdirSync(this.work);
    this.git('init', '-q', '-b', 'main');
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', this.server]);
  }

  git(...args: string[]): string {
    this.#clock += 60;
    const date = `${this.#clock} +0000`;
    const who = {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
    };
    return execFileSync('git', args, {
      cwd: this.work,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        ...who,
      },
    }).trim();
  }

  write(name: string, content: string | Buffer, mode?: number): this {
    const file = path.join(this.work, name);
    mkdirSync(path.dirname(file), { recursive: true });
    rmSync(file, { force: true });
    writeFileSync(file, content);
    if (mode !== undefined) chmodSync(file, mode);
    return this;
  }

  link(name: string, target: string): this {
    rmSync(path.join(this.work, name), { force: true });
    symlinkSync(target, path.join(this.work, name));
    return this;
  }

  /** Commits everything; answers the sha. */
  commit(message: string): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  publish(): void {
    this.git('push', '-q', '--force', this.server, 'HEAD:refs/heads/main');
  }

  async clone(): Promise<Clone> {
    this.publish();
    this.#clones += 1;
    return openClone({ url: this.server, folder: path.join(this.folder, `clone-${this.#clones}`), branch: 'main' });
  }

  treeOf(revision: string): string {
    return this.git('rev-parse', `${revision}^{tree}`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
