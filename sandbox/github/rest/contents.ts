import { ApiError, notFound, ok, type RestAnswer, type RestHandlers, type RestRequest } from '../answer.ts';
import {
  type CommitRequest,
  commitFiles,
  objectType,
  readBlob,
  readCommit,
  readTree,
  resolveCommit,
  type TreeEntry,
} from '../git-objects.ts';
import { NOTHING, refusalOf } from '../push-rules.ts';
import { gitCommit } from '../shapes/git.ts';
import { userId } from '../shapes/user.ts';
import { actOf, tellPush } from '../webhooks.ts';

/** Of larger files the API gives no content in JSON (docs.github.com, "Get repository content"). */
const MOST_INLINE = 1024 * 1024;
const KINDS = { blob: 'file', tree: 'dir', commit: 'submodule' } as const;

async function get(request: RestRequest): Promise<RestAnswer> {
  const { repository, query, accept } = request;
  const path = (request.parameters.path ?? '').replace(/^\/+|\/+$/g, '');
  const ref = String(query.ref ?? repository.defaultBranch);
  const commit = await resolveCommit(repository.git, ref);
  if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const object = await repository.git.resolve(commit).then((sha) => `${sha}:${path}`);
  const type = await objectType(repository.git, object);
  if (type === undefined) throw notFound();
  if (type === 'tree') {
    const entries = await readTree(repository.git, object);
    return ok(
      entries.map((entry) =>
        describeEntry(request, ref, { ...entry, path: path === '' ? entry.path : `${path}/${entry.path}` }),
      ),
    );
  }
  const [entry] = await readTree(repository.git, commit, true).then((all) => all.filter((each) => each.path === path));
  const content = await readBlob(repository.git, object);
  if (!entry || !content) throw notFound();
  if (/\braw\b/.test(accept))
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', body: content } };
  const isSmall = content.length <= MOST_INLINE;
  const lines = content.toString('base64').replaceAll(/(.{60})/g, '$1\n');
  return ok({
    ...describeEntry(request, ref, entry),
    content: isSmall ? `${lines}\n` : '',
    encoding: isSmall ? 'base64' : 'none',
  });
}

function describeEntry({ urls }: RestRequest, ref: string, { path, sha, type, size = 0 }: TreeEntry) {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = `${urls.repo(`/contents/${encoded}`)}?ref=${encodeURIComponent(ref)}`;
  const git = urls.repo(`/git/${type}s/${sha}`);
  const html = urls.page(`/blob/${ref}/${encoded}`);
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: type === 'blob' ? urls.page(`/raw/${ref}/${encoded}`) : null,
    type: KINDS[type],
    _links: { self: url, git, html },
  };
}

/** Author and committer that GitHub writes for a token's owner. */
export const authorOf = (login: string) => ({
  name: login,
  email: `${userId(login)}+${login}@users.noreply.github.com`,
});

/** One commit on a branch by the API. @throws ApiError if rules forbid it; 409 if the branch has moved meanwhile */
export async function commitByApi(
  request: Pick<RestRequest, 'repository' | 'identity' | 'github'>,
  wanted: CommitRequest & { branch: string },
) {
  const { repository, identity, github } = request;
  const ref = `refs/heads/${wanted.branch}`;
  const from = (await repository.git.resolve(ref)) ?? NOTHING;
  const trial = `rerail-trial-${github.nextId()}`;
  const to = await commitFiles(repository.git, {
    ...wanted,
    branch: trial,
    from: ref,
    author: authorOf(identity.login),
  });
  try {
    const refusal = await refusalOf(repository, identity, { ref, from, to });
    if (refusal !== undefined) throw new ApiError(refusal.startsWith('Resource') ? 403 : 409, refusal);
    if ((await repository.git.resolve(ref)) !== from) throw new ApiError(409, `${wanted.branch} has moved`);
    await repository.git.updateRef(ref, to);
  } finally {
    await repository.git.deleteRef(`refs/heads/${trial}`);
  }
  tellPush({ repository, identity }, ref, from, to);
  return to;
}

async function put(request: RestRequest): Promise<RestAnswer> {
  const { repository, body, urls } = request;
  const path = request.parameters.path ?? '';
  const branch = String(body.branch ?? repository.defaultBranch);
  const known = await repository.git.read(`refs/heads/${branch}`, path);
  if (known !== undefined && body.sha === undefined)
    throw new ApiError(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  const content = Buffer.from(String(body.content), 'base64');
  const sha = await commitByApi(
    { ...actOf(request), identity: request.identity, github: request.github },
    {
      branch,
      files: { [path]: content },
      message: String(body.message),
    },
  );
  const commit = await readCommit(repository.git, sha);
  const [entry] = (await readTree(repository.git, sha, true)).filter((each) => each.path === path);
  if (!commit || !entry) throw notFound();
  const json = { content: describeEntry(request, branch, entry), commit: gitCommit(commit, urls) };
  return { status: known === undefined ? 201 : 200, json };
}

export const CONTENT_HANDLERS: RestHandlers = {
  'repos/get-content': get,
  'repos/create-or-update-file-contents': put,
};
