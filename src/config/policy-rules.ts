import { messageOf } from '../errors.ts';
import { FAILURE_TYPES } from '../failure/failure.ts';
import type { Pattern, Rule } from '../failure/rule.ts';
import type { YamlSection } from './yaml-section.ts';

const KEYS = ['id', 'type', 'pattern', 'ignore-case', 'weight', 'examples', 'counter-examples', 'suggestion'] as const;
const MAX_RULES = 200;
const MAX_PATTERN = 1000;
/** Above usual errors of tools, below verdicts of test runners. */
const DEFAULT_WEIGHT = 8;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Turns a pattern into a matcher that takes time in proportion to the text, whatever the pattern; throws where it cannot. */
export type CompilePattern = (source: string, ignoreCase: boolean) => Pattern;

/**
 * Reads `rules:`. Each is tried on its own examples, so that a rule that does not do what its author means is found when the policy is
 * read, not when something fails. The engine loads only where there are rules.
 */
export async function readRules(sections: readonly YamlSection[]): Promise<readonly Rule[]> {
  if (sections.length === 0) return [];
  const { compilePattern } = await import('../failure/user-pattern.ts');
  const ids = new Set<string>();
  if (sections.length > MAX_RULES) {
    sections[MAX_RULES]?.refuse('', `more than ${MAX_RULES} rules. Join some with \`|\`.`);
  }
  return sections.slice(0, MAX_RULES).flatMap((section) => {
    const rule = readRule(section, compilePattern);
    if (!rule) return [];
    if (ids.has(rule.id)) section.refuse('id', `"${rule.id}" is there twice. Name each rule once.`);
    ids.add(rule.id);
    return [rule];
  });
}

function readRule(section: YamlSection, compile: CompilePattern): Rule | undefined {
  section.allow(KEYS);
  for (const key of ['id', 'type', 'pattern', 'examples']) {
    if (!section.keys().includes(key)) section.refuse(key, 'is missing. Every rule needs one.');
  }
  const id = section.text('id');
  if (id !== undefined && !ID.test(id))
    section.refuse('id', `"${id}" is no name. Write it in kebab-case: \`nexus-down\`.`);
  const type = section.choice('type', FAILURE_TYPES);
  const pattern = readPattern(section, compile);
  const examples = section.texts('examples') ?? [];
  const counterExamples = section.texts('counter-examples') ?? [];
  const weight = section.number('weight', { min: 1, max: 10 }) ?? DEFAULT_WEIGHT;
  const suggestion = section.text('suggestion');
  if (id === undefined || type === undefined || pattern === undefined) return undefined;
  for (const line of examples) {
    if (!pattern.test(line)) section.refuse('examples', `"${line}" does not match the pattern. Mend one of them.`);
  }
  for (const line of counterExamples) {
    if (pattern.test(line)) section.refuse('counter-examples', `"${line}" matches the pattern. Mend one of them.`);
  }
  return {
    id,
    ecosystem: 'user',
    type,
    pattern,
    weight,
    examples,
    counterExamples,
    ...(suggestion ? { suggestion } : {}),
  };
}

function readPattern(section: YamlSection, compile: CompilePattern): Pattern | undefined {
  const source = section.text('pattern');
  const ignoreCase = section.flag('ignore-case') ?? false;
  if (source === undefined) return undefined;
  if (source.trim() === '' || source.length > MAX_PATTERN) {
    section.refuse('pattern', `has ${source.length} characters. Allowed are 1 to ${MAX_PATTERN}, not all blank.`);
    return undefined;
  }
  try {
    return compile(source, ignoreCase);
  } catch (error) {
    section.refuse(
      'pattern',
      `"${source}" is no pattern that can be used: ${messageOf(error)}. Use RE2's syntax: no look-around, no back-references.`,
    );
    return undefined;
  }
}
