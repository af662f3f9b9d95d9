import path from 'node:path';
import type { Switches } from '../../switches.ts';
import type { Json } from '../expressions/data.ts';
import type { Machine } from '../job/machine.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { ACTOR, REPOSITORY_ID, type WorkflowEvent } from './event.ts';
import type { Repository } from './repository.ts';

export interface RunIdentity {
  id: number;
  number: number;
  attempt: number;
  /** Who started the attempt. */
  triggeringActor: string;
  /** `https://github.com`, or the sandbox itself. */
  serverUrl: string;
}

/** Of the server that the switch `server` names. */
export const SERVER_URLS: Readonly<Record<Switches['server'], string>> = {
  'github.com': 'https://github.com',
  'enterprise-server': 'https://github.example.org',
};

/** The part of the `github` context that all jobs of an attempt share. */
export function githubContext(
  run: RunIdentity,
  workflow: Workflow,
  event: WorkflowEvent,
  repository: Repository,
  apiUrl: string,
): Record<string, Json> {
  const { ref, baseRef, event: eventName } = event.trigger;
  const [owner = ''] = repository.fullName.split('/');
  const workflowRef = `${repository.fullName}/${workflow.file}@${ref}`;
  return {
    workflow: workflow.name,
    workflow_ref: workflowRef,
    workflow_sha: event.sha,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    repository: repository.fullName,
    repository_id: String(REPOSITORY_ID),
    repository_owner: owner,
    repository_owner_id: String(ACTOR.id),
    repositoryUrl: `git://github.com/${repository.fullName}.git`,
    repository_visibility: 'public',
    actor: ACTOR.login,
    actor_id: String(ACTOR.id),
    triggering_actor: run.triggeringActor,
    event_name: eventName,
    event: event.payload,
    sha: event.sha,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    head_ref: event.headRef,
    base_ref: baseRef,
    server_url: run.serverUrl,
    api_url: `${apiUrl}/api/v3`,
    graphql_url: `${apiUrl}/api/graphql`,
    retention_days: '90',
    secret_source: 'Actions',
  };
}

/** What the machine adds to the `github` context of its job. */
export function machineContext(machine: Machine, job: string, token: string): Record<string, Json> {
  return {
    job,
    token,
    workspace: machine.workspace,
    event_path: path.join(machine.temp, '_github_workflow', 'event.json'),
    action: '',
    action_repository: '',
    action_ref: '',
  };
}

/** System-wide git configuration of a machine: GitHub's address, if a server is named, leads to the sandbox's repository. */
export function gitConfiguration({ fullName, folder }: Repository, server: Switches['server'] | undefined): string {
  const base = folder.replace(/\.git$/, '').replaceAll('\\', '/');
  return [
    '[safe]\n\tdirectory = *',
    '[init]\n\tdefaultBranch = main',
    '[protocol "file"]\n\tallow = always',
    ...(server === undefined
      ? []
      : [`[url "file://${base.startsWith('/') ? '' : '/'}${base}"]\n\tinsteadOf = ${SERVER_URLS[server]}/${fullName}`]),
    '',
  ].join('\n');
}
