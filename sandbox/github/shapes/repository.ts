import type { GitHubRepository } from '../github-repository.ts';
import { Urls } from '../urls.ts';
import { nodeId, time, user, userId } from './user.ts';

const EPOCH = Date.UTC(2026, 0, 1);

/** What of a repository's addresses ends in a template. */
const TEMPLATES = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** A repository by its name alone: a fork's, of which the sandbox holds nothing else. */
export function minimalRepository(fullName: string, id: number, urls: Urls, { isPrivate = false, fork = false } = {}) {
  const [owner = '', name = ''] = fullName.split('/');
  const own = new Urls(urls.html, fullName);
  const addresses = Object.entries(TEMPLATES).map(([key, path]) => [`${key}_url`, own.repo(path)]);
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: isPrivate,
    owner: user(owner, urls),
    html_url: own.page(),
    description: null,
    fork,
    url: own.repo(),
    ...(Object.fromEntries(addresses) as Record<`${keyof typeof TEMPLATES}_url`, string>),
  };
}

/** The id of a repository that the sandbox may not hold. */
export function repositoryId(repository: GitHubRepository, fullName: string): number {
  const known = repository.github.find(fullName);
  return known ? known.id : userId(fullName);
}

export function describeHeadRepository(repository: GitHubRepository, fullName: string, urls: Urls) {
  const isFork = fullName.toLowerCase() !== repository.fullName.toLowerCase();
  const options = { isPrivate: repository.isPrivate && !isFork, fork: isFork };
  return minimalRepository(fullName, repositoryId(repository, fullName), urls, options);
}

export function fullRepository(repository: GitHubRepository, urls: Urls, fullName = repository.fullName) {
  const own = new Urls(urls.html, fullName);
  const openIssues = repository.state.issues.filter(({ state }) => state === 'open').length;
  return {
    ...describeHeadRepository(repository, fullName, urls),
    clone_url: `${own.page()}.git`,
    git_url: `git://${own.page().replace(/^http:\/\//, '')}.git`,
    ssh_url: `git@127.0.0.1:${fullName}.git`,
    svn_url: own.page(),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.isPrivate ? 'private' : 'public',
    size: 100,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: openIssues,
    open_issues_count: openIssues,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: time(EPOCH),
    created_at: time(EPOCH),
    updated_at: time(EPOCH),
  };
}
