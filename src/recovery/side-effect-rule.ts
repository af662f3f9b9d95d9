/**
 * What has effects outside of the workspace and must not be done twice on its own. Data: each rule names commands, with
 * lines that it must find and lines that look alike and have no effect outside.
 */
export interface SideEffectRule {
  /** Kebab-case, unique; what plans and reports call it. */
  id: string;
  /** Matched against one command at its start, without what is before it (`sudo`, assignments, `npx`). */
  pattern: RegExp;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Options, each with a value or not, that may be between a program and what it is told to do. */
const OPTIONS = '(?:\\s+-\\S*(?:\\s+[^-\\s]\\S*)?)*?';

/** A program (with or without its path) that is told to do something. */
export function runs(programs: string, verbs: string): RegExp {
  return new RegExp(`^(?:\\S*/)?(?:${programs})(?:\\.exe|\\.cmd)?${OPTIONS}\\s+(?:${verbs})(?![\\w-])`, 'i');
}

export function anyOf(...patterns: (RegExp | string)[]): RegExp {
  return new RegExp(patterns.map((it) => (typeof it === 'string' ? it : it.source)).join('|'), 'i');
}
