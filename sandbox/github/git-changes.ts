import { git } from '../runner/run/git.ts';
import type { Repository } from '../runner/run/repository.ts';

export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  readonly previous?: string;
  readonly patch: string | undefined;
  readonly sha: string | null;
}

const STATUSES = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' } as const;
const NO_PARENT = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** What differs between two commits; between nothing and one that has no parent. */
export async function readChanges(
  repository: Repository,
  from: string | undefined,
  to: string,
): Promise<ChangedFile[]> {
  const range = [from ?? NO_PARENT, to];
  const diff = (...args: string[]) => git(['-C', repository.folder, 'diff-tree', '-r', '-M', '-z', ...args, ...range]);
  const raw = (await diff('--raw', '--no-abbrev')).split('\0');
  const counts = (await diff('--numstat')).split('\0');
  const files: ChangedFile[] = [];
  let line = 0;
  for (let index = 0; index + 1 < raw.length; ) {
    const [, , , sha = '', letter = 'M'] = (raw[index] ?? '').split(' ');
    const isPair = letter.startsWith('R') || letter.startsWith('C');
    const first = raw[index + 1] ?? '';
    const filename = isPair ? (raw[index + 2] ?? '') : first;
    index += isPair ? 3 : 2;
    const [additions = '0', deletions = '0'] = (counts[line] ?? '').split('\t');
    line += isPair ? 3 : 1;
    files.push({
      filename,
      status: STATUSES[letter.charAt(0) as keyof typeof STATUSES] ?? 'modified',
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      ...(isPair && { previous: first }),
      patch: await readPatch(repository, range, filename),
      sha: /^0+$/.test(sha) ? null : sha,
    });
  }
  return files;
}

async function readPatch(repository: Repository, range: readonly string[], file: string): Promise<string | undefined> {
  const text = await git(['-C', repository.folder, 'diff-tree', '-p', '-M', ...range, '--', file]);
  const start = text.indexOf('\n@@');
  return start < 0 ? undefined : text.slice(start + 1);
}
