import { existsSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Annotation } from './annotation.ts';
import { type MatcherDefinition, ProblemMatcher } from './problem-matcher.ts';
import type { StepContext } from './step-context.ts';

/**
 * Takes each line of one stream of a step: a command is carried out, a problem annotated, everything else logged. The
 * streams of a step share its commands, and have each their own problem matchers.
 */
export class LineProcessor {
  readonly #step: StepContext;
  #definitions: readonly MatcherDefinition[] = [];
  #matchers: ProblemMatcher[] = [];

  constructor(step: StepContext) {
    this.#step = step;
  }

  process(line: string): void {
    const { commands } = this.#step;
    if (commands.process(line)) {
      if (commands.failed) this.#step.fail();
      return;
    }
    const problem = this.#match(line);
    if (problem) this.#step.annotate(problem);
    else this.#step.log(line);
  }

  #match(line: string): Annotation | undefined {
    this.#followMatchers();
    if (this.#matchers.length === 0) return undefined;
    const plain = stripVTControlCharacters(line);
    for (const matcher of this.#matchers) {
      const problem = matcher.match(plain);
      if (!problem) continue;
      for (const other of this.#matchers) if (other !== matcher) other.reset();
      return this.#withFileInWorkspace(problem);
    }
    return undefined;
  }

  /** Matchers may be added and removed while the step runs; those that stay keep what they have matched so far. */
  #followMatchers(): void {
    const { matchers } = this.#step.job;
    if (matchers === this.#definitions) return;
    const current = new Map(this.#definitions.map((definition, index) => [definition, this.#matchers[index]]));
    this.#matchers = matchers.map((definition) => current.get(definition) ?? new ProblemMatcher(definition));
    this.#definitions = matchers;
  }

  /** A file is kept as a path relative to the workspace, and only where it exists there. */
  #withFileInWorkspace({ file, ...rest }: Annotation): Annotation {
    if (!file) return rest;
    const { workspace } = this.#step.job.machine;
    const full = path.resolve(workspace, file);
    const inside = full.startsWith(workspace + path.sep) && existsSync(full);
    return inside ? { ...rest, file: path.relative(workspace, full).replaceAll(path.sep, '/') } : rest;
  }
}
