import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EnginePorts } from '../../src/checkpoint/engine.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { silentLog } from '../../src/ports/log.ts';
import type { Masker } from '../../src/values/masker.ts';

/** A folder that goes when the test is over. */
export class Folder {
  readonly path: string;

  constructor(prefix = 'rerail-test-') {
    this.path = mkdtempSync(path.join(tmpdir(), prefix));
  }

  [Symbol.dispose](): void {
    openUp(this.path);
    rmSync(this.path, { recursive: true, force: true });
  }

  at(...parts: string[]): string {
    return path.join(this.path, ...parts);
  }
}

/** Gives the owner access to everything below, so that it can be removed. */
export function openUp(folder: string | Buffer): void {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  chmodSync(folder, 0o700);
  for (const name of readdirSync(folder, { encoding: 'buffer' })) {
    openUp(Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]));
  }
}

export const PLAIN_MASKER: Masker = {
  add: () => undefined,
  mask: (text) => text,
  reveals: () => false,
  values: () => [],
};

export const portsIn = (folder: string, more: Partial<EnginePorts> = {}): EnginePorts => ({
  clock: systemClock,
  log: silentLog,
  folder,
  ...more,
});

/** What a workspace may be made of: text, bytes, `{ link }`, `{ mode, content }`, `{ hardLink }`, or a folder of such. */
export type Entry =
  | string
  | Buffer
  | { link: string }
  | { hardLink: string }
  | { mode: number; content: string | Buffer }
  | { [name: string]: Entry };

/** Writes entries below a folder. */
export function build(root: string, entries: Readonly<Record<string, Entry>>): void {
  mkdirSync(root, { recursive: true });
  for (const [name, entry] of Object.entries(entries)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof entry === 'string' || Buffer.isBuffer(entry)) writeFileSync(file, entry);
    else if ('link' in entry && typeof entry.link === 'string') symlinkSync(entry.link, file);
    else if ('hardLink' in entry && typeof entry.hardLink === 'string') linkSync(path.join(root, entry.hardLink), file);
    else if ('content' in entry && 'mode' in entry && typeof entry.mode === 'number') {
      writeFileSync(file, entry.content as string);
      chmodSync(file, entry.mode);
    } else build(file, entry as Record<string, Entry>);
  }
}

/** One line for everything below a folder: kind, mode, time in nanoseconds, content or target. `.git` and rerail's own folders apart. */
export function snapshot(root: string, options: { times?: boolean } = {}): string[] {
  const lines: string[] = [];
  const inodes = new Map<bigint, string>();
  const walk = (folder: Buffer, prefix: string) => {
    for (const name of readdirSync(folder, { encoding: 'buffer' }).sort(Buffer.compare)) {
      if (prefix === '' && (name.toString().startsWith('.rerail') || name.toString() === '.git')) continue;
      const file = Buffer.concat([folder, Buffer.from('/'), name]);
      const shown = prefix + name.toString('latin1');
      const stat = lstatSync(file, { bigint: true });
      const time = options.times === false ? '' : ` ${stat.mtimeNs}`;
      const mode = (stat.mode & 0o7777n).toString(8);
      if (stat.isDirectory()) {
        lines.push(`d ${mode}${time} ${shown}`);
        walk(file, `${shown}/`);
      } else if (stat.isSymbolicLink()) {
        lines.push(`l${time} ${shown} -> ${readlinkSync(file, { encoding: 'latin1' })}`);
      } else if (stat.isFile()) {
        const first = stat.nlink > 1n ? inodes.get(stat.ino) : undefined;
        inodes.set(stat.ino, shown);
        const content = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
        lines.push(`f ${mode}${time} ${shown} ${stat.size} ${content}${first ? ` = ${first}` : ''}`);
      } else lines.push(`? ${shown}`);
    }
  };
  walk(Buffer.from(root), '');
  return lines;
}
