import { createHash } from 'node:crypto';
import { ACTIONS_BOT } from '../identity.ts';
import type { Role } from '../state.ts';
import type { Urls } from '../urls.ts';

const ACTIONS_BOT_ID = 41_898_282;

export const userId = (login: string): number =>
  login === ACTIONS_BOT ? ACTIONS_BOT_ID : createHash('sha256').update(login).digest().readUInt32BE(0) % 100_000_000;

export const nodeId = (prefix: string, ...parts: (string | number)[]): string =>
  `${prefix}_${Buffer.from(parts.join(':')).toString('base64url')}`;

/** What a node id was made of; undefined if it is none of this kind. */
export function partsOfNodeId(prefix: string, id: string): string[] | undefined {
  return id.startsWith(`${prefix}_`)
    ? Buffer.from(id.slice(prefix.length + 1), 'base64url')
        .toString()
        .split(':')
    : undefined;
}

export const time = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

export function user(login: string, urls: Urls) {
  const url = urls.user(login);
  return {
    login,
    id: userId(login),
    node_id: nodeId('U', login),
    avatar_url: `${urls.html}/avatars/${login}`,
    gravatar_id: '',
    url,
    html_url: `${urls.html}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The app behind GITHUB_TOKEN. */
export function actionsApp(urls: Urls) {
  return {
    id: 15_368,
    slug: 'github-actions',
    node_id: nodeId('A', 15_368),
    client_id: 'Iv1.0000000000000000',
    owner: user('github', urls),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${urls.html}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2026-01-01T00:00:00Z',
    permissions: { actions: 'write', checks: 'write', contents: 'write', issues: 'write', metadata: 'read' },
    events: ['check_run', 'check_suite', 'workflow_run'],
  };
}

const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** What a role may do, in the flags of the API. */
export function permissionsOf(role: Role) {
  const at = (least: Role) => ROLES.indexOf(role) >= ROLES.indexOf(least);
  return { admin: at('admin'), maintain: at('maintain'), push: at('write'), triage: at('triage'), pull: at('read') };
}
