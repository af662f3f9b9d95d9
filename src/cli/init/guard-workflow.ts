import { isDeepStrictEqual } from 'node:util';
import { messageOf } from '../../errors.ts';
import { runWorkflow } from '../eject/run-workflow.ts';
import { guardEdit, type StepDefaults } from './guard-edit.ts';
import { applyEdits, type TextEdit } from './step-block.ts';
import { suitability } from './suitable.ts';
import { type Loose, readWorkflowSource, type SourceStep, type WorkflowSource } from './workflow-source.ts';

/** What becomes of one `run:` step. */
export interface StepProposal {
  job: string;
  /** Its name, else the first line of its script. */
  step: string;
  /** From 1, in the file as it is. */
  line: number;
  guard: boolean;
  why: string;
}

export interface GuardedWorkflow {
  text: string;
  steps: readonly StepProposal[];
}

interface Chosen {
  step: SourceStep;
  defaults: StepDefaults;
  edit: TextEdit;
  proposal: StepProposal;
}

/** Which action a guard uses. */
const GUARD_ACTION = 'rerail/rerail@v1';
const MAX_TITLE = 60;
const UNSAFE = 'it is written in a way that cannot be edited safely';

/**
 * A workflow with its suitable `run:` steps as guards. All other lines stay. Before an edit is proposed, it is read again: only the
 * chosen steps may differ in what they mean, and turning them back has to give the same text.
 * @throws Error that says why the file cannot be edited at all
 */
export function guardWorkflow(text: string): GuardedWorkflow {
  const source = readWorkflowSource(text);
  const steps: StepProposal[] = [];
  const chosen: Chosen[] = [];
  for (const step of source.steps) {
    const [use] = step.uses;
    if (!use || use.value.run === undefined) continue;
    const proposal = { job: use.job, step: titleOf(use.value), line: lineOf(text, step) };
    const decided = suitability(step, source.value);
    if (decided.guard) {
      // What a step's own lines allow is known here; what they mean is compared below.
      try {
        const edit = guardEdit(text, step.node, decided.defaults, GUARD_ACTION);
        chosen.push({
          step,
          defaults: decided.defaults,
          edit,
          proposal: { ...proposal, guard: true, why: decided.why },
        });
        continue;
      } catch (error) {
        steps.push({ ...proposal, guard: false, why: messageOf(error) });
        continue;
      }
    }
    steps.push({ ...proposal, guard: false, why: decided.why });
  }
  const isWhole = isFaithful(source, chosen);
  const safe = isWhole ? chosen : chosen.filter((one) => isFaithful(source, [one]));
  if (!isWhole && !isFaithful(source, safe)) throw new Error('its steps cannot be edited together safely');
  for (const one of chosen)
    steps.push(safe.includes(one) ? one.proposal : { ...one.proposal, guard: false, why: UNSAFE });
  return { text: edited(source, safe), steps: steps.sort((a, b) => a.line - b.line) };
}

const edited = ({ text }: WorkflowSource, chosen: readonly Chosen[]) =>
  applyEdits(
    text,
    chosen.map(({ edit }) => edit),
  );

function isFaithful(source: WorkflowSource, chosen: readonly Chosen[]): boolean {
  if (chosen.length === 0) return true;
  try {
    const text = edited(source, chosen);
    const { value } = readWorkflowSource(text);
    if (!isDeepStrictEqual(value, expected(source, chosen))) return false;
    // Guards of the user's own become `run:` steps as well.
    return runWorkflow(text).text === runWorkflow(source.text).text;
  } catch {
    return false;
  }
}

/** The whole file as data, with the chosen steps as guards. */
function expected({ value }: WorkflowSource, chosen: readonly Chosen[]): Loose {
  const guards = new Map<string, Loose>();
  for (const { step, defaults } of chosen)
    for (const { job, index, value: step_ } of step.uses) {
      const { run, shell, 'working-directory': folder, ...rest } = step_;
      const given = { run, shell, 'working-directory': folder };
      const own = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined));
      guards.set(`${job}\n${index}`, { ...rest, uses: GUARD_ACTION, with: { ...defaults, ...own } });
    }
  const jobs = Object.entries(value.jobs as Record<string, Loose>).map(([id, job]) => {
    if (!Array.isArray(job?.steps)) return [id, job];
    return [id, { ...job, steps: job.steps.map((step, index) => guards.get(`${id}\n${index}`) ?? step) }];
  });
  return { ...value, jobs: Object.fromEntries(jobs) };
}

function titleOf({ name, run }: Loose): string {
  const [first = ''] = String(name ?? run)
    .trim()
    .split('\n');
  return first.length > MAX_TITLE ? `${first.slice(0, MAX_TITLE - 1)}…` : first;
}

const lineOf = (text: string, { node }: SourceStep) => text.slice(0, node.range?.[0] ?? 0).split('\n').length;
