import type { Annotation } from './annotation.ts';

/** One matcher of a problem-matcher file (`problemMatcher: […]`). */
export interface MatcherDefinition {
  owner: string;
  severity?: string;
  pattern: readonly PatternDefinition[];
}
type Field = 'file' | 'line' | 'column' | 'severity' | 'code' | 'message' | 'fromPath';
export type PatternDefinition = { readonly regexp: string; readonly loop?: boolean } & {
  readonly [field in Field]?: number;
};
type Match = { [field in Field]?: string };

const FIELDS: readonly Field[] = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'];
const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** The matchers a file defines. Throws with the runner's words where the file is not sound. */
export function parseMatchers(json: string): MatcherDefinition[] {
  const { problemMatcher = [] } = JSON.parse(json) as { problemMatcher?: MatcherDefinition[] };
  for (const { owner, severity, pattern } of problemMatcher) {
    if (!owner) throw new Error('Owner must not be empty');
    if (severity && !isSeverity(severity.toLowerCase())) {
      throw new Error(`Matcher '${owner}' contains unexpected default severity '${severity}'`);
    }
    if (!pattern?.length) throw new Error(`Matcher '${owner}' does not contain any patterns`);
    if (!pattern.some(({ message }) => message !== undefined))
      throw new Error("At least one pattern must set 'message'");
    if (pattern.some(({ loop }, index) => loop && (index === 0 || index < pattern.length - 1))) {
      throw new Error("Only the last pattern in a multiline matcher may set 'loop'");
    }
  }
  return problemMatcher;
}

function isSeverity(text: string): text is (typeof SEVERITIES)[number] {
  return SEVERITIES.some((severity) => severity === text);
}

/** A matcher at work on one stream of lines (actions/runner, IssueMatcher.cs). */
export class ProblemMatcher {
  readonly owner: string;
  readonly #severity: string | undefined;
  readonly #patterns: { definition: PatternDefinition; regexp: RegExp }[];
  /** What the patterns but the last have matched so far. */
  #running: (Match | undefined)[] = [];

  constructor({ owner, severity, pattern }: MatcherDefinition) {
    this.owner = owner;
    this.#severity = severity;
    this.#patterns = pattern.map((definition) => ({ definition, regexp: new RegExp(definition.regexp) }));
  }

  reset(): void {
    this.#running = [];
  }

  /** What the line completes, undefined where it does not. `code` is dropped: no one shows it. */
  match(line: string): Annotation | undefined {
    for (let index = this.#patterns.length - 1; index >= 0; index--) {
      const before = index > 0 ? this.#running[index - 1] : {};
      if (!before) continue;
      const match = this.#matchPattern(index, line, before);
      if (index < this.#patterns.length - 1) {
        this.#running[index] = match;
      } else if (match) {
        this.reset();
        if (this.#patterns[index]?.definition.loop) this.#running[index - 1] = before;
        return this.#toAnnotation(match);
      } else if (index > 0) {
        this.#running[index - 1] = undefined;
      }
    }
    return undefined;
  }

  #matchPattern(index: number, line: string, before: Match): Match | undefined {
    const pattern = this.#patterns[index];
    const groups = pattern?.regexp.exec(line);
    if (!pattern || !groups) return undefined;
    const match: Match = { ...before };
    for (const field of FIELDS) {
      const group = pattern.definition[field];
      if (group !== undefined && match[field] === undefined) match[field] = groups[group] ?? '';
    }
    return match;
  }

  #toAnnotation(match: Match): Annotation | undefined {
    const level = (match.severity || this.#severity || 'error').toLowerCase();
    if (!match.message?.trim() || !isSeverity(level)) return undefined;
    const number = (text: string | undefined) => (text && /^\d+$/.test(text) ? Number(text) : undefined);
    const line = number(match.line);
    const column = number(match.column);
    return {
      level,
      message: match.message,
      ...(match.file?.trim() && { file: match.file }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    };
  }
}
