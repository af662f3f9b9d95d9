import { git } from '../../runner/run/git.ts';
import {
  ApiError,
  created,
  invalid,
  NO_CONTENT,
  notFound,
  ok,
  type RestAnswer,
  type RestHandlers,
  type RestRequest,
} from '../answer.ts';
import { followPush } from '../follow-push.ts';
import { feed, moveRef, objectType, readBlob, readLog, readRefs, readTree } from '../git-objects.ts';
import { NOTHING, refusalOf } from '../push-rules.ts';
import { describeRef, gitCommit } from '../shapes/git.ts';
import { nodeId } from '../shapes/user.ts';
import { actOf } from '../webhooks.ts';
import { authorOf } from './contents.ts';

const fullRef = ({ parameters }: RestRequest): string => `refs/${(parameters.ref ?? '').replace(/^refs\//, '')}`;

async function getRef(request: RestRequest): Promise<RestAnswer> {
  const ref = fullRef(request);
  const found = (await readRefs(request.repository.git, ref)).find((each) => each.ref === ref);
  if (!found) throw notFound();
  return ok(describeRef(found.ref, found.sha, found.type, request.urls));
}

async function matchingRefs(request: RestRequest): Promise<RestAnswer> {
  const found = await readRefs(request.repository.git, fullRef(request));
  return ok(found.map(({ ref, sha, type }) => describeRef(ref, sha, type, request.urls)));
}

/** Moves a ref by the rules that a push has to keep. */
async function move(request: RestRequest, ref: string, from: string, to: string): Promise<void> {
  const { repository, identity } = request;
  const refusal = await refusalOf(repository, identity, { ref, from, to });
  if (refusal !== undefined) throw invalid(refusal);
  const before = from === NOTHING ? '' : from;
  const isDone =
    to === NOTHING ? repository.git.deleteRef(ref).then(() => true) : moveRef(repository.git, ref, to, before);
  if (!(await isDone)) throw new ApiError(409, 'Reference cannot be updated');
  await followPush(actOf(request), { ref, from, to });
}

async function createRef(request: RestRequest): Promise<RestAnswer> {
  const { repository, body, urls } = request;
  const ref = String(body.ref);
  const sha = String(body.sha);
  if (!/^refs\/[^/]+\/./.test(ref)) throw invalid('Reference name is not valid');
  const type = await objectType(repository.git, sha);
  if (type === undefined || !/^[0-9a-f]{40}$/.test(sha)) throw invalid('Object does not exist');
  if ((await repository.git.resolve(ref)) !== undefined) throw invalid('Reference already exists');
  await move(request, ref, NOTHING, sha);
  return created(describeRef(ref, sha, type, urls), urls.repo(`/git/${ref}`));
}

async function updateRef(request: RestRequest): Promise<RestAnswer> {
  const { repository, body, urls } = request;
  const ref = fullRef(request);
  const to = String(body.sha);
  const from = await repository.git.resolve(ref);
  if (from === undefined) throw invalid('Reference does not exist');
  if ((await objectType(repository.git, to)) === undefined) throw invalid('Object does not exist');
  const isForward = await git(['-C', repository.git.folder, 'merge-base', '--is-ancestor', from, to]).then(
    () => true,
    () => false,
  );
  if (!isForward && body.force !== true) throw invalid('Update is not a fast forward');
  await move(request, ref, from, to);
  return ok(describeRef(ref, to, 'commit', urls));
}

async function removeRef(request: RestRequest): Promise<RestAnswer> {
  const ref = fullRef(request);
  const from = await request.repository.git.resolve(ref);
  if (from === undefined) throw invalid('Reference does not exist');
  await move(request, ref, from, NOTHING);
  return NO_CONTENT;
}

async function getCommit({ repository, parameters, urls }: RestRequest): Promise<RestAnswer> {
  const sha = parameters.commit_sha ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha) || (await objectType(repository.git, sha)) !== 'commit') throw notFound();
  const [commit] = await readLog(repository.git, ['-1', sha]);
  if (!commit) throw notFound();
  return ok(gitCommit(commit, urls));
}

interface PersonBody {
  name: string;
  email: string;
  date?: string;
}

