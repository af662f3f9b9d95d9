import { UserError } from '../errors.ts';
import type { Rule } from '../failure/rule.ts';
import { type PolicyLane, readLanes } from './policy-lanes.ts';
import { readRules } from './policy-rules.ts';
import { readYaml } from './yaml-section.ts';

/** All that is wrong with a policy, each problem with its line. */
export class PolicyError extends UserError {
  override readonly name = 'PolicyError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The policy cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/rerail.yml';

export interface Policy {
  mode: 'observe' | 'act';
  /** In order: the first that fits is taken. */
  lanes: readonly PolicyLane[];
  /** Users' rules, checked against their own examples. */
  rules: readonly Rule[];
}

/** Keys of the policy. Those that other parts read are allowed here and checked there. */
const KEYS = [
  'version',
  'mode',
  'lanes',
  'plans',
  'never',
  'flaky',
  'budgets',
  'triggers',
  'stages',
  'checkpoint',
  'cache',
  'rollback',
  'notifications',
  'rules',
] as const;
const VERSION = 1;

/**
 * Reads a policy. Everything has a default: an empty document is a policy.
 * @param file how messages name it.
 * @throws PolicyError
 */
export async function readPolicy(text: string, file = POLICY_FILE): Promise<Policy> {
  const { section, problems } = readYaml(text, file);
  // Of a document that is broken, nothing else can be said.
  if (problems.list.length > 0) throw new PolicyError(problems.list);
  section.allow(KEYS);
  const version = section.number('version', { min: VERSION, max: VERSION }) ?? VERSION;
  if (section.keys().length > 0 && !section.keys().includes('version')) {
    section.refuse('version', `is missing. Write \`version: ${version}\`.`);
  }
  const policy: Policy = {
    mode: section.choice('mode', ['observe', 'act']) ?? 'observe',
    lanes: readLanes(section.section('lanes')),
    rules: await readRules(section.sections('rules')),
  };
  if (problems.list.length > 0) throw new PolicyError(problems.list);
  return policy;
}
