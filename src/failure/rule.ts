import type { FailureType, RetryVerdict } from './failure.ts';

/**
 * What a matching line is worth as evidence.
 * - `verdict`: a tool's closing statement about the whole (`3 failed, 41 passed`). Words inside its report are details of it.
 * - `cause`: a tool's own error that says why it stops.
 * - `ambient`: words that any program under test may print (`connection refused`); they fade beside a verdict.
 * - `consequence`: follows from another failure (`make: *** Error 2`); it is named, and decides only if nothing else speaks.
 * - `recovery`: what had gone wrong went well after all; evidence of the rule's type that is before it fades.
 */
export type Role = 'verdict' | 'cause' | 'ambient' | 'consequence' | 'recovery';

/** What a job was doing when a line was printed, as far as its commands tell. */
export const ACTIVITIES = ['checkout', 'install', 'build', 'test', 'lint', 'publish'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** A regular expression of whatever engine. `source` is in JavaScript's syntax. */
export interface Pattern {
  readonly source: string;
  /** `i` where case is ignored. */
  readonly flags: string;
  /** Whether it occurs anywhere in `text`. Must not remember anything between calls: no `g`, no `y`. */
  test(text: string): boolean;
}

/** What a rule says of the lines it matches. */
export interface RuleHead {
  /** Kebab-case, unique: `npm-econnreset`. */
  id: string;
  /** The tool family it speaks of: `npm`, `git`, `linux`. */
  ecosystem: string;
  type: FailureType;
  /** How strongly one match speaks for the type: 1 a hint, 3 usual words, 6 an error, 9 a verdict, 10 proof. */
  weight: number;
  /** Default: `cause`. */
  role?: Role;
  /** Counts only while the job was doing one of these if that is known. */
  during?: readonly Activity[];
  /** Whether a retry would help if this rule's line is the one that decides. Default: what the line says, else the type. */
  retry?: RetryVerdict;
  /** What a person could do; a sentence. */
  suggestion?: string;
}

/** A rule over log lines. Data: built-in ones live in `rules/`, users' come from policy. */
export interface Rule extends RuleHead {
  /** Tried on each line without colours, timestamps and the prefixes of parallel runners. Built-in ones are linear-time. */
  pattern: Pattern;
  /** Lines it must match. At least one. */
  examples: readonly string[];
  /** Lines that look alike and must not match. */
  counterExamples?: readonly string[];
}

/** A rule as written in an ecosystem's file: the family's name is said once, and a pattern may be a list of which one must match. */
export type RuleEntry = Omit<Rule, 'ecosystem' | 'pattern'> & { pattern: RegExp | readonly RegExp[] };

/** The rules of one tool family. */
export function rulesOf(ecosystem: string, entries: readonly RuleEntry[]): readonly Rule[] {
  return entries.map((entry) => ({ ecosystem, ...entry, pattern: join(entry) }));
}

/** @throws Error if the patterns differ in their flags: one regular expression has but one set of them. */
function join({ id, pattern }: RuleEntry): RegExp {
  const patterns = [pattern].flat();
  const [flags = '', ...others] = new Set(patterns.map((one) => one.flags));
  if (others.length > 0) throw new Error(`Rule ${id} has patterns with the flags "${flags}" and "${others[0]}".`);
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}

export const roleOf = (rule: RuleHead): Role => rule.role ?? 'cause';
