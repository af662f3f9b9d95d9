import path from 'node:path';
import type { Json } from '../expressions/data.ts';
import type { StepContext } from './step-context.ts';

/** Entries of the `github` context that are variables too (actions/runner, GitHubContext.cs). */
const GITHUB_VARIABLES = [
  ...['action', 'action_path', 'action_ref', 'action_repository', 'actor', 'actor_id', 'api_url', 'base_ref', 'env'],
  ...[
    'event_name',
    'event_path',
    'graphql_url',
    'head_ref',
    'job',
    'output',
    'path',
    'ref',
    'ref_name',
    'ref_protected',
  ],
  ...['ref_type', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'retention_days'],
  ...['run_attempt', 'run_id', 'run_number', 'server_url', 'sha', 'state', 'step_summary', 'triggering_actor'],
  ...['workflow', 'workflow_ref', 'workflow_sha', 'workspace'],
];

/** The environment of a `run:` step: the machine's, the user's, PATH, GITHUB_* and RUNNER_*, in this order. */
export function scriptEnvironment(step: StepContext): Record<string, string> {
  const environment = { ...step.job.machine.environment(), ...step.environment() };
  environment.PATH = searchPathOf(step);
  const github: Readonly<Record<string, Json>> = { ...step.job.request.contexts.github, ...step.github };
  for (const name of GITHUB_VARIABLES) {
    const value = github[name];
    if (typeof value === 'string' || typeof value === 'boolean') {
      environment[`GITHUB_${name.toUpperCase()}`] = String(value);
    }
  }
  for (const [name, value] of Object.entries(step.job.runnerContext())) {
    environment[`RUNNER_${name.toUpperCase()}`] = value;
  }
  return environment;
}

/** The environment of an action's process: a script's, its inputs, its saved state, and the runtime's tokens. */
export function actionEnvironment(step: StepContext, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const environment = { ...scriptEnvironment(step), ...step.job.request.actionEnvironment };
  for (const [name, value] of Object.entries(inputs)) {
    environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  for (const [name, value] of step.job.stateOf(step.key)) environment[`STATE_${name}`] = value;
  return environment;
}

/** What GITHUB_PATH collected, the newest first, before the PATH that holds otherwise. */
export function searchPathOf(step: StepContext): string {
  const base = step.environment().PATH ?? step.job.machine.environment().PATH ?? '';
  return [...step.job.searchPath.toReversed(), base].filter(Boolean).join(path.delimiter);
}
