import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, RefusedError } from '../errors.ts';
import { type JobRecord, parseStageRecord, RECORD_VERSION, type StageRecord } from './record.ts';

export interface JobIdentity {
  repository?: string;
  runId?: string;
  attempt: number;
  jobKey: string;
}

/**
 * The state that rerail's steps in one job share: who is here, which stages there are, what became of them.
 * Plain files in one folder, each written by one step only, so that steps that run at the same time do not meet.
 * Scripts can write there too: whatever is read back is checked.
 */
export interface Job {
  readonly folder: string;
  readonly identity: JobIdentity;
  /** Registers this step and tells its number, from 1; the first registered has its post run last. */
  enter(): Promise<number>;
  /** The next free number, from 1, among those taken for this purpose. */
  takeNumber(purpose: string): Promise<number>;
  /** @throws RefusedError `stage-name-taken` where another step of this attempt has it. Tells the stage's order, from 1. */
  claimStage(name: string): Promise<number>;
  saveStage(stage: StageRecord): Promise<void>;
  stages(): Promise<StageRecord[]>;
  /** The answer that the first step to ask has found; later ones read it. `find` must answer in JSON. */
  once<T>(question: string, find: () => Promise<T>): Promise<T>;
  /** Notes a fact for the steps to come; true where it was not noted before. */
  mark(fact: string): Promise<boolean>;
  isMarked(fact: string): boolean;
  /** Everything known of this job, as it goes into the record. */
  record(): Promise<JobRecord>;
}

/** Opens the job's folder, making it where it is the first step. */
export async function openJob(root: string, identity: JobIdentity): Promise<Job> {
  // One folder an attempt: a self-hosted runner may keep RUNNER_TEMP, and a rehearsal on one machine does.
  const folder = path.join(root, 'jobs', `${identity.jobKey}-${identity.runId ?? 'local'}-a${identity.attempt}`);
  const steps = path.join(folder, 'steps');
  const stageFolder = path.join(folder, 'stages');
  await mkdir(steps, { recursive: true, mode: 0o700 });
  await mkdir(stageFolder, { recursive: true, mode: 0o700 });
  const stageFile = (name: string) => path.join(stageFolder, `${digest(name)}.json`);

  async function stages(): Promise<StageRecord[]> {
    const names = (await readdir(stageFolder)).filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(names.map((name) => readFile(path.join(stageFolder, name), 'utf8')));
    return texts
      .map(parseStageRecord)
      .filter((stage) => stage !== undefined)
      .sort((a, b) => a.order - b.order);
  }

  return {
    folder,
    identity,
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
    saveStage: (stage) => replaceFile(stageFile(stage.name), JSON.stringify(stage)),
    stages,
    async once<T>(question: string, find: () => Promise<T>): Promise<T> {
      const file = path.join(folder, `${question}.json`);
      const known = await readFile(file, 'utf8').catch(() => undefined);
      if (known !== undefined) return JSON.parse(known) as T;
      const answer = await find();
      await replaceFile(file, JSON.stringify(answer));
      return answer;
    },
    async mark(fact) {
      await mkdir(path.join(folder, 'facts'), { recursive: true, mode: 0o700 });
      return createNew(path.join(folder, 'facts', fact));
    },
    isMarked: (fact) => existsSync(path.join(folder, 'facts', fact)),
    record: async () => ({
      version: RECORD_VERSION,
      ...identity,
      claim: await claimOf(folder),
      stages: await stages(),
    }),
  };
}

/** Takes the next free number by creating a file of that name: two steps at once cannot get the same. */
async function takeNumber(folder: string): Promise<number> {
  for (let number = 1; ; number += 1) {
    if (await createNew(path.join(folder, `${number}.taken`))) return number;
  }
}

/** Creates an empty file; false where it is there already. */
async function createNew(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Random text that all steps of this job share and no other job has. */
async function claimOf(folder: string): Promise<string> {
  const file = path.join(folder, 'claim');
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, randomBytes(8).toString('hex'), { mode: 0o600 });
  // A link appears with its content or not at all: whoever comes second reads the first one's.
  await link(draft, file).catch((error) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  await unlink(draft);
  return (await readFile(file, 'utf8')).slice(0, 32);
}

/** Readers see the old file or the new one, never half of it. */
async function replaceFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, file);
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
