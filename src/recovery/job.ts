import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, RefusedError } from '../errors.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { forgetHandedSecret, type HeldSecrets, type JobSecret, openJobSecret, sign, verify } from './job-secret.ts';
import { type JobRecord, parseStageRecord, RECORD_VERSION, type StageRecord } from './record.ts';
import { parseRollbacks } from './step-back/rollback-record.ts';

export interface JobIdentity {
  repository?: string;
  runId?: string;
  attempt: number;
  jobKey: string;
}

/** How records of this run are sealed, for a store's options; nothing without a key. */
export function sealedFor(key: string | undefined, { repository, runId }: JobIdentity) {
  if (key === undefined) return {};
  return {
    sealed: { key, ...(repository === undefined ? {} : { repository }), ...(runId === undefined ? {} : { runId }) },
  };
}

/**
 * The state that rerail's steps in one job share: who is here, which stages there are, what became of them.
 * Plain files in one folder, each written by one step only, so that steps that run at the same time do not meet.
 * Scripts can write there too: whatever is read back is authenticated with the job's secret, which scripts do not have, and counts as absent if it is not.
 */
export interface Job {
  readonly folder: string;
  readonly identity: JobIdentity;
  readonly secret: JobSecret;
  /** All steps to come have the secret as their state: what was in the folder for them goes. */
  forgetHandedSecret(): void;
  /** Registers this step and tells its number, from 1; the first registered has its post run last. */
  enter(): Promise<number>;
  /** The next free number, from 1, among those taken for this purpose. */
  takeNumber(purpose: string): Promise<number>;
  /** @throws RefusedError `stage-name-taken` if another step of this attempt has it. Tells the stage's order, from 1. */
  claimStage(name: string): Promise<number>;
  saveStage(stage: StageRecord): Promise<void>;
  stages(): Promise<StageRecord[]>;
  /** The answer that the first step to ask has found; later ones read it. `find` must answer in JSON. */
  once<T>(question: string, find: () => Promise<T>): Promise<T>;
  /** Notes a fact for the steps to come; true if it was not noted before. */
  mark(fact: string): Promise<boolean>;
  isMarked(fact: string): boolean;
  /** Keeps data for the steps to come, in the place of what had this name. */
  note(name: string, data: unknown): Promise<void>;
  /** Undefined if nothing was kept under this name. */
  noted<T>(name: string): T | undefined;
  /** Everything known of this job, as it goes into the record. */
  record(): Promise<JobRecord>;
}

/** Under which name a job notes the steps back of this attempt and earlier ones. */
export const ROLLBACKS = 'rollbacks';

/** Opens the job's folder, making it if it is the first step. */
export async function openJob(root: string, identity: JobIdentity, held: HeldSecrets = {}): Promise<Job> {
  // One folder an attempt: a self-hosted runner may keep RUNNER_TEMP, and a rehearsal on one machine does.
  const folder = path.join(root, 'jobs', `${identity.jobKey}-${identity.runId ?? 'local'}-a${identity.attempt}`);
  const steps = path.join(folder, 'steps');
  const stageFolder = path.join(folder, 'stages');
  await mkdir(steps, { recursive: true, mode: 0o700 });
  await mkdir(stageFolder, { recursive: true, mode: 0o700 });
  const stageFile = (name: string) => path.join(stageFolder, `${digest(name)}.json`);
  const secret = openJobSecret(folder, held);
  const key = secret.keyFor('state of the job');
  const signed = (file: string, text: string) => sign(key, path.relative(folder, file), text);
  /** Undefined if it is not there, or not ours. */
  function readOwn(file: string): string | undefined {
    try {
      const text = readPlainFile(file, { maxBytes: LARGEST_STATE })?.toString('utf8');
      return text === undefined ? undefined : verify(key, path.relative(folder, file), text);
    } catch {
      return undefined;
    }
  }
  const writeOwn = (file: string, text: string) => replaceFile(file, signed(file, text));

  async function stages(): Promise<StageRecord[]> {
    const names = (await readdir(stageFolder)).filter((name) => name.endsWith('.json'));
    return names
      .map((name) => readOwn(path.join(stageFolder, name)))
      .map((text) => (text === undefined ? undefined : parseStageRecord(text)))
      .filter((stage) => stage !== undefined)
      .sort((a, b) => a.order - b.order);
  }

  const rollbacks = () => parseRollbacks(noted(ROLLBACKS) ?? []);

  function noted<T>(name: string): T | undefined {
    const text = readOwn(path.join(folder, 'notes', `${name}.json`));
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  return {
    folder,
    identity,
    secret,
    forgetHandedSecret: () => forgetHandedSecret(folder),
    enter: () => takeNumber(steps),
    async takeNumber(purpose) {
      const numbers = path.join(folder, purpose);
      await mkdir(numbers, { recursive: true, mode: 0o700 });
      return takeNumber(numbers);
    },
    async claimStage(name) {
      if (!(await createNew(`${stageFile(name)}.claim`))) {
        throw new RefusedError(
          'stage-name-taken',
          `Stage "${name}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`,
        );
      }
      return takeNumber(stageFolder);
    },
    saveStage: (stage) => writeOwn(stageFile(stage.name), JSON.stringify(stage)),
    stages,
    async once<T>(question: string, find: () => Promise<T>): Promise<T> {
      const file = path.join(folder, `${question}.json`);
      const known = readOwn(file);
      if (known !== undefined) return JSON.parse(known) as T;
      const answer = await find();
      await writeOwn(file, JSON.stringify(answer));
      return answer;
    },
    async mark(fact) {
      await mkdir(path.join(folder, 'facts'), { recursive: true, mode: 0o700 });
      const file = path.join(folder, 'facts', fact);
      if (await createWhole(file, signed(file, fact))) return true;
      if (readOwn(file) === fact) return false;
      // A script has made one: it tells nothing.
      await writeOwn(file, fact);
      return true;
    },
    isMarked(fact) {
      const file = path.join(folder, 'facts', fact);
      return readOwn(file) === fact;
    },
    async note(name, data) {
      await mkdir(path.join(folder, 'notes'), { recursive: true, mode: 0o700 });
      await writeOwn(path.join(folder, 'notes', `${name}.json`), JSON.stringify(data));
    },
    noted,
    record: async () => ({
      version: RECORD_VERSION,
      ...identity,
      // The same for all of this job's steps, and no other job can know it.
      claim: secret.keyFor('claim').toString('hex').slice(0, 16),
      stages: await stages(),
      ...(rollbacks().length === 0 ? {} : { rollbacks: rollbacks() }),
    }),
  };
}

/** Takes the next free number by creating a file of that name: two steps at once cannot get the same. */
async function takeNumber(folder: string): Promise<number> {
  for (let number = 1; ; number += 1) {
    if (await createNew(path.join(folder, `${number}.taken`))) return number;
  }
}

/** Creates an empty file; false if it is there already. */
async function createNew(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Creates a file that appears with its content or not at all; false if it is there already. */
async function createWhole(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** Readers see the old file or the new one, never half of it. */
async function replaceFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, file);
}

/** A stage's outputs are at most 1 MB, an earlier attempt's record as large as records may be. */
const LARGEST_STATE = 24 * 1024 * 1024;

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
