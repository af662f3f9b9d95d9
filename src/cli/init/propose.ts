import { lstatSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { guardWorkflow, type StepProposal } from './guard-workflow.ts';
import type { History } from './history.ts';
import { type LaneProposal, proposeLanes } from './lanes.ts';
import { POLICY_FILE, policyText, RECOVERY_FILE, recoveryText } from './own-files.ts';
import { calledWorkflows, eventsOf, type FoundWorkflow, type Survey } from './survey.ts';

/** What `init` wants with one file. */
export interface FileProposal {
  path: string;
  action: 'create' | 'change' | 'keep';
  why: string;
  /** The whole new text; absent for `keep`. */
  text?: string;
  /** What becomes of each `run:` step, with `--guard`. */
  steps?: readonly StepProposal[];
}

export interface Proposal {
  files: readonly FileProposal[];
  lanes: readonly LaneProposal[];
}

/** What `init` writes. Reads nothing but whether rerail's own files are there. */
export function propose({ root, workflows }: Survey, guard: boolean, history?: History): Proposal {
  const isThere = (file: string) => lstatSync(path.join(root, file), { throwIfNoEntry: false }) !== undefined;
  const hasPolicy = isThere(POLICY_FILE);
  const lanes = hasPolicy ? [] : proposeLanes(workflows, history?.jobs ?? []);
  const policy: FileProposal = hasPolicy
    ? { path: POLICY_FILE, action: 'keep', why: 'the repository has a policy' }
    : { path: POLICY_FILE, action: 'create', why: 'a policy that only observes', text: policyText(lanes) };
  const files = [policy, recovery(workflows, isThere(RECOVERY_FILE))];
  for (const workflow of workflows) {
    if (files.some((file) => file.path === workflow.path)) continue;
    files.push(guard ? guarded(workflow) : { path: workflow.path, action: 'keep', why: 'only --guard changes it' });
  }
  return { files, lanes };
}

function recovery(workflows: readonly FoundWorkflow[], isTaken: boolean): FileProposal {
  const present = workflows.find(({ value }) => value && calledWorkflows(value).names.includes('recover'));
  if (present) return { path: present.path, action: 'keep', why: 'it calls recover.yml of rerail' };
  if (isTaken)
    return {
      path: RECOVERY_FILE,
      action: 'keep',
      why: 'a file of this name is there, and it does not call recover.yml of rerail',
    };
  const names = watched(workflows);
  if (names.length === 0)
    return { path: RECOVERY_FILE, action: 'keep', why: 'not created: no workflow is there to watch' };
  const why = `watches ${names.length === 1 ? 'the workflow' : `${names.length} workflows:`} ${names.join(', ')}`;
  return { path: RECOVERY_FILE, action: 'create', why, text: recoveryText(names) };
}

/** Events that start no run, or whose runs rerail makes itself. */
const NOT_WATCHED = new Set(['workflow_call', 'workflow_run', 'issue_comment', 'issues', 'label', 'watch', 'star']);

/** Names of the workflows with runs that can fail, as `workflow_run` knows them: the path if there is no name. */
function watched(workflows: readonly FoundWorkflow[]): string[] {
  const names = workflows.flatMap(({ path: file, value }) => {
    if (!value || calledWorkflows(value).names.length > 0) return [];
    if (!eventsOf(value).some((event) => !NOT_WATCHED.has(event))) return [];
    return [typeof value.name === 'string' && value.name.trim() !== '' ? value.name : file];
  });
  return [...new Set(names)];
}

function guarded({ path: file, text, problem }: FoundWorkflow): FileProposal {
  if (text === undefined) return { path: file, action: 'keep', why: problem ?? 'it cannot be read' };
  try {
    const { text: edited, steps } = guardWorkflow(text);
    const count = steps.filter((step) => step.guard).length;
    if (count === 0) return { path: file, action: 'keep', why: 'no step of it becomes a guard', steps };
    const why = `${count} of ${steps.length} "run:" ${steps.length === 1 ? 'step becomes a guard' : 'steps become guards'}`;
    return { path: file, action: 'change', why, text: edited, steps };
  } catch (error) {
    return { path: file, action: 'keep', why: messageOf(error) };
  }
}
