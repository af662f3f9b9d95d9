import type { Controller } from '../../src/controller/context.ts';
import type { RunReader } from '../../src/ports/run-reader.ts';
import { maskerFor } from '../../src/values/secret-variables.ts';

/** What `rerail plan --recorded DIR` opens, with the answers in memory. */
export function recordedController(answers: ReadonlyMap<string, unknown>): Controller {
  const quiet = () => undefined;
  return {
    repository: 'o/r',
    reader: readerOf(answers),
    server: 'https://github.com',
    clock: { now: Date.now, sleep: async () => undefined },
    random: Math.random,
    log: { debug: quiet, info: quiet, notice: quiet, warning: quiet, error: quiet },
    masker: maskerFor({}),
    owner: 'recorded',
    leaseMs: 0,
    options: {},
    stopGiven: true,
  };
}

export function readerOf(answers: ReadonlyMap<string, unknown>): RunReader {
  const find = async <T>(address: string) =>
    answers.get(decodeURIComponent(address).replace('/repos/o/r/', '')) as T | undefined;
  return {
    find,
    async list<T>(address: string) {
      const document = await find<unknown>(address);
      if (Array.isArray(document)) return document as T[];
      return (Object.values(document ?? {}).find(Array.isArray) ?? []) as T[];
    },
    async log(address) {
      const text = await find<string>(address);
      return text === undefined ? undefined : { bytes: Buffer.from(text), truncated: false };
    },
    costs: () => ({ apiRequests: 0, logBytes: 0 }),
  };
}
