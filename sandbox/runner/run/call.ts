import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Json } from '../expressions/data.ts';
import { evaluateJson, evaluateTexts, type Scope } from '../expressions/evaluate.ts';
import type { InputDefinition, Workflow } from '../workflow/workflow.ts';

type Token = TemplateToken | undefined;

/** Inputs of a called workflow, by the types it declares. Throws with GitHub's words where one is wrong. */
export async function callInputs(workflow: Workflow, given: Token, scope: Scope): Promise<Json> {
  if (!workflow.call) throw new Error(`workflow_call key is not defined in the referenced workflow ${workflow.file}.`);
  const values = await evaluateJson(given, scope);
  return typedInputs(workflow.call.inputs, isMapping(values) ? values : {}, scope);
}

/** Inputs of a run that a person starts by hand. */
export async function dispatchInputs(workflow: Workflow, given: Json | undefined, scope: Scope): Promise<Json> {
  return typedInputs(workflow.dispatchInputs, isMapping(given) ? given : {}, scope);
}

async function typedInputs(
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, Json>>,
  scope: Scope,
): Promise<Json> {
  const rest = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const inputs: Record<string, Json> = {};
  for (const { name, type, required, default: standard } of definitions) {
    const value = rest.get(name.toLowerCase());
    rest.delete(name.toLowerCase());
    if (value === undefined && required && !standard)
      throw new Error(`Input ${name} is required, but not provided while calling.`);
    inputs[name] = toType(name, type, value ?? (standard ? await evaluateJson(standard, scope) : null));
  }
  for (const name of rest.keys()) throw new Error(`Invalid input, ${name} is not defined in the referenced workflow.`);
  return inputs;
}

function toType(name: string, type: string, value: Json): Json {
  if (type === 'boolean') {
    if (value === null || value === '') return false;
    if (String(value) === 'true' || String(value) === 'false') return String(value) === 'true';
    throw new Error(`Input ${name} must be a boolean; '${String(value)}' came.`);
  }
  if (type === 'number') {
    const number = Number(value ?? 0);
    if (Number.isNaN(number)) throw new Error(`Input ${name} must be a number; '${String(value)}' came.`);
    return number;
  }
  return value === null ? '' : String(value);
}

/** Secrets of a called workflow: those that are handed over, and always the token. */
export async function callSecrets(
  workflow: Workflow,
  given: Token | 'inherit',
  scope: Scope,
  own: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  if (given === 'inherit') return own;
  const token = own.GITHUB_TOKEN === undefined ? {} : { GITHUB_TOKEN: own.GITHUB_TOKEN };
  const passed = await evaluateTexts(given, { ...scope, contexts: { ...scope.contexts, secrets: own } });
  for (const { name, required } of workflow.call?.secrets ?? []) {
    if (required && passed[name] === undefined)
      throw new Error(`Secret ${name} is required, but not provided while calling.`);
  }
  return { ...passed, ...token };
}

function isMapping(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
