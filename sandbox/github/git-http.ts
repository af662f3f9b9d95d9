import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { type Exchange, headerOf, type Reply, type Route, type Service } from '../server/exchange.ts';
import { followPush } from './follow-push.ts';
import { feed } from './git-objects.ts';
import type { GitHub } from './github.ts';
import type { GitHubRepository } from './github-repository.ts';
import { allows, type Identity } from './identity.ts';
import { type Push, readPush, refusePush } from './pkt-line.ts';
import { refusalOf } from './push-rules.ts';

const REPOSITORY = '/(?<owner>[\\w.-]+)/(?<repo>[\\w.-]+?)(?:\\.git)?';
const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
const NO_CACHE = { 'cache-control': 'no-cache, max-age=0, must-revalidate' };

/** Git over smart HTTP, as `git fetch` and `git push` speak it; `git http-backend` does the work. */
export function gitService(github: GitHub): Service {
  const route = (method: string, name: string, operation: Route['operation']): Route => ({
    method,
    path: new RegExp(`^${REPOSITORY}/${name}$`),
    operation,
    handle: (exchange) => answer(github, exchange),
  });
  return {
    prefix: new RegExp(`^${REPOSITORY}/(info/refs|git-upload-pack|git-receive-pack)$`),
    routes: [
      route('GET', 'info/refs', 'git-info-refs'),
      route('POST', 'git-upload-pack', 'git-upload-pack'),
      route('POST', 'git-receive-pack', 'git-receive-pack'),
    ],
    fail: refuse,
  };
}

const refuse = (status: number, message: string): Reply => ({ status, headers: PLAIN, body: `${message}\n` });

async function answer(github: GitHub, exchange: Exchange): Promise<Reply> {
  const { url, groups, request } = exchange;
  const authorization = headerOf(request, 'authorization');
  const identity = github.tokens.read(authorization);
  const isPush = url.pathname.endsWith('/git-receive-pack') || url.searchParams.get('service') === 'git-receive-pack';
  const challenge = { ...PLAIN, 'www-authenticate': 'Basic realm="GitHub"' };
  if (!identity && (isPush || authorization !== undefined)) {
    return { status: 401, headers: challenge, body: 'Invalid username or token.\n' };
  }
  const repository = github.find(`${groups.owner}/${groups.repo}`);
  const isHidden = repository?.isPrivate && identity?.repository !== repository.fullName;
  if (!repository || isHidden)
    return identity ? refuse(404, 'Repository not found.') : { ...refuse(401, ''), headers: challenge };
  if (identity && !mayUse(identity, repository, isPush)) {
    return refuse(403, `Permission to ${repository.fullName}.git denied to ${identity.login}.`);
  }
  if (identity && request.method === 'POST' && isPush) return receive(repository, identity, exchange);
  return runBackend(repository, exchange, exchange.body);
}

function mayUse(identity: Identity, repository: GitHubRepository, isPush: boolean): boolean {
  if (identity.repository !== repository.fullName) return !isPush && !repository.isPrivate;
  if (isPush) return allows(identity, 'contents: write');
  return !repository.isPrivate || allows(identity, 'contents: read');
}

/** A push: refused as a whole if a rule forbids a part of it. Its answer waits until every ref has moved. */
async function receive(repository: GitHubRepository, identity: Identity, exchange: Exchange): Promise<Reply> {
  const body = await readAll(exchange.body);
  const push = readPush(body);
  const reasons = await reasonsAgainst(repository, identity, push);
  if (reasons) {
    const headers = { 'content-type': 'application/x-git-receive-pack-result', ...NO_CACHE };
    return { status: 200, headers, body: refusePush(push, reasons) };
  }
  const reply = await runBackend(repository, exchange, Readable.from([body]));
  const content = reply.body instanceof Readable ? await readAll(reply.body) : reply.body;
  for (const command of push.commands) {
    const now = (await repository.git.resolve(command.ref)) ?? '0'.repeat(40);
    if (now === command.to) await followPush({ repository, identity }, command);
  }
  return { ...reply, ...(content !== undefined && { body: content }) };
}

/** For each command why it is refused; undefined if none is. Objects are looked at before anybody accepts them. */
async function reasonsAgainst(
  repository: GitHubRepository,
  identity: Identity,
  { commands, pack }: Push,
): Promise<string[] | undefined> {
  if (!commands.some(({ ref }) => ref.startsWith('refs/heads/'))) return undefined;
  const { folder } = repository.git;
  const quarantine = await mkdtemp(path.join(folder, 'quarantine-'));
  const environment = {
    GIT_OBJECT_DIRECTORY: quarantine,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: path.join(folder, 'objects'),
  };
  try {
    if (pack.length > 0) await feed(repository.git, ['unpack-objects', '-q'], pack, environment);
    const found = await Promise.all(commands.map((command) => refusalOf(repository, identity, command, environment)));
    const first = found.find((reason) => reason !== undefined);
    return first === undefined ? undefined : found.map((reason) => reason ?? 'another ref was refused');
  } finally {
    await rm(quarantine, { recursive: true, force: true });
  }
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What GitHub's git serves beyond the defaults, and nothing of this computer's configuration. */
const SETTINGS = {
  'safe.directory': '*',
  'uploadpack.allowAnySHA1InWant': 'true',
  'uploadpack.allowFilter': 'true',
  'receive.autogc': 'false',
  'core.hooksPath': '/dev/null',
};

/** Runs git's own CGI program on the repository. */
async function runBackend(repository: GitHubRepository, exchange: Exchange, body: Readable): Promise<Reply> {
  const { request, url, groups, signal } = exchange;
  const rest = url.pathname
    .slice(url.pathname.indexOf(`/${groups.repo}`) + `/${groups.repo}`.length)
    .replace(/^\.git/, '');
  const settings = Object.entries(SETTINGS).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: repository.git.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: `${Object.keys(SETTINGS).length}`,
      ...Object.fromEntries(settings),
      PATH_INFO: rest,
      REQUEST_METHOD: request.method,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: headerOf(request, 'content-type') ?? '',
      HTTP_CONTENT_ENCODING: headerOf(request, 'content-encoding') ?? '',
      GIT_PROTOCOL: headerOf(request, 'git-protocol') ?? '',
      REMOTE_USER: 'sandbox',
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // The backend may end before it has read everything.
  child.stdin.on('error', () => {});
  body.on('error', () => child.kill());
  signal.addEventListener('abort', () => child.kill());
  body.pipe(child.stdin);
  return readCgi(child.stdout);
}

/** Splits the header of a CGI program's output from its body. */
async function readCgi(output: Readable): Promise<Reply> {
  const body = new PassThrough();
  let head = Buffer.alloc(0);
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      output.off('data', onData);
      body.write(head.subarray(end + 4));
      output.pipe(body);
      resolve({ ...readHead(head.toString('latin1', 0, end)), body });
    };
    output.on('data', onData);
    output.on('error', reject);
    output.on('end', () => resolve({ status: 500, body: 'git http-backend ended without an answer.\n' }));
  });
}

function readHead(text: string): Reply {
  const headers: Record<string, string> = {};
  let status = 200;
  for (const line of text.split('\r\n')) {
    const [name = '', value = ''] = line.split(/: *(.*)/s);
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
    else headers[name.toLowerCase()] = value;
  }
  return { status, headers };
}
