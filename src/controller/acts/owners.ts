import { globMatcher, treeMatcher } from '../../files/glob.ts';
import type { RunPlan } from '../plan.ts';
import type { Sources } from '../sources.ts';

/** Where GitHub looks for the file, in this order; only the first one that exists counts. */
export const CODEOWNERS_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
/** GitHub ignores larger files. */
const MAX_LENGTH = 3 * 2 ** 20;
const MAX_OWNERS = 10;
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[\w.+-]+@[\w.-]+\.\w+)$/;

/**
 * The owners of a file by the rules of CODEOWNERS: the last line that matches counts, even if it names nobody. Lines that GitHub refuses
 * (negations, ranges, wrong owners) are left out, as GitHub does.
 * @param file relative to the root
 */
export function ownersOf(codeowners: string, file: string): readonly string[] {
  if (codeowners.length > MAX_LENGTH) return [];
  for (const line of codeowners.split(/\r?\n/).reverse()) {
    const [pattern, ...owners] = wordsOf(line);
    if (pattern === undefined || /^!|[[\]{}]/.test(pattern) || !owners.every((owner) => OWNER.test(owner))) continue;
    if (matches(pattern, file)) return owners.slice(0, MAX_OWNERS);
  }
  return [];
}

/** Words of a line; `\ ` is a blank in a path, and a word that begins with `#` starts a remark. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const remark = words.findIndex((word) => word.startsWith('#'));
  return (remark === -1 ? words : words.slice(0, remark)).map((word) => word.replace(/\\(.)/g, '$1'));
}

/** As in .gitignore: a pattern with a slash before its end begins at the root, another one matches at any depth. */
function matches(pattern: string, file: string): boolean {
  const isFolder = pattern.endsWith('/');
  const body = pattern.replace(/^\/+|\/+$/g, '');
  if (body === '') return false;
  const isAnchored = pattern.startsWith('/') || body.includes('/');
  const whole = `${isAnchored ? '' : '**/'}${body}${isFolder ? '/**' : ''}`;
  // `docs/*` are the files of the folder, not those of folders in it.
  const matcher = isAnchored && body.endsWith('/*') ? globMatcher : treeMatcher;
  try {
    return matcher([whole])(file);
  } catch {
    return false;
  }
}

/** Whose the failed file is; if nobody owns it, whose the workflow is. Empty if that cannot be known. */
export async function ownersAbout(plan: RunPlan, sources: Sources): Promise<readonly string[]> {
  for (const path of CODEOWNERS_FILES) {
    const text = await sources.text({ path }).catch(() => undefined);
    if (text === undefined) continue;
    const owners = ownersOf(text, fileOf(plan));
    return owners.length > 0 ? owners : ownersOf(text, plan.run.workflow);
  }
  return [];
}

const PATH = /(?:[\w@.+-]+\/)+[\w@+-][\w@.+-]*\.\w{1,8}/;
/** Of the paths that tools print, the repository's are below the workspace. */
const WORKSPACE = /^.*\/work\/[^/]+\/[^/]+\//;
const FOREIGN = /^(?:node_modules|usr|opt|home|tmp|var|etc)\//;

/** The file that the evidence of a failure names, else the workflow's. */
export function fileOf({ jobs, run }: RunPlan): string {
  const evidence = jobs.flatMap(({ role, failure }) => (role === 'cause' ? (failure?.evidence ?? []) : []));
  for (const { text } of evidence) {
    const found = PATH.exec(text.replaceAll('\\', '/').replace(/\w+:\/\/\S+/g, ''))?.[0].replace(WORKSPACE, '');
    const file = found?.replace(/^(?:\.\/)+/, '');
    if (file !== undefined && !FOREIGN.test(file) && !file.split('/').includes('..')) return file;
  }
  return run.workflow;
}
