import { RefusedError } from '../../errors.ts';
import { type BytePath, displayText } from '../../files/byte-path.ts';

/** Paths come from outside: shown without control characters, and not at length. */
export const show = (path: BytePath) => JSON.stringify(displayText(path.slice(0, 200)));

export const refuse = (reason: string, why: string) =>
  new RefusedError(reason, `Checkpoint refused: ${why}. Use another copy or an older checkpoint.`);

export const invalid = (why: string) => refuse('manifest-invalid', why);
