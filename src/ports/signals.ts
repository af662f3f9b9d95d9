/**
 * Turns the signals by which a runner ends a step into an AbortSignal whose reason is the signal's name.
 * The process itself lives on: it has to end its script, and leave things in order.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    if (signal === 'SIGBREAK' && process.platform !== 'win32') continue;
    process.on(signal, () => controller.abort(signal));
  }
  return controller.signal;
}
