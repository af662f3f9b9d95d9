import path from 'node:path';
import type { Clone } from './clone.ts';
import type { CommitFacts } from './facts.ts';

/** More is not checked, and what is not checked may depend on the culprit. */
const MAX_LATER = 100;
const MAX_DIFF_CHARACTERS = 4_000_000;
/** A name that short says little. */
const MIN_NAME = 4;

/**
 * Why a later commit needs the culprit, or undefined. A later commit needs it if its message refers to it, if it uses a name that the
 * culprit introduced (declared in its added lines, and absent from the parent's files), or if it refers to a file that the culprit added.
 * Lines that both change are the merge's business: they conflict.
 */
export async function findDependent(clone: Clone, culprit: CommitFacts, head: string): Promise<string | undefined> {
  const { git } = clone;
  const list = await git.raw(['rev-list', '--first-parent', '--reverse', `${culprit.sha}..${head}`]);
  const later = list.split('\n').filter((sha) => sha !== '');
  if (later.length === 0) return undefined;
  if (later.length > MAX_LATER) return `${later.length} later commits are too many to check whether one needs it`;
  const names = declaredNames(await addedLines(clone, culprit.sha, culprit.parents[0]));
  const files = culprit.changes.filter(({ status }) => status === 'A' || status === 'R').map((change) => change.path);
  const uses: { sha: string; name: string }[] = [];
  for (const sha of later) {
    const message = await git.raw(['show', '--no-patch', '--no-show-signature', '--format=%B', sha]);
    const short = sha.slice(0, 12);
    if (refersTo(message, culprit)) return `the message of ${short} refers to it`;
    const added = await addedLines(clone, sha, `${sha}^1`);
    if (added.length > MAX_DIFF_CHARACTERS) return `${short} is too large to check whether it needs it`;
    const file = files.find((one) => mentionsFile(added, one));
    if (file !== undefined) return `${short} uses ${file}, which it adds`;
    const words = new Set(added.match(WORDS));
    for (const name of names) if (words.has(name)) uses.push({ sha, name });
  }
  const known =
    culprit.parents[0] === undefined
      ? new Set()
      : await namesIn(
          clone,
          culprit.parents[0],
          uses.map(({ name }) => name),
        );
  const use = uses.find(({ name }) => !known.has(name));
  return use && `${use.sha.slice(0, 12)} uses "${use.name}", which it introduces`;
}

const WORDS = /[A-Za-z_$][\w$]*/g;
const DECLARATION =
  /(?:\b(?:function|class|def|fn|func|const|let|var|type|interface|enum|struct|trait|module|namespace|macro|val|sub|export|static)\s+\*?\s*|#define\s+|^\s*["']?)([A-Za-z_$][\w$]*)(?=["']?\s*(?:[=:(<{[]|$))/gm;
const KEYWORDS = new Set(
  'return throw await while switch catch yield import export default function class const else case this self true false null None pass elif except finally'.split(
    ' ',
  ),
);

/** Names that a text declares or assigns. Pure. */
function declaredNames(text: string): Set<string> {
  const names = [...text.matchAll(DECLARATION)].map((match) => match[1] as string);
  return new Set(names.filter((name) => name.length >= MIN_NAME && !KEYWORDS.has(name)));
}

/** A text names a file: by its path's end, or by its name without the ending as the last part of a path. Pure. */
function mentionsFile(text: string, file: string): boolean {
  const base = path.posix.basename(file);
  const stem = base.replace(/\.[^.]+$/, '');
  const quoted = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?:^|[\\s'"\`(/<])${quoted(base)}(?![\\w-])`, 'm');
  const module = new RegExp(
    `(?:import|require|from|include|use|mod|source)\\b[^\\n]*[\\s'"\`(/.:<]${quoted(stem)}(?![\\w-])`,
    'm',
  );
  return whole.test(text) || (stem !== '' && stem !== 'index' && module.test(text));
}

/** A message refers to a commit by its sha, or builds on the pull request that brought it. Pure. */
function refersTo(message: string, culprit: Pick<CommitFacts, 'sha' | 'message'>): boolean {
  const shas = message.match(/\b[0-9a-f]{7,40}\b/g) ?? [];
  if (shas.some((sha) => culprit.sha.startsWith(sha))) return !/This reverts commit/i.test(message);
  const number = /\(#(\d+)\)\s*$/m.exec(culprit.message.split('\n')[0] ?? '')?.[1];
  if (number === undefined) return false;
  return new RegExp(
    `\\b(?:follow[- ]?up|depends? on|builds? on|on top of|requires|needs|extends)\\b[^\\n]*#${number}\\b`,
    'i',
  ).test(message);
}

async function addedLines({ git }: Clone, sha: string, parent: string | undefined): Promise<string> {
  const range = parent === undefined ? ['--root', sha] : [parent, sha];
  const options = ['-r', '-p', '-U0', '-M', '--no-color', '--no-ext-diff', '--no-textconv', '--no-commit-id'];
  const diff = await git.raw(['diff-tree', ...options, ...range]);
  return diff
    .split('\n')
    .filter((line) => line.startsWith('+') && !line.startsWith('+++'))
    .map((line) => line.slice(1))
    .join('\n');
}

/** Which of the names the files of a commit hold already. */
async function namesIn({ git }: Clone, revision: string, names: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const name of new Set(names)) {
    // Ends with status 1 and no output if nothing matches, which is no error here.
    const found = await git.raw(['grep', '-I', '-l', '-w', '-F', '--max-count=1', '-e', name, revision]);
    if (found.trim() !== '') known.add(name);
  }
  return known;
}
