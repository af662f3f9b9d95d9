/**
 * GitHub's own workflow parser. It is entered by its inner modules, for two reasons: its front door imports JSON
 * without the attribute Node asks for, and it evaluates block scalars from the raw YAML text, indentation included,
 * instead of from their value.
 */
import { readFileSync } from 'node:fs';
import { convertOn } from '@actions/workflow-parser/model/converter/events';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import { convertJobs } from '@actions/workflow-parser/model/converter/jobs';
import { convertSteps } from '@actions/workflow-parser/model/converter/steps';
import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';
import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader';
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import {
  type LiteralToken,
  MappingToken,
  SequenceToken,
  StringToken,
  type TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';

/** A workflow or action file that GitHub would refuse. Every problem found is in the message. */
export class InvalidFileError extends Error {
  override readonly name = 'InvalidFileError';
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file} is not valid:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Gives string tokens without their source text, so that the template reader works on the value YAML defines. */
class ValueReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral();
    if (!(token instanceof StringToken)) return token;
    return new StringToken(token.file, token.range, token.value, token.definitionInfo);
  }
}

export type FileKind = 'workflow' | 'action';
const KINDS = {
  workflow: { root: 'workflow-root-strict', schema: 'workflow-v1.0.min.json' },
  // The runner's own schema; the strict one is for editors, and asks for a description that the runner does without.
  action: { root: 'action-root', schema: 'action-v1.0.min.json' },
} as const;
const schemas = new Map<FileKind, TemplateSchema>();

function schemaOf(kind: FileKind): TemplateSchema {
  let schema = schemas.get(kind);
  if (!schema) {
    const file = new URL(KINDS[kind].schema, import.meta.resolve('@actions/workflow-parser'));
    schema = TemplateSchema.load(new JSONObjectReader(undefined, readFileSync(file, 'utf8')));
    schemas.set(kind, schema);
  }
  return schema;
}

/** The schema-checked token tree of one file. */
export interface ParsedFile {
  root: MappingToken;
  context: TemplateContext;
}

/**
 * Reads one workflow or action file. Beyond the schema, a workflow's jobs are checked for unknown needs, cycles, ids
 * used twice and conditions that do not parse. Throws {@link InvalidFileError}.
 */
export function parseFile(kind: FileKind, file: string, content: string): ParsedFile {
  const context = new TemplateContext(new TemplateValidationErrors(), schemaOf(kind), new NoOperationTraceWriter());
  const fileId = context.getFileId(file);
  const reader = new ValueReader(fileId, content);
  for (const error of reader.errors) context.error(fileId, error.message, error.range);
  assertValid(file, context);
  const root = readTemplate(context, KINDS[kind].root, reader, fileId);
  assertValid(file, context);
  if (!isMapping(root)) throw new InvalidFileError(file, ['the file holds no mapping']);
  if (kind === 'workflow') {
    for (const { key, value } of root) {
      if (key.toString() === 'jobs') convertJobs(context, value);
      if (key.toString() === 'on') convertOn(context, value);
    }
    assertValid(file, context);
  }
  return { root, context };
}

function assertValid(file: string, context: TemplateContext): void {
  const problems = context.errors.getErrors().map((error) => error.message);
  if (problems.length) throw new InvalidFileError(file, problems);
}

/** Ids of steps as GitHub gives them: the explicit one, else `__run`, `__run_2`, `__actions_checkout`, … */
export function stepIds(context: TemplateContext, steps: TemplateToken): string[] {
  return convertSteps(context, steps).map((step) => step.id);
}

/** The condition as GitHub evaluates it: `success() && (…)` unless it names a status function itself. */
export function conditionOf(context: TemplateContext, token: TemplateToken | undefined): string {
  return (token && convertToIfCondition(context, token)?.expression) || 'success()';
}

/** The events a workflow listens to, with their filters. */
export function eventsOf(context: TemplateContext, on: TemplateToken): EventsConfig {
  return convertOn(context, on);
}

export function isMapping(token: TemplateToken | undefined): token is MappingToken {
  return token instanceof MappingToken;
}

export function isSequence(token: TemplateToken | undefined): token is SequenceToken {
  return token instanceof SequenceToken;
}

/** Value of a key of a mapping that the schema has checked; undefined where the key or the mapping is missing. */
export function child(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return isMapping(token) ? token.find(key) : undefined;
}

/** Literal text of a key, undefined where it is missing or null. */
export function textOf(token: TemplateToken | undefined, key: string): string | undefined {
  const value = child(token, key);
  return value?.isLiteral && value.typeName() !== 'NullToken' ? value.toString() : undefined;
}
