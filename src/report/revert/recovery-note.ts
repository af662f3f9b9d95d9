import type { RecoveryCheck, StateCheck } from '../../rollback/recovery-check.ts';
import { inertMarkdown, inlineCode } from '../markdown.ts';

export interface RecoveryReport {
  check: RecoveryCheck;
  state: StateCheck;
  /** Sha by which the revert came to the branch. */
  landed: string;
  runs: ReadonlyMap<number, { url: string }>;
  branch: string;
}

const MOST_RUNS = 10;
const WORDS = { red: 'fails in the same way', green: 'passes', other: 'fails in another way' } as const;

/** What the branch is like after a revert was merged: who has to do what, the runs, the state. */
export function recoveryNote({ check, state, landed, runs, branch }: RecoveryReport): string {
  const name = inertMarkdown(branch);
  const rows = check.runs.slice(0, MOST_RUNS).map(({ sha, runId, state: seen }) => {
    return `| ${inlineCode(sha.slice(0, 12))} | ${WORDS[seen]} | ${runs.get(runId)?.url ?? runId} |`;
  });
  const table = rows.length === 0 ? [] : [['| commit | result | run |', '|---|---|---|', ...rows].join('\n')];
  const different = state.different.slice(0, 5).map(inlineCode).join(', ');
  const later = state.changedLater.slice(0, 5).map(inlineCode).join(', ');
  const checks = [
    `- State: ${state.restored} path${state.restored === 1 ? '' : 's'} as before the commit${later === '' ? '' : `; changed by other commits: ${later}`}`,
    different === ''
      ? '- Integrity: the merge changed nothing that the revert did not promise'
      : `- Integrity: not as before the commit: ${different}. Check the merge`,
    state.isHistoryKept
      ? '- References: the commit and its revert are in the history of the branch'
      : '- References: the commit or its revert is missing from the history of the branch. Somebody rewrote it',
  ];
  return [
    `**${headline(check, name)}** Reverted by ${inlineCode(landed.slice(0, 12))}.`,
    ...table,
    checks.join('\n'),
  ].join('\n\n');
}

function headline({ state, isOver }: RecoveryCheck, name: string): string {
  if (state === 'not-recovered') return `Needs you: ${name} fails in the same way after this revert.`;
  if (state === 'waiting') {
    return isOver
      ? `Needs you: no run finished on ${name} within a day of this revert.`
      : `No run has finished on ${name} since this revert.`;
  }
  return isOver ? `${name} has recovered.` : `${name} passes again. rerail watches the next runs.`;
}
