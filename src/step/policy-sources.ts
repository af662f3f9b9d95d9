import { constants, existsSync } from 'node:fs';
import { type FileHandle, open, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from '../errors.ts';
import type { Governing } from '../policy/governing.ts';
import type { PolicyText } from '../policy/in-force.ts';
import type { StepContext } from './step-context.ts';

/** Longer files are not policies that people write. Bytes. */
const MAX_BYTES = 1_000_000;
/** Neither follows a link nor waits for a writer. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Revisions that are looked at for a valid one. */
const MAX_REVISIONS = 10;

/** The file in the workspace. Only a regular file below the workspace is read: a link, a device or a pipe could hold anything, or block. */
export async function workspacePolicy({
  context,
  inputs,
}: Pick<StepContext, 'context' | 'inputs'>): Promise<PolicyText> {
  const source = inputs.policy;
  const file = path.resolve(context.workspace, source);
  const absent: PolicyText = { text: null, source };
  try {
    const [root, folder] = await Promise.all([realpath(context.workspace), realpath(path.dirname(file))]);
    const place = path.join(folder, path.basename(file));
    const below = path.relative(root, place);
    if (below.startsWith('..') || path.isAbsolute(below))
      return { ...absent, unusable: 'it is outside of the workspace' };
    const handle = await open(place, OPEN_FLAGS);
    try {
      return await readSmall(handle, absent);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (['ENOENT', 'ENOTDIR'].includes(code)) return absent;
    return { ...absent, unusable: ['ELOOP', 'EMLINK'].includes(code) ? 'it is a link' : messageOf(error) };
  }
}

async function readSmall(handle: FileHandle, absent: PolicyText): Promise<PolicyText> {
  const stat = await handle.stat();
  if (!stat.isFile()) return { ...absent, unusable: 'it is not a regular file' };
  if (stat.size > MAX_BYTES) {
    return { ...absent, unusable: `it has ${stat.size} bytes, and rerail reads at most ${MAX_BYTES}` };
  }
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(stat.size), 0, stat.size, 0);
  return { text: buffer.toString('utf8', 0, bytesRead), source: absent.source };
}

/** A checkout of some folders only may lack the file that the commit has. */
export const isSparse = ({ context }: Pick<StepContext, 'context'>): boolean =>
  existsSync(path.join(context.workspace, '.git', 'info', 'sparse-checkout'));

/** The policy's path inside of the repository; undefined if the input leads out of it. */
export function pathInRepository({ context, inputs }: Pick<StepContext, 'context' | 'inputs'>): string | undefined {
  const file = path.relative(context.workspace, path.resolve(context.workspace, inputs.policy));
  return file.startsWith('..') || path.isAbsolute(file) ? undefined : file.split(path.sep).join('/');
}

/** A policy as a repository has it, and the way to its earlier revisions. */
export interface Found {
  current: PolicyText;
  earlier(): AsyncIterable<PolicyText>;
}

/**
 * The governing policy from the repository in the workspace. Objects are hashed again on the way: a script cannot have changed them.
 * Undefined if there is no repository, or it lacks the commit.
 */
export async function policyFromGit(
  phase: Pick<StepContext, 'job' | 'context' | 'cancel'>,
  governing: Governing,
  file: string,
): Promise<Found | undefined> {
  const commit = await withRepository(phase, (repository) => commitOf(repository, governing));
  if (commit === undefined) return undefined;
  const at = (sha: string, label: string): Promise<PolicyText> =>
    withRepository(phase, async (repository) => {
      const { readAtCommit } = await import('../git/read-at-commit.ts');
      const text = await readAtCommit(repository, sha, file, MAX_BYTES);
      return { text: text === undefined ? null : text.toString('utf8'), source: `${label}:${file}` };
    }) as Promise<PolicyText>;
  return {
    current: await at(commit, governing.kind === 'branch' ? governing.branch : commit.slice(0, 12)),
    async *earlier() {
      const list = ['rev-list', `--max-count=${MAX_REVISIONS}`, commit, '--', file];
      const found = await withRepository(phase, (repository) => repository.run(list));
      const [, ...shas] = (found ?? '').toString('latin1').split('\n').filter(Boolean);
      for (const sha of shas) yield at(sha, sha.slice(0, 12));
    },
  };
}

/** Undefined if the workspace is not a repository. */
async function withRepository<T>(
  phase: Pick<StepContext, 'job' | 'context' | 'cancel'>,
  act: (repository: Repository) => Promise<T>,
): Promise<T | undefined> {
  const { Repository } = await import('../git/repository.ts');
  const scratch = path.join((await phase.job()).folder, `policy-${process.pid}`);
  const repository = Repository.open(phase.context.workspace, scratch, phase.cancel);
  try {
    return repository && (await act(repository));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

type Repository = import('../git/repository.ts').Repository;

async function commitOf(repository: Repository, governing: Governing): Promise<string | undefined> {
  if (governing.sha !== undefined || governing.kind === 'own') return governing.sha;
  const { readRefs } = await import('../git/refs.ts');
  return readRefs(repository).get(`refs/remotes/origin/${governing.branch}`);
}

/** The governing policy through the API. @throws Error if the API does not answer */
export async function policyFromApi(
  phase: Pick<StepContext, 'inputs' | 'context' | 'env'>,
  governing: Governing,
  file: string,
): Promise<Found> {
  const { token } = phase.inputs;
  const { repository } = phase.context;
  const ref = governing.sha ?? (governing.kind === 'branch' ? governing.branch : undefined);
  if (!token || repository === undefined || ref === undefined) throw new Error('there is no token to ask the API with');
  const [{ openClient }, { apiAccess }, { policyAt, earlierPolicies }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/api-access.ts'),
    import('../github/policy-files.ts'),
  ]);
  const client = openClient({ ...apiAccess(phase.env), token }, { maxWaitSeconds: MAX_WAIT_SECONDS });
  const at = { repository, path: file };
  return { current: await policyAt(client, at, ref), earlier: () => earlierPolicies(client, at, ref) };
}

/** A job does not wait for the API to recover: the defaults will do. */
const MAX_WAIT_SECONDS = 5;
