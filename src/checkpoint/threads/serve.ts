import { parentPort, workerData } from 'node:worker_threads';
import { Bench, type Setup } from './bench.ts';
import { perform, type Task, type TaskKind } from './tasks.ts';

/** Answers tasks until the thread is ended. */
export function serveTasks(): void {
  const bench = new Bench(workerData as Setup);
  parentPort?.on('message', (task: Task<TaskKind>) => {
    try {
      const answer = perform(task, bench);
      parentPort?.postMessage({ answer }, buffersOf(answer));
    } catch (error) {
      parentPort?.postMessage({ error });
    }
  });
}

/** What can move instead of being copied: an answer is not used here any more. */
function buffersOf(answer: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const value of Object.values(answer)) {
    if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer && value.byteLength > 0)
      buffers.add(value.buffer);
  }
  return [...buffers];
}
