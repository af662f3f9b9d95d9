import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import { POLICY_FILE, type Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/read-policy.ts';

const MAX_BYTES = 1_000_000;

/**
 * The policy of a clone at hand, for commands that only read: the named file, else the repository's own, else the defaults.
 * @throws UserError if the named file does not exist, or a policy is not valid
 */
export async function localPolicy(given: string | undefined, { cwd }: { cwd: string }): Promise<Policy> {
  const file = given ?? POLICY_FILE;
  const whole = path.resolve(cwd, file);
  if (!existsSync(whole)) {
    if (given === undefined) return DEFAULT_POLICY;
    throw new UserError(`Reading the policy failed: there is no file ${file}. Check the path.`);
  }
  const text = readPlainFile(whole, { maxBytes: MAX_BYTES, followLinks: given !== undefined })?.toString('utf8');
  return readPolicy(text ?? '', file);
}
