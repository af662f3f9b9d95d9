import type { Clone } from './clone.ts';
import type { CommitFacts, LineCommit, PathChange } from './facts.ts';
import { relationsOf } from './revert-message.ts';

const FORMAT = '%H%x00%P%x00%an%x00%ae%x00%ct%x00%B';

/**
 * Reads a commit: who, when, what for, and which paths it changes against its first parent.
 * @param range the commits that make a unit with it, newest first; the paths are those of all of them then
 */
export async function readCommit(clone: Clone, sha: string, range?: readonly string[]): Promise<CommitFacts> {
  const own = await readOne(clone, sha);
  if (range === undefined || range.length < 2) return own;
  const members = [];
  for (const one of range) members.push(await readOne(clone, one));
  const parents = members.at(-1)?.parents ?? [];
  return {
    ...own,
    parents,
    changes: await changesBetween(clone, parents[0], sha),
    range: members.map(({ sha: id, author, message }) => ({ sha: id, author, message })),
  };
}

async function changesBetween({ git }: Clone, parent: string | undefined, sha: string): Promise<PathChange[]> {
  const range = parent === undefined ? ['--root', sha] : [parent, sha];
  return parseChanges(await git.raw(['diff-tree', '-r', '-M', '-z', '--no-commit-id', '--name-status', ...range]));
}

async function readOne(clone: Clone, sha: string): Promise<CommitFacts> {
  const { git } = clone;
  const shown = await git.raw(['show', '--no-patch', '--no-show-signature', `--format=${FORMAT}`, sha]);
  const [id = sha, parents = '', name = '', email = '', seconds = '0', ...rest] = shown.split('\0');
  const list = parents.split(' ').filter((parent) => parent !== '');
  return {
    sha: id.trim(),
    parents: list,
    author: { name, email },
    message: rest.join('\0').trimEnd(),
    committedAt: Number(seconds) * 1000,
    changes: await changesBetween(clone, list[0], sha),
  };
}

/** The first-parent line of the branch, newest first, at most `count` commits, with the paths that each changes against its first parent. */
export async function readLine({ git, branch }: Clone, count: number): Promise<LineCommit[]> {
  const options = ['--first-parent', '-m', '--name-status', '-M', `--max-count=${count}`, '-z'];
  const text = await git.raw(['log', ...options, '--format=%x01%H %P%x02%B%x03', `refs/heads/${branch}`]);
  return text
    .split('\x01')
    .slice(1)
    .map((entry) => {
      const [ids = '', rest = ''] = split(entry, '\x02');
      const [message = '', names = ''] = split(rest, '\x03');
      const [sha = '', ...parents] = ids.trim().split(' ');
      const changes = parseChanges(names.replace(/^[\0\n]+/, ''));
      const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
      const renames = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [] : [[oldPath, path] as const]));
      return {
        sha,
        parents: parents.filter((parent) => parent !== ''),
        paths,
        ...(renames.length > 0 ? { renames } : {}),
        ...relationsOf(message),
      };
    });
}

/** At the first occurrence only: messages may hold anything. */
function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** `git diff-tree --name-status -z`: a status and a path, or for renames two paths. */
function parseChanges(text: string): PathChange[] {
  const fields = text.split('\0');
  const changes: PathChange[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const status = (fields[at] as string).charAt(0) as PathChange['status'] | 'C';
    if (status === 'R' || status === 'C') {
      const [oldPath, path] = [fields[at + 1] as string, fields[at + 2] as string];
      changes.push(status === 'R' ? { path, oldPath, status } : { path, status: 'A' });
      at += 3;
    } else {
      changes.push({ path: fields[at + 1] as string, status });
      at += 2;
    }
  }
  return changes;
}
