import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { child, InvalidFileError, isMapping, parseFile, textOf } from './parser.ts';
import { readSteps, type StepDefinition } from './workflow.ts';

/** One `action.yml`. */
export interface ActionManifest {
  name: string;
  inputs: ActionInput[];
  /** Output name to the token of its value; only composite actions give values. */
  outputs: Map<string, TemplateToken | undefined>;
  runs: NodeRuns | CompositeRuns | DockerRuns;
}

export interface ActionInput {
  name: string;
  default: TemplateToken | undefined;
  deprecation: string | undefined;
}
export interface NodeRuns {
  kind: 'node';
  main: string;
  pre: string | undefined;
  preCondition: string;
  post: string | undefined;
  postCondition: string;
}
export interface CompositeRuns {
  kind: 'composite';
  steps: StepDefinition[];
}
export interface DockerRuns {
  kind: 'docker';
}

/** Reads the manifest of an action's folder; undefined where it has none. Throws `InvalidFileError`. */
export async function readActionManifest(folder: string): Promise<ActionManifest | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    const content = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    if (content !== undefined) return parseManifest(name, content);
  }
  return undefined;
}

function parseManifest(file: string, content: string): ActionManifest {
  const { root, context } = parseFile('action', file, content);
  const inputs = child(root, 'inputs');
  const outputs = child(root, 'outputs');
  const runs = child(root, 'runs');
  const steps = readSteps(context, child(runs, 'steps'));
  return {
    name: textOf(root, 'name') ?? '',
    inputs: isMapping(inputs)
      ? [...inputs].map(({ key, value }) => ({
          name: key.toString(),
          default: child(value, 'default'),
          deprecation: textOf(value, 'deprecationMessage'),
        }))
      : [],
    outputs: new Map(
      isMapping(outputs) ? [...outputs].map(({ key, value }) => [key.toString(), child(value, 'value')]) : [],
    ),
    runs: readRuns(file, runs, steps),
  };
}

/** With the demands of actions/runner, ActionManifestManager.cs. */
function readRuns(file: string, runs: TemplateToken | undefined, steps: StepDefinition[]): ActionManifest['runs'] {
  if (runs === undefined) throw new InvalidFileError(file, ["Top level 'runs:' section is required"]);
  const using = (textOf(runs, 'using') ?? '').toLowerCase();
  if (using === 'composite') {
    if (!child(runs, 'steps')) throw new InvalidFileError(file, ['A composite action needs steps']);
    return { kind: 'composite', steps };
  }
  if (using === 'docker') return { kind: 'docker' };
  if (!/^node(?:12|16|20|24)$/.test(using)) {
    throw new InvalidFileError(file, [
      `'using: ${using}' is not supported, use 'docker', 'composite', 'node12', 'node16', 'node20' or 'node24' instead`,
    ]);
  }
  const main = textOf(runs, 'main');
  if (!main) throw new InvalidFileError(file, ['A JavaScript action needs an entry file: main']);
  return {
    kind: 'node',
    main,
    pre: textOf(runs, 'pre'),
    preCondition: textOf(runs, 'pre-if') ?? 'always()',
    post: textOf(runs, 'post'),
    postCondition: textOf(runs, 'post-if') ?? 'always()',
  };
}
