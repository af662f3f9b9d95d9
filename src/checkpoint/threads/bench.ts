import { MAX_FRAME } from '../archive/zstd.ts';
import { createScanner, type SecretScanner } from '../secrets/scanner.ts';

/** What tasks of one kind of work have in common; plain data. */
export interface Setup {
  /** Values that count as credentials wherever they are found. Absent: contents are not looked at for credentials. */
  secrets?: readonly string[];
}

/** What a thread keeps from one task to the next. */
export class Bench {
  readonly scanner: SecretScanner | undefined;
  #frame: Buffer | undefined;

  constructor({ secrets }: Setup) {
    this.scanner = secrets && createScanner(secrets, MAX_FRAME);
  }

  /** Room for a frame, where the scanner finds it; what is in it is of no more use to the next task. */
  get frame(): Buffer {
    this.#frame ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(MAX_FRAME);
    return this.#frame;
  }
}
