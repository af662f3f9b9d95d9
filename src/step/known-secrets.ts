import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { namesIn, readPlainFile } from '../files/plain-file.ts';
import { isOrdinaryValue } from '../values/secret-variables.ts';
import type { StepContext } from './step-context.ts';

/**
 * What one step of a job learns to be secret, the later ones have to know: they capture the same workspace and may meet the
 * value in their output. The runner tells an action nothing of other steps' masks, so rerail's steps tell each other, by
 * files that are sealed with the job's secret: scripts and other jobs do not have it.
 */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** More is nothing that a step could have been told by its inputs or its script. Bytes. */
const LARGEST_FILE = 4 * 1024 * 1024;

/** Teaches the masker what earlier steps knew. */
export async function recallSecrets(phase: Pick<StepContext, 'job' | 'masker' | 'env'>): Promise<void> {
  const key = await keyOf(phase);
  if (!key) return;
  const folder = path.join((await phase.job()).folder, FOLDER);
  for (const name of namesIn(folder)) {
    for (const value of open(path.join(folder, name), key)) phase.masker.add(value);
  }
}

/** Teaches the masker what the workflow file says is secret, under whatever name: variables and inputs that carry `secrets.*`. */
export async function learnWorkflowSecrets(
  phase: Pick<StepContext, 'env' | 'context' | 'masker' | 'run'>,
): Promise<void> {
  const { env, context, masker } = phase;
  if (context.workflowRef === undefined || context.job === undefined) return;
  const [{ jobsNamed }, { secretValues }] = await Promise.all([
    import('./workflow-file.ts'),
    import('../config/workflow-secrets.ts'),
  ]);
  const workflows = await phase.run.workflows();
  if (!workflows) return;
  const input = (name: string) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
  for (const { workflow, job } of jobsNamed(workflows, context.job)) {
    for (const value of secretValues(workflow, job, { env, input })) if (!isOrdinaryValue(value)) masker.add(value);
  }
}

/** Leaves what this step knows for the later ones; nothing if they know it anyhow. */
export async function shareSecrets(phase: Pick<StepContext, 'env' | 'masker' | 'job'>): Promise<void> {
  const key = await keyOf(phase);
  if (!key) return;
  const everybodys = new Set(EVERYBODYS.map((name) => phase.env[name]));
  const own = phase.masker.values().filter((value) => !everybodys.has(value));
  if (own.length === 0) return;
  const folder = path.join((await phase.job()).folder, FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const part of parts(own)) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(part), 'utf8'), cipher.final()]);
    const file = path.join(folder, nonce.toString('hex'));
    writeFileSync(file, Buffer.concat([nonce, cipher.getAuthTag(), sealed]), { mode: 0o600, flag: 'wx' });
  }
}

/** The values in lists that each fit into a file. */
function parts(values: readonly string[]): string[][] {
  const lists: string[][] = [];
  let room = 0;
  for (const value of values) {
    // JSON escapes a character to six at most, and UTF-8 takes no more.
    const size = 6 * value.length + 3;
    if (size > LARGEST_FILE) continue;
    if (size > room) {
      lists.push([]);
      room = LARGEST_FILE - 2;
    }
    lists.at(-1)?.push(value);
    room -= size;
  }
  return lists;
}

const FOLDER = 'known-secrets';
/** What every step of rerail's finds in its own environment. */
const EVERYBODYS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN', 'STATE_rerail-secret'];

/** Undefined without a runtime token: a script could work out the rest of the job's secret. */
async function keyOf({ env, job }: Pick<StepContext, 'env' | 'job'>): Promise<Buffer | undefined> {
  return env.ACTIONS_RUNTIME_TOKEN ? (await job()).secret.keyFor('known secrets') : undefined;
}

/** Nothing if the file is not one of ours: scripts can write there. */
function open(file: string, key: Buffer): string[] {
  try {
    const bytes = readPlainFile(file, { maxBytes: LARGEST_FILE });
    if (bytes === undefined) return [];
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as string[];
  } catch {
    return [];
  }
}
