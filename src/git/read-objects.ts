import { RefusedError } from '../errors.ts';
import { gitEnvironment, SAFETY, STALL_CHECK_MS, watchStall } from './git-process.ts';
import type { Repository } from './repository.ts';

const NEWLINE = 10;

/**
 * Reads the raw contents of objects, without filters, through one `git cat-file --batch`. `take` gets each piece by piece and in the order asked for;
 * `last` is set with the last piece (an empty one for an empty blob).
 * @param types what the objects may be
 * @throws RefusedError `git-object-missing` if the repository does not have one.
 */
export async function readObjects(
  repository: Repository,
  oids: readonly string[],
  take: (index: number, bytes: Buffer, last: boolean) => void,
  types: readonly string[] = ['blob'],
): Promise<void> {
  const { gitDir, env, signal } = repository.scratch();
  const { spawn } = process.getBuiltinModule('node:child_process');
  const git = spawn('git', [...SAFETY, 'cat-file', '--batch', '--buffer'], {
    env: gitEnvironment(gitDir, env),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
    ...(signal && { signal }),
  });
  const watch = watchStall(git, STALL_CHECK_MS, () => undefined);
  const ended = new Promise<void>((resolve, reject) => {
    git.on('error', reject);
    git.on('close', () => {
      watch.end();
      resolve();
    });
  });
  ended.catch(() => undefined);
  git.stdin.on('error', () => undefined);
  git.stdin.end(oids.map((oid) => `${oid}\n`).join(''));
  const reader = new BatchReader(oids, types, take);
  try {
    for await (const chunk of git.stdout) reader.feed(chunk as Buffer);
  } finally {
    git.kill();
  }
  await ended;
  if (!reader.complete) throw missing(oids[reader.index] ?? '', 'git ended early');
}

/** Takes apart `<oid> blob <size>\n<content>\n …`. */
class BatchReader {
  readonly #oids: readonly string[];
  readonly #types: readonly string[];
  readonly #take: (index: number, bytes: Buffer, last: boolean) => void;
  index = 0;
  #rest: Buffer = Buffer.alloc(0);
  /** Content still to come of the current blob; -1 between blobs. */
  #left = -1;
  #skipNewline = false;

  constructor(
    oids: readonly string[],
    types: readonly string[],
    take: (index: number, bytes: Buffer, last: boolean) => void,
  ) {
    this.#oids = oids;
    this.#types = types;
    this.#take = take;
  }

  get complete(): boolean {
    return this.index === this.#oids.length;
  }

  feed(chunk: Buffer): void {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    this.#rest = Buffer.alloc(0);
    while (data.length > 0) {
      if (this.#left >= 0) data = this.#content(data);
      else if (this.#skipNewline) {
        data = data.subarray(1);
        this.#skipNewline = false;
      } else {
        const end = data.indexOf(NEWLINE);
        if (end < 0) {
          this.#rest = data;
          return;
        }
        this.#header(data.toString('latin1', 0, end));
        data = data.subarray(end + 1);
      }
    }
  }

  #header(line: string): void {
    const oid = this.#oids[this.index] as string;
    const [got, type, size] = line.split(' ');
    if (got !== oid || !this.#types.includes(type ?? ''))
      throw missing(oid, type === 'missing' ? 'it is not there' : `it is ${type}`);
    this.#left = Number(size);
    if (this.#left === 0) this.#content(Buffer.alloc(0));
  }

  #content(data: Buffer): Buffer {
    const part = data.subarray(0, this.#left);
    this.#left -= part.length;
    const last = this.#left === 0;
    const { index } = this;
    if (last) {
      this.index++;
      this.#left = -1;
      this.#skipNewline = true;
    }
    this.#take(index, part, last);
    return data.subarray(part.length);
  }
}

const missing = (oid: string, why: string) =>
  new RefusedError(
    'git-object-missing',
    `Content not found: the repository here lacks the object ${oid} (${why}). Fetch the commit, or use a checkpoint made with --full.`,
  );

/** The type of each object, or `missing`. */
export async function objectTypes(repository: Repository, oids: readonly string[]): Promise<string[]> {
  if (oids.length === 0) return [];
  const output = await repository.run(['cat-file', '--batch-check=%(objecttype)'], `${oids.join('\n')}\n`);
  return output
    .toString('latin1')
    .trimEnd()
    .split('\n')
    .map((line) => (line.endsWith(' missing') ? 'missing' : line));
}
