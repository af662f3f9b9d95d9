import { checkValues } from './check-values.ts';
import { effectivePolicy } from './effective.ts';
import { POLICY_FILE, type Policy } from './policy.ts';
import { PolicyError, type PolicyProblem } from './problems.ts';
import type { RawPolicy } from './raw.ts';
import { compileRules, type Refuse } from './rules.ts';
import { validateSchema } from './validate.ts';

/**
 * Reads a policy: the same text gives the same policy, and nothing else is looked at. An empty document is a policy.
 * @param source how problems name the text: a path, `main:.github/rerail.yml`.
 * @throws PolicyError with every problem: file, line, column, key, value and what is allowed.
 */
export async function readPolicy(text: string, source: string = POLICY_FILE): Promise<Policy> {
  const document = validateSchema(text, source);
  if (document.problems.length > 0) throw new PolicyError(document.problems);
  const raw = (document.data ?? {}) as RawPolicy;
  const problems: PolicyProblem[] = [];
  const refuse: Refuse = (path, wrong) => problems.push(document.problem(path, wrong));
  checkValues(raw, refuse);
  const rules = await compileRules(raw.rules ?? [], refuse);
  if (problems.length > 0) throw new PolicyError(problems.sort((a, b) => a.line - b.line || a.column - b.column));
  return effectivePolicy(raw, rules);
}
