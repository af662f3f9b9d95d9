import path from 'node:path';
import { messageOf } from '../errors.ts';
import { createFileLedgerStore, type RowSeal } from '../ledger/file-store.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import type { LedgerLine } from '../ledger/line.ts';
import type { Clock } from '../ports/clock.ts';
import type { LedgerStore } from '../ports/ledger-store.ts';
import type { Log } from '../ports/log.ts';
import type { Job } from '../recovery/job.ts';
import { macOf } from '../recovery/job-secret.ts';
import { maskTexts } from '../values/mask-texts.ts';
import type { Masker } from '../values/masker.ts';

export interface JobLedgerOptions {
  clock: Clock;
  /** For debug logs, held until the step ends. */
  log: Log;
  /** Says at once that somebody else wrote to the ledger. */
  warn: (text: string) => void;
  masker: Masker;
  /** The proof of the last line that an earlier phase of this step wrote. */
  head?: string;
  /** Called with the proof of each line that this phase writes. */
  onAdded?: (proof: string) => void;
  commit?: string;
  stage?: string;
}

/** Opens the ledger that all of a job's steps write to; this step's keys are its own. */
export async function openJobLedger(
  job: Job,
  { clock, log, warn, masker, head, onAdded, ...about }: JobLedgerOptions,
): Promise<Ledger> {
  const { identity, folder } = job;
  const step = await job.takeNumber('ledgers').catch(() => `p${process.pid}`);
  const scope = [identity.runId ?? 'local', `a${identity.attempt}`, identity.jobKey, step].join('/');
  const file = path.join(folder, 'ledger.jsonl');
  const store = forgiving(
    createFileLedgerStore(file, {
      ...sealWith(job, file, warn),
      ...(head === undefined ? {} : { expected: head }),
      ...(onAdded === undefined ? {} : { onAdded }),
    }),
    log,
  );
  const mask = (line: LedgerLine) => maskTexts(masker, line);
  return openLedger({ ...identity, ...about }, scope, { store, clock, mask });
}

/** Rows are signed with what the job's scripts do not have. */
function sealWith({ secret }: Job, file: string, warn: (text: string) => void): RowSeal {
  const key = secret.keyFor('ledger');
  let warned = false;
  let toldGone = false;
  return {
    prove: (name, text) => macOf(key, name, text),
    onForged(count) {
      if (warned) return;
      warned = true;
      const rows = count === 1 ? 'a line' : `${count} lines`;
      warn(
        secret.lost
          ? `The ledger of the job has ${rows} that cannot be verified, because the job's secret is gone. They are ignored.`
          : `The ledger of the job has ${rows} that no step of rerail wrote. They are ignored. Find out which script writes to ${file}.`,
      );
    },
    onGone(count) {
      // Without the secret nothing can be verified, and that is told.
      if (toldGone || secret.lost) return;
      toldGone = true;
      const rows = count === 1 ? 'A line was' : `${count} lines were`;
      warn(
        `${rows} removed from the ledger of the job. Its record may be incomplete. Find out which script writes to ${file}.`,
      );
    },
  };
}

/** A step's ledger is there to be read afterwards: its own faults only show in debug logs, and nothing waits for it. */
function forgiving(store: LedgerStore, log: Log): LedgerStore {
  const attempt = async <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      log.debug(`ledger: ${messageOf(error)}`);
      return otherwise;
    }
  };
  return {
    put(key, text) {
      log.debug(`ledger: ${text}`);
      return attempt(() => store.put(key, text), true);
    },
    get: (key) => attempt(() => store.get(key), undefined),
    list: () => attempt(() => store.list(), []),
  };
}

/** A line is some hundred bytes, and the record travels with every stage. */
const MAX_LINES = 200;

/** What a job's record tells of the ledger: how earlier attempts' failures ended, and the newest lines of this one. */
export async function recordedLines(ledger: Ledger, earlier: readonly unknown[]): Promise<LedgerLine[]> {
  const [own, { isLedgerLine }] = await Promise.all([ledger.lines(), import('../ledger/parse.ts')]);
  const ends = earlier.filter(isLedgerLine).filter(({ kind }) => kind === 'end');
  return [...ends.slice(-MAX_LINES / 2), ...own.slice(-MAX_LINES)];
}
