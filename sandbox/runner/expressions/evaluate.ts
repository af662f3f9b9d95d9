import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { Expr } from '@actions/expressions/ast';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { TokenType } from '@actions/expressions/lexer';
import { truthy } from '@actions/expressions/result';
import {
  BasicExpressionToken,
  BooleanToken,
  InsertExpressionToken,
  MappingToken,
  NumberToken,
  SequenceToken,
  StringToken,
  type TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { type ExpressionData, type Json, toData, toJson } from './data.ts';

/** What an expression can see. Whether it may see it has been checked when the file was parsed. */
export interface Scope {
  readonly contexts: Readonly<Record<string, Json | ExpressionData | undefined>>;
  /** `success`, `failure`, `cancelled`, `always`: what each gives now. Arguments are names of jobs. */
  readonly status?: Readonly<Record<string, (...names: string[]) => boolean>>;
  /** SHA-256 over the files that match, empty where none does. */
  readonly hashFiles?: (patterns: string[]) => Promise<string>;
}

const CONTEXTS = [
  ...['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets'],
  ...['strategy', 'matrix', 'needs', 'inputs'],
];
const MAX_ARGUMENTS = 255;

/** Thrown through the synchronous evaluator where a hash has to be computed first; see {@link evaluateExpression}. */
class HashNeeded extends Error {
  readonly patterns: string[];
  constructor(patterns: string[]) {
    super('hashFiles');
    this.patterns = patterns;
  }
}

function functionsOf(scope: Scope, hashes: ReadonlyMap<string, string>): Map<string, FunctionDefinition> {
  const functions = new Map<string, FunctionDefinition>();
  for (const [name, status] of Object.entries(scope.status ?? {})) {
    const call = (...args: ExpressionData[]) => new data.BooleanData(status(...args.map((arg) => arg.coerceString())));
    functions.set(name, { name, minArgs: 0, maxArgs: MAX_ARGUMENTS, call });
  }
  const hashFiles = (...args: ExpressionData[]) => {
    const patterns = args.map((arg) => arg.coerceString());
    const hash = hashes.get(patterns.join('\n'));
    if (hash === undefined) throw new HashNeeded(patterns);
    return new data.StringData(hash);
  };
  functions.set('hashfiles', { name: 'hashFiles', minArgs: 1, maxArgs: MAX_ARGUMENTS, call: hashFiles });
  return functions;
}

function parse(expression: string, functions: ReadonlyMap<string, FunctionDefinition>): Expr {
  const { tokens } = new Lexer(expression).lex();
  // The lexer unescapes only the first quote of a string, which would break most scripts that hold an expression.
  for (const token of tokens) {
    if (token.type === TokenType.STRING) {
      Object.assign(token, { value: token.lexeme.slice(1, -1).replaceAll("''", "'") });
    }
  }
  return new Parser(tokens, CONTEXTS, [...functions.values()]).parse();
}

/** Value of an expression without its `${{ }}`. Throws where it does not parse or cannot be evaluated. */
export async function evaluateExpression(expression: string, scope: Scope): Promise<ExpressionData> {
  const hashes = new Map<string, string>();
  const functions = functionsOf(scope, hashes);
  const tree = parse(expression, functions);
  const contexts = new data.Dictionary(...CONTEXTS.map((key) => ({ key, value: toData(scope.contexts[key]) })));
  for (;;) {
    try {
      return new Evaluator(tree, contexts, functions).evaluate();
    } catch (error) {
      if (!(error instanceof HashNeeded)) throw error;
      hashes.set(error.patterns.join('\n'), (await scope.hashFiles?.(error.patterns)) ?? '');
    }
  }
}

export async function evaluateCondition(expression: string, scope: Scope): Promise<boolean> {
  return truthy(await evaluateExpression(expression, scope));
}

/** Value of any token of a workflow or action file, expressions inside evaluated. */
export async function evaluateToken(token: TemplateToken | undefined, scope: Scope): Promise<ExpressionData> {
  if (token instanceof BasicExpressionToken) return evaluateExpression(token.expression, scope);
  if (token instanceof StringToken) return new data.StringData(token.value);
  if (token instanceof NumberToken) return new data.NumberData(token.value);
  if (token instanceof BooleanToken) return new data.BooleanData(token.value);
  if (token instanceof SequenceToken) {
    const items: Json[] = [];
    for (const item of token) items.push(toJson(await evaluateToken(item, scope)));
    return toData(items);
  }
  if (token instanceof MappingToken) return evaluateMapping(token, scope);
  return new data.Null();
}

async function evaluateMapping(mapping: MappingToken, scope: Scope): Promise<ExpressionData> {
  const result = new data.Dictionary();
  for (const { key, value } of mapping) {
    const evaluated = await evaluateToken(value, scope);
    if (key instanceof InsertExpressionToken) {
      if (evaluated instanceof data.Dictionary) for (const pair of evaluated.pairs()) result.add(pair.key, pair.value);
    } else {
      result.add((await evaluateToken(key, scope)).coerceString(), evaluated);
    }
  }
  return result;
}

/** The token as text, the way the runner coerces values; empty where it is missing. */
export async function evaluateText(token: TemplateToken | undefined, scope: Scope): Promise<string> {
  return (await evaluateToken(token, scope)).coerceString();
}

/** A mapping as name and text, in order. Anything else gives no entries. */
export async function evaluateTexts(token: TemplateToken | undefined, scope: Scope): Promise<Record<string, string>> {
  const value = await evaluateToken(token, scope);
  if (!(value instanceof data.Dictionary)) return {};
  return Object.fromEntries(value.pairs().map((pair) => [pair.key, pair.value.coerceString()]));
}

/** The token as plain data. */
export async function evaluateJson(token: TemplateToken | undefined, scope: Scope): Promise<Json> {
  return toJson(await evaluateToken(token, scope));
}
