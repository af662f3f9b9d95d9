import type { Json } from '../expressions/data.ts';
import { evaluateJson, evaluateText, type Scope } from '../expressions/evaluate.ts';
import { describeMatrix, expandMatrix, type MatrixValues } from '../workflow/matrix.ts';
import type { JobDefinition } from '../workflow/workflow.ts';

/** One leg of a job, planned: all that is decided before it gets a machine. */
export interface LegPlan {
  definition: JobDefinition;
  /** Names the leg in every attempt. */
  leg: string;
  key: string;
  name: string;
  matrix: MatrixValues | null;
  strategy: Json;
  mayFail: boolean;
  /** In minutes. */
  timeout: number;
  cancelTimeout: number;
}

export interface Strategy {
  legs: LegPlan[];
  failFast: boolean;
  maxParallel: number;
}

/** GitHub's defaults, in minutes (docs.github.com, "Workflow syntax" and "Workflow cancellation reference"). */
const DEFAULT_TIMEOUT = 360;
const DEFAULT_CANCEL_TIMEOUT = 5;

/** Where the job stands: inside which calls of reusable workflows. */
export interface Prefix {
  key: string;
  name: string;
  leg: string;
}

/** Evaluates the strategy of a job and plans its legs. Throws where GitHub would fail the job. */
export async function planLegs(definition: JobDefinition, prefix: Prefix, scope: Scope): Promise<Strategy> {
  const given = await evaluateJson(definition.strategy, scope);
  const strategy = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, Json>>) : {};
  const values: (MatrixValues | null)[] = strategy.matrix === undefined ? [null] : expandMatrix(strategy.matrix);
  const failFast = strategy['fail-fast'] === undefined || String(strategy['fail-fast']) === 'true';
  const maxParallel = Number(strategy['max-parallel'] ?? 0) || values.length;
  const legs: LegPlan[] = [];
  for (const [index, matrix] of values.entries()) {
    const context = {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': values.length,
      'max-parallel': maxParallel,
    };
    legs.push(
      await planLeg(definition, prefix, matrix, {
        ...scope,
        contexts: { ...scope.contexts, matrix, strategy: context },
      }),
    );
  }
  return { legs, failFast, maxParallel };
}

async function planLeg(
  definition: JobDefinition,
  prefix: Prefix,
  matrix: MatrixValues | null,
  scope: Scope,
): Promise<LegPlan> {
  const minutes = async (token: JobDefinition['timeout'], standard: number) =>
    token ? Number(await evaluateText(token, scope)) || standard : standard;
  return {
    definition,
    key: prefix.key + definition.id,
    leg: `${prefix.leg}${definition.id}${matrix ? ` ${JSON.stringify(matrix)}` : ''}`,
    name: prefix.name + (await legName(definition, matrix, scope)),
    matrix,
    strategy: scope.contexts.strategy as Json,
    mayFail: (await evaluateText(definition.continueOnError, scope)) === 'true',
    timeout: await minutes(definition.timeout, DEFAULT_TIMEOUT),
    cancelTimeout: await minutes(definition.cancelTimeout, DEFAULT_CANCEL_TIMEOUT),
  };
}

/** A name without an expression is the same for all legs, so GitHub adds the values of the matrix to it. */
async function legName({ id, name }: JobDefinition, matrix: MatrixValues | null, scope: Scope): Promise<string> {
  const base = (name && (await evaluateText(name, scope))) || id;
  return matrix && !name?.isExpression ? `${base} (${describeMatrix(matrix)})` : base;
}
