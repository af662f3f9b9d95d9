import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { enterEnvironment } from '../../github/environment-gate.ts';
import { evaluateJson, type Scope } from '../expressions/evaluate.ts';
import { type Claim, displaced } from './concurrency.ts';
import type { LegRequest } from './graph-host.ts';
import type { LegHost } from './leg-host.ts';
import type { JobConclusion, JobRecord } from './records.ts';

/** What a job may do before it gets a machine: nothing any more, or go on until it leaves. */
export type Passage =
  | { readonly stopped: 'cancelled' | 'failure'; readonly why: string }
  | { leave(conclusion: JobConclusion | null): void };

/** Reads `concurrency:`; undefined where there is none. */
export async function readClaim(token: TemplateToken | undefined, scope: Scope): Promise<Claim | undefined> {
  if (!token) return undefined;
  const value = await evaluateJson(token, scope);
  const { group, 'cancel-in-progress': cancel } = (
    typeof value === 'object' && value !== null ? value : { group: value }
  ) as { group?: unknown; 'cancel-in-progress'?: unknown };
  if (group === undefined || group === null || group === '') return undefined;
  return { group: String(group), cancelInProgress: String(cancel) === 'true' };
}

/** Waits for the job's concurrency group, then for its environment. */
export async function passGates(
  host: LegHost,
  { plan, scope, needs }: LegRequest,
  record: JobRecord,
  { signal, cancel }: { signal: AbortSignal; cancel: (why: string) => void },
): Promise<Passage> {
  const { github, vars, inputs } = scope;
  const contexts = { github, vars, inputs, needs, matrix: plan.matrix, strategy: plan.strategy };
  const claim = await readClaim(plan.definition.concurrency, { contexts });
  const name = host.repository.fullName;
  const release =
    claim &&
    (await host.concurrency.take(
      { ...claim, group: `${name}:${claim.group}` },
      { cancel: () => cancel(displaced(claim.group)) },
    ));
  if (claim && !release) return { stopped: 'cancelled', why: displaced(claim.group) };
  const wanted = plan.definition.environment ? await evaluateJson(plan.definition.environment, { contexts }) : null;
  const environment = typeof wanted === 'object' && wanted !== null ? (wanted as { name?: unknown }).name : wanted;
  const repository = host.server.github.find(name);
  if (!environment || !repository) return { leave: () => release?.() };
  record.environment = String(environment);
  const visit = {
    name: String(environment),
    ref: String(github.ref),
    sha: String(github.sha),
    run: host.runId,
    signal,
  };
  const entered = await enterEnvironment(repository, visit);
  if ('refusal' in entered) {
    release?.();
    return { stopped: signal.aborted ? 'cancelled' : 'failure', why: entered.refusal };
  }
  return {
    leave: (conclusion) => {
      entered.leave(conclusion === 'success');
      release?.();
    },
  };
}
