/** How long things last in the sandbox, in milliseconds, so that rehearsals of long waits can be short. */
export interface TimeScale {
  /** One minute of a workflow: of `timeout-minutes` and of the time a cancelled job has to end. */
  minute: number;
  /** Between SIGINT and SIGTERM. */
  interrupt: number;
  /** Between SIGTERM and SIGKILL. */
  terminate: number;
  /** How long the runner waits for output after a step's process has ended while a child holds the stream. */
  streams: number;
}

/** The runner's own (actions/runner, Runner.Sdk/ProcessInvoker.cs). */
export const REAL_TIME: TimeScale = { minute: 60_000, interrupt: 7_500, terminate: 2_500, streams: 5_000 };
