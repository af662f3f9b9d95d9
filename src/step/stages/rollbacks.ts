import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { appendPlainFile } from '../../files/plain-file.ts';
import { ROLLBACKS } from '../../recovery/job.ts';
import type { JobRecord } from '../../recovery/record.ts';
import { type RollbackRecord, rolledBack } from '../../recovery/step-back/rollback-record.ts';
import type { StepContext } from '../step-context.ts';
import { approvalOf } from './approval.ts';

/** Tells a script where it finds what earlier attempts tried. */
export const CONTEXT_VARIABLE = 'RERAIL_CONTEXT';

/** The rollbacks of this run, oldest first, as far as this job knows them. */
async function knownRollbacks(phase: Pick<StepContext, 'job'>): Promise<readonly RollbackRecord[]> {
  return (await phase.job()).noted<RollbackRecord[]>(ROLLBACKS) ?? [];
}

/**
 * What an earlier attempt left, with the rollback carried out that a person has approved of since. Keeps the rollbacks for this job's own record.
 */
export async function withRollbacks(
  phase: Pick<StepContext, 'job' | 'inputs' | 'run'>,
  record: JobRecord,
): Promise<JobRecord> {
  const { rollbacks = [] } = record;
  const last = rollbacks.at(-1);
  if (!last) return record;
  const by = last.state === 'asked' ? await approvalOf(phase, last) : undefined;
  const approved: RollbackRecord | undefined =
    by === undefined ? undefined : { ...last, state: 'planned', approvedBy: by };
  const all = approved ? [...rollbacks.slice(0, -1), approved] : rollbacks;
  await (await phase.job()).note(ROLLBACKS, all);
  return { ...record, rollbacks: all, ...(approved ? { stages: rolledBack(record.stages, approved) } : {}) };
}

/** The rollback that this attempt carries out: the newest that is not of this attempt. */
export const inForce = (rollbacks: readonly RollbackRecord[], attempt: number): RollbackRecord | undefined =>
  rollbacks.findLast((rollback) => rollback.state === 'planned' && rollback.attempt < attempt);

/**
 * Writes what earlier attempts tried, and why it failed, for scripts to read.
 * @returns the file; undefined if this run has stepped back to no stage
 */
export async function writeContext(phase: Pick<StepContext, 'job' | 'masker'>): Promise<string | undefined> {
  const job = await phase.job();
  const rollbacks = await knownRollbacks(phase);
  const { attempt } = job.identity;
  const rollback = inForce(rollbacks, attempt);
  if (!rollback) return undefined;
  const file = path.join(job.folder, 'context.json');
  const context = { version: 1, attempt, rollback, rollbacks };
  await writeFile(file, phase.masker.mask(JSON.stringify(context, null, 2)), { mode: 0o600 });
  return file;
}

/** Says once in an attempt that it resumes at an earlier stage, and why. */
export async function tellRollback(phase: Pick<StepContext, 'job' | 'log' | 'context' | 'masker'>): Promise<void> {
  const job = await phase.job();
  const rollbacks = await knownRollbacks(phase);
  const rollback = inForce(rollbacks, job.identity.attempt);
  if (!rollback || !(await job.mark(`told-rollback-${rollback.id}`))) return;
  const { carriedOutSummary } = await import('../../report/rollback-summary.ts');
  phase.log.notice(
    `Attempt ${rollback.attempt} stepped back from stage "${rollback.from}" to "${rollback.to}": ${rollback.reason}. The scripts find what was tried in ${CONTEXT_VARIABLE}.`,
  );
  await appendToSummary(phase, carriedOutSummary(rollback, rollbacks.slice(0, rollbacks.indexOf(rollback))));
}

/** Tells of the rollback that this step has planned or asks for, or of all that were made if rerail steps back no further. Exports it as YAML. */
export async function reportStepBack(
  phase: Pick<StepContext, 'job' | 'masker' | 'log' | 'context'>,
  refused: readonly { reason: string }[],
): Promise<void> {
  const job = await phase.job();
  const rollbacks = await knownRollbacks(phase);
  const own = rollbacks.findLast(({ attempt }) => attempt === job.identity.attempt);
  const { handedOverSummary, rollbackSummary, rollbackYaml } = await import('../../report/rollback-summary.ts');
  if (own) {
    const file = path.join(job.folder, `rollback-${own.id}.yml`);
    await writeFile(file, phase.masker.mask(rollbackYaml(own)), { mode: 0o600 });
    await appendToSummary(
      phase,
      rollbackSummary(
        own,
        rollbacks.filter((one) => one !== own),
      ),
    );
    phase.log.info(`rollback record: ${file}`);
  } else if (refused.some(({ reason }) => reason === 'rollbacks-spent')) {
    await appendToSummary(phase, handedOverSummary(rollbacks));
  }
}

async function appendToSummary(phase: Pick<StepContext, 'context' | 'masker'>, text: string): Promise<void> {
  const { summary } = phase.context.files;
  if (summary !== undefined) appendPlainFile(summary, phase.masker.mask(`\n${text}`));
}
