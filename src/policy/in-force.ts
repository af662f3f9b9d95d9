import { messageOf } from '../errors.ts';
import { DEFAULT_POLICY } from './defaults.ts';
import type { Policy } from './policy.ts';
import { PolicyError } from './problems.ts';
import { readPolicy } from './read-policy.ts';
import { tighten } from './tighten.ts';

/** The policy file at one revision. */
export interface PolicyText {
  /** Null: there is no such file. */
  text: string | null;
  /** How people name it: `.github/rerail.yml`, `main:.github/rerail.yml`. */
  source: string;
  /** Why nothing of it may be read: it is a link, a device, too large. */
  unusable?: string;
}

/** Everything that decides which policy is in force. Plain data. */
export interface PolicyTexts {
  /** Of the base or default branch; absent if it cannot be read. */
  governing?: PolicyText;
  /** Why it cannot be read. */
  unreadable?: string;
  /** The last valid revision before a governing one that is not valid. */
  lastValid?: PolicyText;
  /** The copy in the workspace, if the run works on another revision: it can only tighten. */
  copy?: PolicyText;
}

export interface PolicyInForce {
  policy: Policy;
  /** For people: `main:.github/rerail.yml`, tightened by …, or the defaults. */
  origin: string;
  /** Some revision is not valid: nothing is skipped or reverted. */
  isBroken: boolean;
  /** Sentences to warn with. */
  warnings: readonly string[];
}

const DEFAULTS: Origin = { policy: DEFAULT_POLICY, origin: 'the defaults' };

/** Which policy is in force. The same texts give the same answer. */
export async function policyInForce({ governing, unreadable, lastValid, copy }: PolicyTexts): Promise<PolicyInForce> {
  const warnings: string[] = [];
  const own = await read(copy);
  const base = await read(governing);
  const fallback = base.problem === undefined ? {} : await read(lastValid);
  let { policy, origin } = base.valid ?? fallback.valid ?? DEFAULTS;
  if (base.problem) {
    const used = origin === DEFAULTS.origin ? origin : `the last valid revision (${origin})`;
    warnings.push(`${base.problem}\nrerail uses ${used}. It skips and reverts nothing.`);
  }
  if (own.problem) warnings.push(`${own.problem}\nrerail uses ${origin}. It skips and reverts nothing.`);
  if (own.valid) {
    if (unreadable !== undefined) warnings.push(unreadableWarning(unreadable, own.valid.origin));
    policy = tighten(policy, own.valid.policy);
    origin = `${origin}, tightened by ${own.valid.origin}`;
  }
  const isBroken = base.problem !== undefined || own.problem !== undefined;
  return { policy: isBroken ? withoutRollback(policy) : policy, origin, isBroken, warnings };
}

interface Origin {
  policy: Policy;
  origin: string;
}

/** Neither, if there is no file. */
async function read(text: PolicyText | undefined): Promise<{ valid?: Origin; problem?: string }> {
  if (text?.unusable !== undefined) {
    return {
      problem: `The policy ${text.source} cannot be used: ${text.unusable}. Use a regular file in the repository.`,
    };
  }
  if (!text || text.text === null) return {};
  try {
    return { valid: { policy: await readPolicy(text.text, text.source), origin: text.source } };
  } catch (error) {
    if (error instanceof PolicyError) return { problem: messageOf(error) };
    throw error;
  }
}

const withoutRollback = (policy: Policy): Policy => ({ ...policy, rollback: { ...policy.rollback, branches: [] } });

const unreadableWarning = (why: string, copy: string) =>
  `The policy of the base branch cannot be read: ${why}. rerail uses the defaults, and of ${copy} only what is stricter. Give the job \`permissions: contents: read\`.`;

/** The first of these revisions that is valid; newest first. */
export async function firstValid(revisions: AsyncIterable<PolicyText>): Promise<PolicyText | undefined> {
  for await (const revision of revisions) {
    if (revision.text !== null && (await isValid(revision))) return revision;
  }
  return undefined;
}

/** Whether a policy can be used; one that is absent can. */
export const isValid = async (text: PolicyText): Promise<boolean> => (await read(text)).problem === undefined;
