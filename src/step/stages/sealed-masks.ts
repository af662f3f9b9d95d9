import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { StepContext } from '../step-context.ts';

/**
 * Values that a completed script masked travel to the next attempt with the stage's record, sealed with the
 * `checkpoint-key` and bound to the repository, run, job and stage that they came from.
 */
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What one script masks is some kilobytes. Characters of base64. */
const LARGEST_SEALED = 1024 * 1024;

/** @returns base64; undefined without a key, or if there is too much of it */
export async function sealMasks(
  phase: Pick<StepContext, 'inputs' | 'job'>,
  stage: string,
  masks: readonly string[],
): Promise<string | undefined> {
  const keyText = phase.inputs.checkpointKey;
  if (keyText === undefined) return undefined;
  const binding = await bindingOf(phase, stage);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(keyText, binding), nonce).setAAD(binding);
  const sealed = Buffer.concat([cipher.update(JSON.stringify([...new Set(masks)]), 'utf8'), cipher.final()]);
  const text = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  return text.length <= LARGEST_SEALED ? text : undefined;
}

/** Undefined without the key that sealed them for this stage. */
export async function openMasks(
  phase: Pick<StepContext, 'inputs' | 'job'>,
  stage: string,
  text: string,
): Promise<string[] | undefined> {
  const keyText = phase.inputs.checkpointKey;
  if (keyText === undefined || text.length > LARGEST_SEALED) return undefined;
  const binding = await bindingOf(phase, stage);
  const bytes = Buffer.from(text, 'base64');
  try {
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv(CIPHER, keyOf(keyText, binding), bytes.subarray(0, NONCE_BYTES), options);
    decipher.setAAD(binding).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const plain = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
    return JSON.parse(Buffer.concat(plain).toString('utf8')) as string[];
  } catch {
    return undefined;
  }
}

async function bindingOf(phase: Pick<StepContext, 'job'>, stage: string): Promise<Buffer> {
  const { repository, runId, jobKey } = (await phase.job()).identity;
  return Buffer.from(JSON.stringify(['rerail masks 1', repository ?? '', runId ?? '', jobKey, stage]));
}

const keyOf = (keyText: string, binding: Buffer) => scryptSync(keyText, binding, KEY_BYTES, { N: 16_384, r: 8, p: 1 });
