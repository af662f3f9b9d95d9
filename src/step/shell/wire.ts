import type { GuardResult, Published, TryResult } from '../../guard/guard.ts';

/** A try as it travels: without functions. The log is a file, because it may be large. */
export interface WireTry extends Omit<TryResult, 'published' | 'masks' | 'log'> {
  published: Omit<Published, 'outputs' | 'env'> & { outputs: [string, string][]; env: [string, string][] };
  masks: readonly string[];
  logFile?: string;
}

export interface WireResult extends Omit<GuardResult, 'tries'> {
  tries: WireTry[];
}

/** @param logFile where its log is */
export function toWire({ published, masks, log: _, ...rest }: TryResult, logFile?: string): WireTry {
  const { outputs, env, ...others } = published;
  return {
    ...rest,
    published: { ...others, outputs: [...outputs], env: [...env] },
    masks: masks(),
    ...(logFile === undefined ? {} : { logFile }),
  };
}

/** @param read answers the content of a log file */
export function fromWire(
  { published, masks, logFile, ...rest }: WireTry,
  read: (file: string) => AsyncIterable<Uint8Array>,
): TryResult {
  return {
    ...rest,
    published: { ...published, outputs: new Map(published.outputs), env: new Map(published.env) },
    masks: () => masks,
    log: () => (logFile === undefined ? nothing() : read(logFile)),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
