import type { Workflow, WorkflowJob } from '../config/workflow.ts';
import { externalEffects } from '../recovery/side-effects.ts';
import { actsOutside } from './decide/outside-actions.ts';
import type { ShapedJob } from './facts.ts';

/** The workflows of a run: its own file, and the called ones by what `uses` says. */
export interface RunWorkflow {
  top: Workflow;
  called: ReadonlyMap<string, Workflow>;
}

/** A job of the file, with what tells its legs by their names. */
export interface NamedJob extends ShapedJob {
  /** Matches the names that the API gives to the job's legs. */
  names: RegExp;
  optional: boolean;
}

const MAX_DEPTH = 10;

/** All jobs of a run as one graph: the jobs of a called workflow carry the caller's id in front, and inherit what it needs. */
export function shapeOf({ top, called }: RunWorkflow): readonly NamedJob[] {
  return jobsOf(top, called, { prefix: '', names: '', needs: [], optional: false }, 0);
}

interface Caller {
  prefix: string;
  names: string;
  needs: readonly string[];
  optional: boolean;
}

function jobsOf(workflow: Workflow, called: RunWorkflow['called'], caller: Caller, depth: number): NamedJob[] {
  const inner = new Map<string, NamedJob[]>();
  const keysOf = (id: string) => inner.get(id)?.map(({ key }) => key) ?? [caller.prefix + id];
  const all = workflow.jobs.flatMap((job) => {
    const names = `${caller.names}${nameSource(job)}`;
    const key = caller.prefix + job.id;
    const optional = caller.optional || job.continueOnError === 'true';
    const file = job.uses === undefined ? undefined : called.get(job.uses);
    if (file && depth < MAX_DEPTH) {
      const jobs = jobsOf(file, called, { prefix: `${key}/`, names: `${names} / `, needs: [key], optional }, depth + 1);
      // The caller itself is no job that the API knows; it holds the edges to its inner jobs together.
      const entry: NamedJob = {
        key,
        names: /^(?!)/,
        optional,
        needs: [...caller.needs, ...job.needs.map((id) => caller.prefix + id)],
      };
      inner.set(job.id, [...jobs, entry]);
      return [entry, ...jobs];
    }
    const needs = [...caller.needs, ...job.needs.map((id) => caller.prefix + id)];
    const named: NamedJob = { key, needs, names: new RegExp(`^${names}( / .*)?$`, 's'), optional, ...effectsOf(job) };
    return [named];
  });
  // Who needs a caller needs all that it calls.
  return all.map((job) => ({
    ...job,
    needs: [
      ...new Set(
        job.needs.flatMap((need) =>
          need.startsWith(caller.prefix) ? keysOf(need.slice(caller.prefix.length)) : [need],
        ),
      ),
    ].filter((need) => need !== job.key),
  }));
}

/** As the service names legs: the name or the id, matrix values behind it in parentheses. Expressions may be anything. */
function nameSource({ id, name }: WorkflowJob): string {
  const text = name ?? id;
  const parts = text.split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `${parts.join('.*')}(?: \\(.*\\))?`;
}

function effectsOf(job: WorkflowJob): Pick<ShapedJob, 'environment' | 'outsideEffects'> {
  const effects = job.steps.flatMap(({ run, uses, with: inputs }) => {
    // A guarded script is an input of rerail.
    const script = run ?? (uses !== undefined && /(?:^|\/)rerail(?:@|\/rerail@|$)/.test(uses) ? inputs.run : undefined);
    if (script !== undefined) return externalEffects(script).map(({ pattern }) => pattern);
    return uses !== undefined && actsOutside(uses, inputs) ? [uses] : [];
  });
  // What a called workflow does that cannot be read is unknown; its name is all there is.
  if (job.uses !== undefined && /deploy|publish|release|migrat/i.test(job.uses)) effects.push(job.uses);
  return {
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    ...(effects.length === 0 ? {} : { outsideEffects: [...new Set(effects)] }),
  };
}

/** The job of the file that a leg belongs to: the one that says most about its name. */
export function jobNamed(name: string, shape: readonly NamedJob[]): NamedJob | undefined {
  return shape
    .filter(({ names }) => names.test(name))
    .toSorted((a, b) => b.names.source.length - a.names.source.length)[0];
}

const CONTROLLER_COMMANDS = new Set(['plan', 'decide', 'act', 'revert', 'recover']);

/** Whether a workflow is one of rerail's own: it decides about runs, or calls the workflow that does. */
export function isControllers({ jobs }: Workflow): boolean {
  return jobs.some(
    ({ uses, steps }) =>
      (uses !== undefined && /\brerail\b.*\/\.github\/workflows\/(?:recover|sweep|comment)\.ya?ml@/.test(uses)) ||
      (uses !== undefined && /^\.\/\.github\/workflows\/(?:recover|rerail-recover)\.ya?ml$/.test(uses)) ||
      steps.some(
        ({ uses: action, with: inputs }) => action !== undefined && CONTROLLER_COMMANDS.has(inputs.command ?? ''),
      ),
  );
}
