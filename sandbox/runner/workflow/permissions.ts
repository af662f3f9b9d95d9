import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { isMapping } from './parser.ts';

export type Level = 'none' | 'read' | 'write';
/** What a token may do, by the names of `permissions:`. What is not named is `none`. */
export type Grants = Readonly<Record<string, Level>>;

/** Every permission that `permissions:` knows (docs.github.com, "Workflow syntax"). */
const ALL = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
];
const RANK: Record<Level, number> = { none: 0, read: 1, write: 2 };

const everything = (level: Level): Grants => Object.fromEntries(ALL.map((name) => [name, level]));

/** What a job has whose workflow says nothing, by the repository's setting "Workflow permissions". */
export const STANDARD_GRANTS = {
  restricted: { contents: 'read', packages: 'read' },
  permissive: everything('write'),
} as const satisfies Record<string, Grants>;

/** Reads `permissions:`; undefined if it is not given. */
export function readPermissions(token: TemplateToken | undefined): Grants | undefined {
  if (!token) return undefined;
  if (isMapping(token)) {
    return Object.fromEntries([...token].map(({ key, value }) => [key.toString(), value.toString() as Level]));
  }
  const text = token.toString();
  if (text === 'read-all') return everything('read');
  return text === 'write-all' ? everything('write') : {};
}

/** The first permission that goes beyond the limit; undefined if none does. */
export function beyond(wanted: Grants, limit: Grants): [name: string, wanted: Level, allowed: Level] | undefined {
  for (const [name, level] of Object.entries(wanted)) {
    const allowed = limit[name] ?? 'none';
    if (RANK[level] > RANK[allowed]) return [name, level, allowed];
  }
  return undefined;
}

/** For pull requests of forks: nothing above `read`. */
export const readOnly = (grants: Grants): Grants =>
  Object.fromEntries(Object.entries(grants).map(([name, level]) => [name, level === 'write' ? 'read' : level]));
