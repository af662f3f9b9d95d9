import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../errors.ts';
import { readPlainFile } from '../files/plain-file.ts';

/**
 * What rerail's phases in one job know and its scripts do not. Whatever a phase writes into the job's folder for a later one is authenticated with it, because
 * scripts can write there.
 *
 * It is made of two parts. The runtime token is in the environment of actions only. The random text is made by the first phase and travels as state
 * (`STATE_*`). Until a main has it from there, it is in the job's folder too, sealed with the token: every `pre` runs before the first script, and steps of local
 * actions have no `pre`.
 */
export interface JobSecret {
  /** 32 bytes for one purpose. */
  keyFor(purpose: string): Buffer;
  /** The random text, hex: for the state of this step, and for nothing else. */
  readonly text: string;
  /** Earlier phases had another one, and it is gone: nothing that they wrote can be trusted. */
  readonly lost: boolean;
}

/** What a phase was given by the runner. */
export interface HeldSecrets {
  token?: string | undefined;
  /** The random text, from the state that the step's earlier phase saved. */
  text?: string | undefined;
}

const FILE = 'secret';
/** There was a secret once. */
const MADE = 'secret.made';
const TEXT = /^[0-9a-f]{64}$/;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param folder the job's; must exist */
export function openJobSecret(folder: string, { token = '', text }: HeldSecrets): JobSecret {
  if (text !== undefined && TEXT.test(text)) return secretOf(text, token);
  const file = path.join(folder, FILE);
  const handed = open(file, token);
  if (handed !== undefined) return secretOf(handed, token);
  if (exists(path.join(folder, MADE))) return secretOf(randomText(), token, true);
  const made = randomText();
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(draft, seal(made, token), { mode: 0o600, flag: 'wx' });
  try {
    // A link appears with its content or not at all: the second writer takes the first one's.
    linkSync(draft, file);
    writeFileSync(path.join(folder, MADE), '', { mode: 0o600 });
    return secretOf(made, token);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const first = open(file, token);
    return secretOf(first ?? randomText(), token, first === undefined);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes the copy in the job's folder: all steps that come have it as their state. */
export const forgetHandedSecret = (folder: string): void => rmSync(path.join(folder, FILE), { force: true });

function secretOf(text: string, token: string, lost = false): JobSecret {
  const material = Buffer.from(`${text}\n${token}`);
  return { text, lost, keyFor: (purpose) => Buffer.from(hkdfSync('sha256', material, 'rerail job', purpose, 32)) };
}

const randomText = () => randomBytes(32).toString('hex');
const keyOf = (token: string) => Buffer.from(hkdfSync('sha256', token, 'rerail job', 'secret in the folder', 32));

function seal(text: string, token: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(token), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Undefined without one that was sealed with this token. */
function open(file: string, token: string): string | undefined {
  try {
    const bytes = readPlainFile(file, { maxBytes: 1_024 });
    if (bytes === undefined) return undefined;
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, keyOf(token), nonce, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return TEXT.test(text.toString()) ? text.toString() : undefined;
  } catch {
    return undefined;
  }
}

const exists = (file: string) => statSync(file, { throwIfNoEntry: false }) !== undefined;

/** A text with what proves that one of this job's phases wrote it, under this name. */
export function sign(key: Buffer, name: string, text: string): string {
  return `${macOf(key, name, text)}\n${text}`;
}

/** The text, or undefined if nobody signed it under this name. */
export function verify(key: Buffer, name: string, signed: string): string | undefined {
  const [mac = '', text] = [signed.slice(0, MAC_DIGITS), signed.slice(MAC_DIGITS + 1)];
  if (signed[MAC_DIGITS] !== '\n' || !/^[0-9a-f]+$/.test(mac)) return undefined;
  return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(key, name, text))) ? text : undefined;
}

const MAC_DIGITS = 64;
/** Hex digits over both. */
export const macOf = (key: Buffer, name: string, text: string): string =>
  createHmac('sha256', key).update(`${name.length}:${name}`).update(text).digest('hex');
