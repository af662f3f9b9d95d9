import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { compileAsUsual, spareCompiling } from '../v8-flags.ts';
import type { Bench, Setup } from './bench.ts';
import { buffersOf } from './buffers.ts';
import type { Answer, Task, TaskKind } from './tasks.ts';

/** Does tasks, several at a time. */
export interface Pool {
  /** How many tasks may be under way before giving another one only fills a queue. */
  readonly width: number;
  run<K extends TaskKind>(task: Task<K>): Promise<Answer<K>>;
}

/** More threads than this need more memory than the time they save is worth. */
const MAX_THREADS = 4;
/** A thread takes some 40 ms of processor time to start; in that time one thread packs about so many bytes or opens so many files. */
const WORTH_BYTES = 24 * 1024 * 1024;
export const WORTH_FILES = 2_000;

export interface Work {
  files: number;
  bytes: number;
}

const isWorth = ({ files = 0, bytes = 0 }: Partial<Work>) => files >= WORTH_FILES || bytes >= WORTH_BYTES;

/** Threads for one operation, started when there is enough to do. */
export class Threads {
  readonly #script: string | undefined;
  readonly #setup: Setup;
  #inline: Pool | undefined;
  #started: ThreadPool | undefined;

  /** @param script starts a thread that answers tasks (src/entry/worker.ts); absent: everything is done on the calling thread */
  constructor(script: string | undefined, setup: Setup = {}) {
    this.#script = script;
    this.#setup = setup;
  }

  /** If so much is likely to come, threads start while the caller still finds out what it is. */
  expect(work: Partial<Work>): void {
    if (this.#script === undefined || this.#started || !isWorth(work)) return;
    this.#started = new ThreadPool(this.#script, Math.min(availableParallelism(), MAX_THREADS), this.#setup);
  }

  /** Whether `poolFor` gives threads for so much. */
  areFor(work: Work): boolean {
    return this.#started !== undefined || (this.#script !== undefined && isWorth(work));
  }

  /** @param work what there is to do: where it is little, threads cost more than they save */
  poolFor(work: Work): Pool {
    this.expect(work);
    if (this.#started) return this.#started;
    this.#inline ??= inlinePool(this.#setup);
    return this.#inline;
  }

  close(): void {
    this.#started?.close();
    this.#started = undefined;
  }
}

/** One task after the other, on the thread that asks. */
function inlinePool(setup: Setup): Pool {
  let bench: Bench | undefined;
  return {
    width: 1,
    run: async (task) => {
      const [{ Bench }, { perform }] = await Promise.all([import('./bench.ts'), import('./tasks.ts')]);
      bench ??= new Bench(setup);
      return perform(task, bench);
    },
  };
}

interface Pending {
  task: Task<TaskKind>;
  resolve: (answer: never) => void;
  reject: (error: unknown) => void;
}

interface Thread {
  worker: Worker;
  /** Given to it and not yet answered, oldest first. */
  given: Pending[];
}

/** What a thread makes is soon gone; it need not pile up first. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** A thread has its next task at hand when it is done with one. */
const GIVEN_AHEAD = 2;

class ThreadPool implements Pool {
  readonly width: number;
  readonly #threads: Thread[];
  readonly #queue: Pending[] = [];
  #failure: unknown;

  constructor(script: string, threads: number, setup: Setup) {
    this.width = threads * GIVEN_AHEAD;
    compileAsUsual();
    this.#threads = Array.from({ length: threads }, () => this.#start(script, setup));
  }

  run<K extends TaskKind>(task: Task<K>): Promise<Answer<K>> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#queue.push({ task, resolve, reject });
      this.#give();
    });
  }

  close(): void {
    for (const { worker } of this.#threads) void worker.terminate();
  }

  #start(script: string, setup: Setup): Thread {
    // Loaded when it is needed: where nothing changed there is nothing for threads to do.
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const worker = new Worker(script, { workerData: setup, env: {}, execArgv: [], resourceLimits: LIMITS });
    const thread: Thread = { worker, given: [] };
    worker.once('message', spareCompiling);
    worker.on('message', (message: { answer?: never; error?: unknown }) => {
      const pending = thread.given.shift();
      if ('error' in message) pending?.reject(message.error);
      else pending?.resolve(message.answer as never);
      this.#give();
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('A thread ended before its work was done.')));
    return thread;
  }

  /** Hands out what waits, to those with the least to do. */
  #give(): void {
    while (this.#queue.length > 0) {
      const idlest = this.#threads.reduce((least, thread) =>
        thread.given.length < least.given.length ? thread : least,
      );
      if (idlest.given.length >= GIVEN_AHEAD) return;
      const pending = this.#queue.shift() as Pending;
      idlest.given.push(pending);
      idlest.worker.postMessage(pending.task, buffersOf(pending.task));
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { given } of this.#threads) for (const { reject } of given.splice(0)) reject(error);
    for (const { reject } of this.#queue.splice(0)) reject(error);
  }
}

/**
 * Runs tasks through a pool and hands their answers to `land` in the order of the tasks. Only so many are under way that the answers
 * which wait for an earlier one stay few.
 */
export async function inOrder<K extends TaskKind, T>(
  pool: Pool,
  items: Iterable<T>,
  taskOf: (item: T) => Task<K>,
  land: (item: T, answer: Answer<K>) => void | Promise<void>,
): Promise<void> {
  const flying: [item: T, answer: Promise<Answer<K>>][] = [];
  const landOldest = async () => {
    const [item, answer] = flying.shift() as (typeof flying)[number];
    await land(item, await answer);
  };
  for (const item of items) {
    if (flying.length >= pool.width) await landOldest();
    const answer = pool.run(taskOf(item));
    // Reported where it is awaited; until then it must not count as unhandled.
    answer.catch(() => undefined);
    flying.push([item, answer]);
  }
  while (flying.length > 0) await landOldest();
}
