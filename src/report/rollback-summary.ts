import { stringify } from 'yaml';
import type { RollbackRecord } from '../recovery/step-back/rollback-record.ts';
import { codeBlock, inlineCode, prose } from './markdown.ts';

/** A rollback as people file it; the same keys as in the job's record. */
export const rollbackYaml = (rollback: RollbackRecord): string => stringify(rollback, { lineWidth: 120 });

/** What the next attempt does, or what a person has to say first, as Markdown for the job summary. */
export function rollbackSummary(rollback: RollbackRecord, earlier: readonly RollbackRecord[]): string {
  const { state, from, to, stages, id } = rollback;
  const head =
    state === 'planned'
      ? `**Rollback** The next attempt resumes at ${inlineCode(to)}. It runs ${stages.map(inlineCode).join(', ')} again; nothing is deleted.`
      : `**Rollback** Stepping back from ${inlineCode(from)} to ${inlineCode(to)} needs your approval: comment \`/rerail approve ${id}\`, or set \`confirm-rollback: ${id}\`. Then re-run the failed jobs.`;
  return `${[head, triedBefore(earlier), details(rollback)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** For the summary of the attempt that carries a rollback out. */
export function carriedOutSummary(rollback: RollbackRecord, earlier: readonly RollbackRecord[]): string {
  const { from, to, attempt, reason, approvedBy } = rollback;
  const by = approvedBy === undefined ? '' : `, approved by ${prose(approvedBy)}`;
  const head = `**Rollback** This attempt resumes at ${inlineCode(to)}: ${inlineCode(from)} failed in attempt ${attempt} (${prose(reason)})${by}. Scripts find the details in \`$RERAIL_CONTEXT\`.`;
  return `${[head, triedBefore(earlier), details(rollback)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Everything that a person needs once rerail steps back no further. */
export function handedOverSummary(rollbacks: readonly RollbackRecord[]): string {
  const last = rollbacks.at(-1);
  if (!last) return '';
  const open = last.preserved.at(-1)?.checkpoint;
  const next =
    open === undefined
      ? ''
      : `**Open it** \`rerail restore --id ${open}\` restores the workspace of stage ${inlineCode(last.preserved.at(-1)?.stage ?? '')}.`;
  return `${[triedBefore(rollbacks), next, ...rollbacks.slice(-2).map(details)].filter((part) => part !== '').join('\n\n')}\n`;
}

function triedBefore(rollbacks: readonly RollbackRecord[]): string {
  const made = rollbacks.filter(({ state }) => state === 'planned');
  if (made.length === 0) return '';
  const told = made.map(
    ({ attempt, from, to }) => `attempt ${attempt}: from ${inlineCode(from)} back to ${inlineCode(to)}`,
  );
  return `**Tried before** ${told.join(' · ')}`;
}

const details = (rollback: RollbackRecord) =>
  `<details><summary>Rollback record ${rollback.id} (YAML)</summary>\n\n${codeBlock(rollbackYaml(rollback).trimEnd().split('\n'))}\n\n</details>`;
