import { RefusedError } from '../../errors.ts';
import type { CaptureRequest, EnginePorts } from '../engine.ts';
import { diskOf } from './environment.ts';

/** Left free on the disk that archives are written to: a job that cannot write its own files fails for our sake. */
const DISK_HEADROOM = 256 * 1024 * 1024;
/** On a small disk less: that part of it. */
const DISK_SHARE = 0.05;

/** Ends a capture that takes more than it may. */
export class CaptureWatch {
  readonly #request: CaptureRequest;
  readonly #ports: EnginePorts;
  readonly #began: number;
  #written: () => number = () => 0;

  constructor(request: CaptureRequest, ports: EnginePorts) {
    this.#request = request;
    this.#ports = ports;
    this.#began = ports.clock.monotonic();
  }

  /** Milliseconds since the capture began. */
  get elapsed(): number {
    return this.#ports.clock.monotonic() - this.#began;
  }

  /** From now on the archive grows; `written` tells its bytes so far. */
  watchArchive(written: () => number): void {
    this.#written = written;
  }

  /** @throws RefusedError `over-limit` (size, time, disk), `cancelled` */
  check(): void {
    const { caps, signal } = this.#request;
    if (signal?.aborted) throw new RefusedError('cancelled', 'Checkpoint not taken: it was cancelled.');
    if (caps?.ms !== undefined && this.elapsed > caps.ms) throw overLimit(`it takes longer than ${caps.ms} ms`);
    if (caps?.bytes !== undefined && this.#written() > caps.bytes) {
      throw overLimit(`it is larger than ${caps.bytes} bytes`);
    }
    const { free, total } = diskOf(this.#ports.folder);
    const headroom = Math.min(DISK_HEADROOM, Math.floor(total * DISK_SHARE));
    if (free < headroom) throw overLimit(`less than ${headroom} bytes are free on the disk of ${this.#ports.folder}`);
  }
}

const overLimit = (what: string) =>
  new RefusedError('over-limit', `Checkpoint not taken: ${what}. Exclude what need not be kept, or raise the limit.`);
