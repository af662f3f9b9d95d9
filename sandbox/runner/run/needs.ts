import type { Json } from '../expressions/data.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { JobDefinition } from '../workflow/workflow.ts';

/** How a job came out, for those that need it. */
export interface JobResult {
  result: 'success' | 'failure' | 'cancelled' | 'skipped';
  outputs: Readonly<Record<string, string>>;
  /** It ran in this attempt; what needs it runs again as well. */
  ran: boolean;
}

/** The `needs` context of a job. */
export function needsContext(definition: JobDefinition, results: ReadonlyMap<string, JobResult>): Json {
  return Object.fromEntries(
    definition.needs.map((id) => {
      const { result = 'skipped', outputs = {} } = results.get(id) ?? {};
      return [id, { result, outputs }];
    }),
  );
}

/**
 * Status functions of a job's `if`. Without names they look at every job before it, not only at its direct needs:
 * behind a skipped job the default condition does not hold, however the jobs between came out.
 */
export function jobStatusFunctions(
  definition: JobDefinition,
  jobs: readonly JobDefinition[],
  results: ReadonlyMap<string, JobResult>,
  cancelled: boolean,
): NonNullable<Scope['status']> {
  const all = ancestorsOf(definition, jobs);
  const resultsOf = (names: readonly string[]) => (names.length ? names : all).map((id) => results.get(id)?.result);
  return {
    always: () => true,
    cancelled: () => cancelled,
    success: (...names) => !cancelled && resultsOf(names).every((result) => result === 'success'),
    failure: (...names) => !cancelled && resultsOf(names).some((result) => result === 'failure'),
  };
}

function ancestorsOf({ needs }: JobDefinition, jobs: readonly JobDefinition[]): string[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const need of jobs.find((job) => job.id === id)?.needs ?? []) visit(need);
  };
  for (const need of needs) visit(need);
  return [...found];
}
