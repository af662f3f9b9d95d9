import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { POLICY_FILE } from '../../policy/policy.ts';
import { calledWorkflows, type FoundWorkflow, readText, type Survey } from '../init/survey.ts';
import { type EjectedStep, runWorkflow } from './run-workflow.ts';

/** What `eject` wants with one file. */
export interface FileRemoval {
  path: string;
  action: 'change' | 'remove' | 'keep';
  why: string;
  before: string | undefined;
  /** Undefined: the file is removed, or stays as it is. */
  after: string | undefined;
  steps?: readonly EjectedStep[];
}

/** What `eject` writes and removes. Reads nothing but the policy. */
export function proposeEject({ root, workflows }: Survey): FileRemoval[] {
  const policy = policyOf(root);
  return [...(policy ? [policy] : []), ...workflows.map(ejected)];
}

function policyOf(root: string): FileRemoval | undefined {
  try {
    const before = readText(path.join(root, POLICY_FILE));
    if (before === undefined) return undefined;
    return { path: POLICY_FILE, action: 'remove', why: 'it is the policy of rerail', before, after: undefined };
  } catch (error) {
    return { path: POLICY_FILE, action: 'keep', why: messageOf(error), before: undefined, after: undefined };
  }
}

function ejected({ path: file, text, value, problem }: FoundWorkflow): FileRemoval {
  const kept = (why: string): FileRemoval => ({ path: file, action: 'keep', why, before: text, after: undefined });
  if (text === undefined || !value) return kept(problem ?? 'it cannot be read');
  const { names, others } = calledWorkflows(value);
  if (names.length > 0 && !others) {
    return {
      path: file,
      action: 'remove',
      why: `it only calls ${names[0]}.yml of rerail`,
      before: text,
      after: undefined,
    };
  }
  try {
    const { text: after, steps } = runWorkflow(text);
    const calls = names.length > 0 ? `; its jobs that call rerail's workflows stay: it has other jobs as well` : '';
    if (steps.length === 0) return kept(calls === '' ? 'it has no guard' : calls.slice(2));
    const count = steps.filter(({ action }) => action === 'run').length;
    if (count === 0) return { ...kept(`no step of it can become a "run:" step${calls}`), steps };
    const why = `${count} ${count === 1 ? 'guard becomes a "run:" step' : 'guards become "run:" steps'}${calls}`;
    return { path: file, action: 'change', why, before: text, after, steps };
  } catch (error) {
    return kept(messageOf(error));
  }
}
