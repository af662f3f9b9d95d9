import { RE2JS } from 're2js';
import type { Pattern } from './rule.ts';

/** Lines are cut before rules see them, but not every caller is the classifier. Characters. */
const MAX_TEXT = 4000;

/**
 * Compiles a pattern that somebody else wrote. RE2's engine does not backtrack: it takes time in proportion to the text, whatever the
 * pattern, which is why it knows neither look-around nor back-references.
 * @throws Error if the pattern is not a regular expression.
 */
export function compilePattern(source: string, ignoreCase: boolean): Pattern {
  const compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  return { source, flags: ignoreCase ? 'i' : '', test: (text) => compiled.test(text.slice(0, MAX_TEXT)) };
}
