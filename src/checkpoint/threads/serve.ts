import { parentPort, workerData } from 'node:worker_threads';
import { Bench, type Setup } from './bench.ts';
import { buffersOf, releaseBuffers } from './buffers.ts';
import { perform, type Task, type TaskKind } from './tasks.ts';

/** Answers tasks until the thread is ended. */
export function serveTasks(): void {
  const bench = new Bench(workerData as Setup);
  parentPort?.on('message', (task: Task<TaskKind>) => {
    try {
      const answer = perform(task, bench);
      parentPort?.postMessage({ answer }, buffersOf(answer));
      releaseBuffers(task);
    } catch (error) {
      parentPort?.postMessage({ error });
    }
  });
}
