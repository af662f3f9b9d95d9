import { messageOf } from '../errors.ts';
import type { Pattern, Rule } from '../failure/rule.ts';
import type { KeyPath } from './document.ts';
import type { RawRule } from './raw.ts';

/** Above usual errors of tools, below verdicts of test runners. */
const DEFAULT_WEIGHT = 8;

/** Turns a pattern into a matcher whose time is proportional to the text, whatever the pattern. @throws Error if it cannot. */
type CompilePattern = (source: string, ignoreCase: boolean) => Pattern;

/** Notes a problem of a value. */
export type Refuse = (path: KeyPath, text: string) => void;

/**
 * Makes rules of `rules:`, and tries each on its own examples: a rule that does not do what its author means is found when the policy is
 * read, not when something fails. The pattern engine loads only if there are rules.
 */
export async function compileRules(raw: readonly RawRule[], refuse: Refuse): Promise<readonly Rule[]> {
  if (raw.length === 0) return [];
  const { compilePattern } = await import('../failure/user-pattern.ts');
  const ids = new Set<string>();
  return raw.flatMap((entry, index) => {
    const at: KeyPath = ['rules', index];
    if (ids.has(entry.id)) refuse([...at, 'id'], `"${entry.id}" is used twice. Give each rule its own id.`);
    ids.add(entry.id);
    const pattern = compile(entry, compilePattern, (text) => refuse([...at, 'pattern'], text));
    if (!pattern) return [];
    checkExamples(entry, pattern, (key, text) => refuse([...at, ...key], text));
    return [ruleOf(entry, pattern)];
  });
}

function compile(
  { pattern, 'ignore-case': ignoreCase = false }: RawRule,
  compilePattern: CompilePattern,
  refuse: (text: string) => void,
): Pattern | undefined {
  try {
    return compilePattern(pattern, ignoreCase);
  } catch (error) {
    refuse(
      `"${pattern.slice(0, 80)}" is not a valid pattern: ${messageOf(error)}. Use RE2's syntax: no look-around, no back-references.`,
    );
    return undefined;
  }
}

function checkExamples(entry: RawRule, pattern: Pattern, refuse: (key: KeyPath, text: string) => void): void {
  for (const [index, line] of entry.examples.entries()) {
    if (pattern.test(line)) continue;
    refuse(
      ['examples', index],
      `"${line.slice(0, 80)}" does not match the pattern. Change the pattern or the example.`,
    );
  }
  for (const [index, line] of (entry['counter-examples'] ?? []).entries()) {
    if (!pattern.test(line)) continue;
    refuse(
      ['counter-examples', index],
      `"${line.slice(0, 80)}" matches the pattern. Change the pattern or the counter-example.`,
    );
  }
}

const ruleOf = (entry: RawRule, pattern: Pattern): Rule => ({
  id: entry.id,
  ecosystem: 'user',
  type: entry.type,
  pattern,
  weight: entry.weight ?? DEFAULT_WEIGHT,
  examples: entry.examples,
  counterExamples: entry['counter-examples'] ?? [],
  ...(entry.suggestion === undefined ? {} : { suggestion: entry.suggestion }),
});