async function createCommit({ repository, body, identity, github, urls }: RestRequest): Promise<RestAnswer> {
  const parents = (body.parents ?? []) as string[];
  const tree = String(body.tree);
  if ((await objectType(repository.git, tree)) !== 'tree') throw invalid('Tree SHA does not exist');
  for (const parent of parents) {
    if ((await objectType(repository.git, parent)) !== 'commit')
      throw invalid('Parent SHA does not exist or is not a commit object');
  }
  const standard = { ...authorOf(identity.login), date: new Date(github.now()).toISOString() };
  const author = { ...standard, ...(body.author as PersonBody | undefined) };
  const committer = { ...author, ...(body.committer as PersonBody | undefined) };
  const sha = await git(
    [
      '-C',
      repository.git.folder,
      'commit-tree',
      tree,
      ...parents.flatMap((parent) => ['-p', parent]),
      '-m',
      String(body.message),
    ],
    {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    },
  );
  const [commit] = await readLog(repository.git, ['-1', sha]);
  if (!commit) throw notFound();
  return created(gitCommit(commit, urls), urls.repo(`/git/commits/${sha}`));
}

async function describeTree({ repository, urls }: RestRequest, sha: string, recursive: boolean) {
  const entries = await readTree(repository.git, sha, recursive);
  return {
    sha,
    url: urls.repo(`/git/trees/${sha}`),
    truncated: false,
    tree: entries.map(({ path, mode, type, sha: object, size }) => ({
      path,
      mode,
      type,
      sha: object,
      ...(size !== undefined && { size }),
      url: urls.repo(`/git/${type}s/${object}`),
    })),
  };
}

async function getTree(request: RestRequest): Promise<RestAnswer> {
  const { repository, parameters, query } = request;
  const named = parameters.tree_sha ?? '';
  if (named.startsWith('-')) throw notFound();
  const sha = await git(['-C', repository.git.folder, 'rev-parse', '--verify', '--quiet', `${named}^{tree}`]).catch(
    () => undefined,
  );
  if (sha === undefined) throw notFound();
  return ok(await describeTree(request, sha, query.recursive !== undefined));
}

interface TreeEntryBody {
  path: string;
  mode: string;
  type?: string;
  sha?: string | null;
  content?: string;
}

/** The new entries on top of the base tree, in an index of their own. */
async function createTree(request: RestRequest): Promise<RestAnswer> {
  const { repository, body, github } = request;
  const environment = { GIT_INDEX_FILE: `${repository.git.folder}/index-${github.nextId()}` };
  const run = (...args: string[]) => git(['-C', repository.git.folder, ...args], environment);
  if (typeof body.base_tree === 'string') {
    await run('read-tree', body.base_tree).catch(() => {
      throw invalid('base_tree is not a valid tree oid');
    });
  }
  for (const entry of body.tree as TreeEntryBody[]) {
    if (entry.sha === null) await run('update-index', '--force-remove', entry.path);
    else if (entry.type === 'tree') await run('read-tree', `--prefix=${entry.path}/`, String(entry.sha));
    else {
      const sha = entry.sha ?? (await feed(repository.git, ['hash-object', '-w', '--stdin'], entry.content ?? ''));
      await run('update-index', '--add', '--cacheinfo', `${entry.mode},${sha},${entry.path}`).catch((error: Error) => {
        throw invalid(`tree.sha ${sha} is not a valid blob: ${error.message.split('\n')[0]}`);
      });
    }
  }
  const sha = await run('write-tree');
  return created(await describeTree(request, sha, false), request.urls.repo(`/git/trees/${sha}`));
}

async function getBlob({ repository, parameters, accept, urls }: RestRequest): Promise<RestAnswer> {
  const sha = parameters.file_sha ?? '';
  const content = /^[0-9a-f]{40}$/.test(sha) ? await readBlob(repository.git, sha) : undefined;
  if (!content) throw notFound();
  if (/\braw\b/.test(accept)) return { status: 200, raw: { type: 'application/vnd.github.raw', body: content } };
  return ok({
    sha,
    node_id: nodeId('B', sha),
    size: content.length,
    url: urls.repo(`/git/blobs/${sha}`),
    content: `${content.toString('base64').replaceAll(/(.{60})/g, '$1\n')}\n`,
    encoding: 'base64',
  });
}

async function createBlob({ repository, body, urls }: RestRequest): Promise<RestAnswer> {
  const content = Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8');
  const sha = await feed(repository.git, ['hash-object', '-w', '--stdin'], content);
  return created({ sha, url: urls.repo(`/git/blobs/${sha}`) }, urls.repo(`/git/blobs/${sha}`));
}

export const GIT_HANDLERS: RestHandlers = {
  'git/get-ref': getRef,
  'git/list-matching-refs': matchingRefs,
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': removeRef,
  'git/get-commit': getCommit,
  'git/create-commit': createCommit,
  'git/get-tree': getTree,
  'git/create-tree': createTree,
  'git/get-blob': getBlob,
  'git/create-blob': createBlob,
};
