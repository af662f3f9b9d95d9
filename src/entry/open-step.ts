import { tmpdir } from 'node:os';
import path from 'node:path';
import { jobFolder, jobKey, readContext } from '../config/context.ts';
import { type Inputs, readInputs } from '../config/inputs.ts';
import { readState } from '../config/state.ts';
import { messageOf } from '../errors.ts';
import { systemClock } from '../ports/clock.ts';
import { heldLog } from '../ports/log.ts';
import { threadScript } from '../ports/thread-script.ts';
import { type JobIdentity, openJob } from '../recovery/job.ts';
import { runnerLog } from '../report/runner-log.ts';
import { captureIn, runFacts, uploadsOf } from '../step/late-parts.ts';
import { bestEffortWith, type StepContext } from '../step/step-context.ts';
import type { Masker } from '../values/masker.ts';
import { maskerFor } from '../values/secret-variables.ts';

/**
 * Reads everything there is to read, and wires the ports. Nothing heavy is loaded before it is asked for.
 * @throws InputError with every wrong input
 */
export function openStep(
  env: Readonly<Record<string, string | undefined>>,
  dist: string,
  cancel: AbortSignal,
  name: 'pre' | 'main' | 'post',
  { stdout, stderr }: Pick<StepContext, 'stdout' | 'stderr'> = process,
): StepContext {
  const masker = maskerFor(env);
  const log = runnerLog(stdout, masker);
  const inputs = maskLabels(readInputs(env), masker);
  const context = readContext(env);
  const identity: JobIdentity = {
    ...(context.repository === undefined ? {} : { repository: context.repository }),
    ...(context.runId === undefined ? {} : { runId: context.runId }),
    attempt: context.attempt,
    jobKey: jobKey(context, inputs.matrix, inputs.key),
  };
  const folder = jobFolder(context, env);
  const held = { token: env.ACTIONS_RUNTIME_TOKEN, text: readState(env).secret };
  const job = once(() =>
    openJob(folder, identity, held).catch((error) => {
      log.warning(`The job's folder ${folder} cannot be used: ${messageOf(error)}. A temporary one is used instead.`);
      return openJob(path.join(tmpdir(), `rerail-${process.pid}`), identity, held);
    }),
  );
  const localStore = once(async () => {
    const { createLocalStore } = await import('../checkpoint/stores/local.ts');
    return createLocalStore(path.join(folder, 'store'), inputs.checkpointKey);
  });
  const ledgerLog = heldLog();
  const step: StepContext = {
    env,
    dist,
    inputs,
    context,
    clock: systemClock,
    random: Math.random,
    log,
    bestEffort: bestEffortWith(log, inputs),
    masker,
    stdout,
    stderr,
    cancel,
    job,
    tellLedger: () => ledgerLog.release(log),
    ledger: once(async () => {
      const { openJobLedger } = await import('../step/job-ledger.ts');
      const { sha: commit } = context;
      const { stage } = inputs;
      const { ledger: head } = readState(env);
      const about = { ...(commit === undefined ? {} : { commit }), ...(stage === undefined ? {} : { stage }) };
      return openJobLedger(await job(), {
        clock: systemClock,
        log: ledgerLog,
        warn: (text) => log.warning(text),
        masker,
        ...(head === undefined ? {} : { head }),
        onAdded: (proof) => {
          step.ledgerHead = proof;
        },
        ...about,
      });
    }),
    localStore,
    get run() {
      return runFacts(step);
    },
    get uploads() {
      return uploadsOf(step);
    },
    capture: (request) => captureIn(step, request),
    engine: once(async () => {
      const { createEngine } = await import('../checkpoint/create-engine.ts');
      const { checkpointKey: key } = inputs;
      return createEngine({
        clock: systemClock,
        log,
        folder: path.join(folder, 'engine'),
        ...(key === undefined ? {} : { key }),
        threadScript: threadScript(dist),
      });
    }),
    storage: once(async () => {
      const { storageOf } = await import('../step/job-store.ts');
      return storageOf(step, name !== 'pre');
    }),
    remoteStore: once(async () => {
      const { openJobStore } = await import('../step/job-store.ts');
      return openJobStore(step, path.join(folder, 'artifacts'));
    }),
  };
  return step;
}

/** Names go into records, artifacts' names and file names, where nothing masks them any more. */
function maskLabels(inputs: Inputs, masker: Masker): Inputs {
  const { stage, name } = inputs;
  return {
    ...inputs,
    ...(stage === undefined ? {} : { stage: masker.mask(stage) }),
    ...(name === undefined ? {} : { name: masker.mask(name) }),
  };
}

/** Calls at most once; everybody gets the same answer. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
