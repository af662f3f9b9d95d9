import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { child, isMapping, parseFile, textOf } from './parser.ts';
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
    runs: readRuns(runs, steps),
  };
}

function readRuns(runs: TemplateToken | undefined, steps: StepDefinition[]): ActionManifest['runs'] {
  const using = textOf(runs, 'using') ?? '';
  if (using === 'composite') return { kind: 'composite', steps };
  if (using === 'docker') return { kind: 'docker' };
  return {
    kind: 'node',
    main: textOf(runs, 'main') ?? '',
    pre: textOf(runs, 'pre'),
    preCondition: textOf(runs, 'pre-if') ?? 'always()',
    post: textOf(runs, 'post'),
    postCondition: textOf(runs, 'post-if') ?? 'always()',
  };
}
