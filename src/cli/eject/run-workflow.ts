import { messageOf } from '../../errors.ts';
import { applyEdits } from '../init/step-block.ts';
import { readWorkflowSource } from '../init/workflow-source.ts';
import { runEdit } from './run-edit.ts';

/** What becomes of one step that uses rerail. */
export interface EjectedStep {
  job: string;
  step: string;
  /** From 1, in the file as it is. */
  line: number;
  /** `run` if it is a `run:` step again; `keep` if rerail cannot turn it back. */
  action: 'run' | 'keep';
  why: string;
  /** Inputs that a `run:` step does not have. */
  dropped: readonly string[];
}

export interface EjectedWorkflow {
  text: string;
  steps: readonly EjectedStep[];
}

const IS_RERAIL = /^rerail\/rerail@/;

/**
 * A workflow with its guards as `run:` steps.
 * @throws Error that says why the file cannot be edited at all
 */
export function runWorkflow(text: string): EjectedWorkflow {
  const { steps } = readWorkflowSource(text);
  const edits = [];
  const found: EjectedStep[] = [];
  for (const { node, uses } of steps) {
    const [use] = uses;
    if (!use || !IS_RERAIL.test(String(use.value.uses ?? ''))) continue;
    const inputs = use.value.with as Record<string, unknown> | undefined;
    const line = text.slice(0, node.range?.[0] ?? 0).split('\n').length;
    const title = String(use.value.name ?? inputs?.run ?? use.value.uses)
      .trim()
      .split('\n')[0] as string;
    const step = { job: use.job, step: title, line };
    if (typeof inputs?.run !== 'string' || (inputs.command ?? 'guard') !== 'guard') {
      found.push({ ...step, action: 'keep', why: 'it runs no script, so there is no "run:" step for it', dropped: [] });
      continue;
    }
    try {
      const { edits: own, dropped } = runEdit(text, node);
      edits.push(...own);
      found.push({ ...step, action: 'run', why: whyOf(dropped, readOutputs(text, use.value.id)), dropped });
    } catch (error) {
      found.push({ ...step, action: 'keep', why: messageOf(error), dropped: [] });
    }
  }
  return { text: applyEdits(text, edits), steps: found };
}

/** Outputs that only rerail sets, and that expressions of the file read of this step. */
function readOutputs(text: string, id: unknown): string[] {
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) return [];
  const read = new RegExp(`\\bsteps\\.${id}\\.outputs\\.(${OWN_OUTPUTS.join('|')})(?![\\w-])`, 'g');
  return [...new Set([...text.matchAll(read)].map(([, name]) => name as string))];
}

const OWN_OUTPUTS = [
  ...['outcome', 'tries', 'failure-type', 'lane', 'strategy', 'confidence'],
  ...['reason', 'signature', 'checkpoint', 'rerail'],
];

function whyOf(dropped: readonly string[], outputs: readonly string[]): string {
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  const losses = [
    ...(dropped.length > 0 ? [`a "run:" step has no ${quoted(dropped)}`] : []),
    ...(outputs.length > 0 ? [`the workflow reads its output ${quoted(outputs)}, which only rerail sets`] : []),
  ];
  return losses.length === 0 ? 'it is a "run:" step again' : losses.join('; ');
}
