import picomatch from 'picomatch';
import type { WorkflowStep } from '../config/workflow.ts';

/** A step that takes all artifacts of its run, rerail's among them. */
export interface UnfilteredDownload {
  /** How people find it: `actions/download-artifact@v8`, or the command. */
  what: string;
  /** The job's id, or the path of the composite action. */
  where: string;
}

/** The jobs and composite actions in which to look. */
export interface StepsSomewhere {
  where: string;
  steps: readonly WorkflowStep[];
}

/** What frees a run of this: shown as it is to be written. */
export const EXCLUDING_PATTERN = 'pattern: "!rerail-*"';

/**
 * Finds a step that would take rerail's artifacts, and whose result they would change: the layout of what it downloads depends on how many there are, and one that a
 * green job deletes at that moment fails it. Only actions and commands that are known to do so; of what an expression decides, the worst is assumed.
 */
export function findUnfilteredDownload(places: readonly StepsSomewhere[]): UnfilteredDownload | undefined {
  for (const { where, steps } of places) {
    const step = steps.find(takesAll);
    if (step) return { what: step.uses ?? COMMAND, where };
  }
  return undefined;
}

const DOWNLOAD = /^actions\/download-artifact@/i;
/** Merges artifacts of the run into one, by default all. */
const MERGE = /^actions\/upload-artifact\/merge@/i;
const COMMAND = 'gh run download';

function takesAll({ uses = '', run, with: inputs }: WorkflowStep): boolean {
  if (run !== undefined) return commandTakesAll(run);
  const pattern = inputs.pattern ?? '';
  if (MERGE.test(uses)) return matchesRerail(pattern);
  if (!DOWNLOAD.test(uses) || isOtherRun(inputs['run-id'] ?? '')) return false;
  const isNamed = [inputs.name, inputs['artifact-ids']].some((value) => (value ?? '').trim() !== '');
  return !isNamed && matchesRerail(pattern);
}

const isOtherRun = (runId: string) => runId.trim() !== '' && !runId.includes('github.run_id');

/** `gh run download` without a name or pattern takes all of the run that it is given; which one that is, only the shell knows. */
function commandTakesAll(script: string): boolean {
  const lines = script.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n|;|&&|\|\|/);
  return lines.some((line) => /^\s*gh\s+run\s+download\b/.test(line) && !/\s(?:-n|--name|-p|--pattern)\b/.test(line));
}

/** As rerail's artifacts are called. */
const SAMPLES = [
  'rerail-checkpoint_ci-build-0a1b2c3d_a1_stage-0a1b2c3d_0123456789abcdef_0a1b2c3d.tar.zst',
  'rerail-record_ci-build-0a1b2c3d_job-a1-ci-build-0a1b2c3d_0.json',
];

function matchesRerail(pattern: string): boolean {
  const text = pattern.trim();
  if (text === '') return true;
  const expression = text.indexOf('${{');
  if (expression >= 0) {
    // What is before the expression decides, unless it could still become such a name.
    const before = text.slice(0, expression).replace(/[*?[{!(+@\\].*$/s, '');
    return SAMPLES.some((name) => name.startsWith(before) || before === '');
  }
  try {
    const matches = picomatch(text, { dot: false });
    return SAMPLES.some((name) => matches(name));
  } catch {
    return true;
  }
}
