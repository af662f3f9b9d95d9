import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { deriveKey } from './seal.ts';

/** What a sealed record belongs to, besides its name. */
export interface RecordOrigin {
  repository?: string;
  runId?: string;
  jobKey: string;
}

/** Encrypts and authenticates records with the `checkpoint-key`. A record that was sealed for another place does not open. */
export interface RecordSeal {
  seal(origin: RecordOrigin, name: string, text: string): string;
  /** Undefined if it was not sealed with this key for this place. */
  open(origin: RecordOrigin, name: string, sealed: string): string | undefined;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT_BYTES = 16;

export const createRecordSeal = (keyText: string): RecordSeal => ({
  seal(origin, name, text) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, keyFor(keyText, origin), nonce).setAAD(boundTo(origin, name));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  },
  open(origin, name, sealed) {
    try {
      const bytes = Buffer.from(sealed, 'base64');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const key = keyFor(keyText, origin);
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(boundTo(origin, name)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
      return text.toString('utf8');
    } catch {
      return undefined;
    }
  },
});

/** One derivation, of 40 ms, for each run and process: nonces are random, and a run has thousands of records at most. */
function keyFor(keyText: string, { repository, runId }: RecordOrigin): Buffer {
  const run = JSON.stringify(['rerail record', repository ?? null, runId ?? null]);
  return deriveKey(keyText, hash('sha256', run, 'buffer').subarray(0, SALT_BYTES));
}

const boundTo = ({ repository, runId, jobKey }: RecordOrigin, name: string): Buffer =>
  Buffer.from(JSON.stringify(['rerail record 1', repository ?? null, runId ?? null, jobKey, name]));
