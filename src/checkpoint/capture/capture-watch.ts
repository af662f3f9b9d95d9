import { RefusedError } from '../../errors.ts';
import type { CaptureRequest, EnginePorts } from '../engine.ts';
import { diskOf } from './environment.ts';

/** Left free on the disk that archives are written to: a job that cannot write its own files fails for our sake. */
const DISK_HEADROOM = 256 * 1024 * 1024;
/** On a small disk less: that part of it. */
const DISK_SHARE = 0.05;

/** A timer may fire a little early; what it ended is then not yet over its time. */
const TIMER_SLACK = 20;
/** What Node's timers can wait for. */
const LONGEST_TIMER = 2 ** 31 - 1;

const timerFor = (ms: number) => Math.ceil(Math.min(Math.max(ms, 0) + TIMER_SLACK, LONGEST_TIMER));

/** Ends a capture that takes more than it may. */
export class CaptureWatch {
  readonly #request: CaptureRequest;
  readonly #ports: EnginePorts;
  readonly #began: number;
  readonly #over = new AbortController();
  #written: () => number = () => 0;
  /** Aborted if nobody waits for the capture any more. */
  readonly signal: AbortSignal;

  constructor(request: CaptureRequest, ports: EnginePorts) {
    this.#request = request;
    this.#ports = ports;
    this.#began = ports.clock.monotonic();
    const { signal, caps } = request;
    const late = caps?.ms === undefined ? [] : [AbortSignal.timeout(timerFor(caps.ms))];
    this.signal = AbortSignal.any([this.#over.signal, ...(signal ? [signal] : []), ...late]);
  }

  /** The capture is over, one way or the other. */
  end(): void {
    this.#over.abort();
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
