import { createCipheriv, createDecipheriv, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { RefusedError } from '../../errors.ts';

/**
 * Sealed archives (docs/checkpoint-format.md, section 7): every frame is encrypted and authenticated with AES-256-GCM, and wrapped in a skippable frame. A frame
 * in front says how the key is made from the key text.
 */
const HEADER_MAGIC = 0x184d2a50;
const FRAME_MAGIC = 0x184d2a51;
const FRAME_HEADER_BYTES = 8;
const MARK = Buffer.from('rerail sealed 1\0', 'latin1');
const SALT_BYTES = 16;
/** Tells a wrong key from a changed archive. */
const CHECK_BYTES = 16;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
/** Bytes of the frame in front. */
export const SEAL_BYTES = FRAME_HEADER_BYTES + MARK.length + SALT_BYTES + CHECK_BYTES;

/** What a writer needs to seal an archive. */
export interface Seal {
  /** The frame in front of all others; it holds nothing of the tar. */
  header: Buffer;
  /** Turns a finished frame, in pieces, into what is written. `index` counts the frames in the file, the one in front included. */
  seal(frame: readonly Uint8Array[], index: number): readonly Uint8Array[];
}

/** Turns the file's bytes back into a zstd frame. @throws RefusedError `not-authentic` */
export type Unseal = (sealed: Buffer, index: number) => Buffer;

/** A separate seal for each archive: no two have a key in common, whatever the key text. */
export function createSeal(keyText: string): Seal {
  const salt = randomBytes(SALT_BYTES);
  const { key, check } = derive(keyText, salt);
  const body = Buffer.concat([MARK, salt, check]);
  return {
    header: Buffer.concat([frameHeader(HEADER_MAGIC, body.length), body]),
    seal(frame, index) {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index)).setAAD(salt);
      const parts = frame.map((part) => cipher.update(part));
      const last = cipher.final();
      const length = [...parts, last].reduce((sum, part) => sum + part.length, TAG_BYTES);
      return [frameHeader(FRAME_MAGIC, length), ...parts, last, cipher.getAuthTag()];
    },
  };
}

/** @param head the first SEAL_BYTES of an archive, or what there is of them */
export const isSealed = (head: Buffer) => head.length >= 4 && head.readUInt32LE() === HEADER_MAGIC;

/** @throws RefusedError `archive-damaged`, `key-wrong` */
export function openSeal(head: Buffer, keyText: string): Unseal {
  const body = head.subarray(FRAME_HEADER_BYTES, SEAL_BYTES);
  const fits = head.length >= SEAL_BYTES && head.readUInt32LE(4) === body.length;
  if (!fits || !body.subarray(0, MARK.length).equals(MARK)) {
    throw new RefusedError('archive-damaged', 'Archive refused: its seal cannot be read. Use another copy.');
  }
  const salt = body.subarray(MARK.length, MARK.length + SALT_BYTES);
  const { key, check } = derive(keyText, salt);
  if (!timingSafeEqual(check, body.subarray(MARK.length + SALT_BYTES))) {
    throw new RefusedError(
      'key-wrong',
      'Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.',
    );
  }
  return (sealed, index) => unseal(sealed, index, key, salt);
}

function unseal(sealed: Buffer, index: number, key: Buffer, salt: Buffer): Buffer {
  const end = sealed.length - TAG_BYTES;
  const fits =
    end >= FRAME_HEADER_BYTES &&
    sealed.readUInt32LE() === FRAME_MAGIC &&
    sealed.readUInt32LE(4) === sealed.length - FRAME_HEADER_BYTES;
  try {
    if (!fits) throw new Error('It is no sealed frame.');
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index)).setAAD(salt);
    decipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(FRAME_HEADER_BYTES, end)), decipher.final()]);
  } catch (error) {
    throw new RefusedError(
      'not-authentic',
      'Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.',
      { cause: error },
    );
  }
}

function frameHeader(magic: number, length: number): Buffer {
  const header = Buffer.alloc(FRAME_HEADER_BYTES);
  header.writeUInt32LE(magic, 0);
  header.writeUInt32LE(length, 4);
  return header;
}

function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(index, NONCE_BYTES - 4);
  return nonce;
}

/** Tells one key from another, on the machine that has them. Hex. */
export const keyMark = (keyText: string) => derive(keyText, MARK).check.toString('hex');

/** For those who note with which key something was sealed. */
export const sealedWith = (keyText: string | undefined) => (keyText === undefined ? {} : { sealed: keyMark(keyText) });

/** A key of 32 bytes for something else than an archive. */
export const deriveKey = (keyText: string, salt: Buffer): Buffer => derive(keyText, salt).key;

interface Derived {
  key: Buffer;
  check: Buffer;
}

/** Deriving a key takes 40 ms on purpose; the archives of one restore are opened several times. */
const derived = new Map<string, Derived>();

function derive(keyText: string, salt: Buffer): Derived {
  const name = JSON.stringify([keyText, salt.toString('hex')]);
  let found = derived.get(name);
  if (!found) {
    const bytes = scryptSync(keyText, salt, KEY_BYTES + CHECK_BYTES, { N: 16_384, r: 8, p: 1 });
    found = { key: bytes.subarray(0, KEY_BYTES), check: bytes.subarray(KEY_BYTES) };
    derived.set(name, found);
  }
  return found;
}
