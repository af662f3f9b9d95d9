import { onOneLine } from '../../files/byte-path.ts';
import type { StepProposal } from './guard-workflow.ts';
import type { History } from './history.ts';
import type { Proposal } from './propose.ts';
import type { Survey } from './survey.ts';

interface Shown {
  found: Survey;
  proposal: Proposal;
  guard: boolean;
  history?: History;
}

/** The proposal for a terminal. */
export function proposalText({ found, proposal, guard, history }: Shown): string {
  const { languages, workflows } = found;
  const count = `${workflows.length} ${workflows.length === 1 ? 'workflow' : 'workflows'}`;
  const { files, lanes } = proposal;
  const width = Math.max(...files.map(({ path: file }) => file.length));
  return [
    `rerail looked at ${onOneLine(found.root)}: ${[...languages, count].join(', ')}`,
    ...(history ? [historyLine(history)] : []),
    '',
    ...files.flatMap(({ path: file, action, why, steps = [] }) => [
      `${action.padEnd(6)}  ${onOneLine(file).padEnd(width)}  ${onOneLine(why)}`,
      ...steps.map(stepLine),
    ]),
    ...(lanes.length > 0 ? ['', ...lanes.map(({ lane, job, why }) => `lane ${lane} for job ${job}: ${why}`)] : []),
    ...(guard ? [] : ['', 'With --guard, rerail also turns suitable "run:" steps into guards, which retry in place.']),
  ].join('\n');
}

const stepLine = ({ job, step, line, guard, why }: StepProposal) =>
  `        line ${line}, ${onOneLine(job)} › ${onOneLine(step)}: ${guard ? 'becomes a guard' : 'stays as it is'}, because ${onOneLine(why)}`;

const historyLine = ({ repository, runs, failed, passedOnRerun }: History) =>
  `The last ${runs} finished runs of ${repository}: ${failed} failed, ${passedOnRerun} passed only on a re-run`;
