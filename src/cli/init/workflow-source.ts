import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { messageOf } from '../../errors.ts';

/** A workflow file with what its steps are made of in the text, so that an edit leaves every other byte alone. */
export interface WorkflowSource {
  text: string;
  document: Document.Parsed;
  value: Loose;
  /** Each step of the text once, in its order, with every job that runs it: aliases share steps. */
  steps: readonly SourceStep[];
}

export interface SourceStep {
  node: YAMLMap;
  uses: readonly StepUse[];
}

/** A step as a job runs it. */
export interface StepUse {
  /** The key below `jobs`. */
  job: string;
  jobValue: Loose;
  /** Counts from 0. */
  index: number;
  value: Loose;
}

export type Loose = Readonly<Record<string, unknown>>;

/** Longer files are left alone, in characters. */
const MAX_WORKFLOW_LENGTH = 1_000_000;
const MAX_STEPS = 5_000;
/** How often anchors may be repeated. */
const MAX_ALIASES = 100;

/** @throws Error that says why the text is not a workflow file that can be edited */
export function readWorkflowSource(text: string): WorkflowSource {
  if (text.length > MAX_WORKFLOW_LENGTH) throw new Error(`it has more than ${MAX_WORKFLOW_LENGTH} characters`);
  const document = parseDocument(text, { version: '1.2', merge: false, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem) throw invalid(problem);
  const value = plainValue(document);
  if (!isLoose(value) || !isLoose(value.jobs)) throw new Error('it has no jobs');
  return { text, document, value, steps: stepsOf(document, value) };
}

/** Aliases may lead nowhere, or repeat what they name too often. */
function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw invalid(error);
  }
}

const invalid = (problem: unknown) =>
  new Error(`it is not valid YAML (${messageOf(problem).split('\n')[0]?.replace(/:$/, '')})`);

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function stepsOf(document: Document.Parsed, value: Loose): SourceStep[] {
  const found = new Map<YAMLMap, StepUse[]>();
  const jobs = resolve(document, document.get('jobs', true));
  if (!isMap(jobs)) return [];
  let count = 0;
  for (const { key, value: node } of jobs.items) {
    const job = isScalar(key) ? String(key.value) : '';
    const jobNode = resolve(document, node);
    const jobValue = (value.jobs as Loose)[job];
    const steps = isMap(jobNode) ? resolve(document, jobNode.get('steps', true)) : undefined;
    if (!isSeq(steps) || !isLoose(jobValue) || !Array.isArray(jobValue.steps)) continue;
    for (const [index, item] of steps.items.entries()) {
      const step = resolve(document, item);
      const stepValue: unknown = jobValue.steps[index];
      if (!isMap(step) || !isLoose(stepValue)) continue;
      count += 1;
      if (count > MAX_STEPS) throw new Error(`it has more than ${MAX_STEPS} steps`);
      const uses = found.get(step) ?? [];
      uses.push({ job, jobValue, index, value: stepValue });
      found.set(step, uses);
    }
  }
  return [...found]
    .map(([node, uses]) => ({ node, uses }))
    .sort((a, b) => (a.node.range?.[0] ?? 0) - (b.node.range?.[0] ?? 0));
}

const resolve = (document: Document.Parsed, node: unknown) => (isAlias(node) ? node.resolve(document) : node);

/** The entry of a mapping whose key is this text. */
export function pairOf(map: YAMLMap, key: string): SourcePair | undefined {
  const found = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  return found && isWritten(found) ? found : undefined;
}

/** An entry with both sides in the text. */
export type SourcePair = Pair<Scalar, { range: [number, number, number] }> & {
  key: { range: [number, number, number] };
};

export function isWritten(pair: Pair): pair is SourcePair {
  const { key, value } = pair as { key: unknown; value: unknown };
  return isScalar(key) && hasRange(key) && hasRange(value);
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

/** The name of an entry's key; empty if it is no text. */
export const nameOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');
