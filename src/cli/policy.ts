import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError, UserError } from '../errors.ts';
import { describePolicy } from '../policy/describe.ts';
import { POLICY_FILE } from '../policy/policy.ts';
import { PolicyError, problemLine } from '../policy/problems.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { policyCheckText } from '../report/policy-check.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from './command.ts';

const MAX_BYTES = 1_000_000;

/** `rerail policy check [FILE]` */
export const policyCommand: Command = {
  name: 'policy',
  summary: 'Checks a policy, and says what is in force and where each value comes from.',
  usage: 'check [FILE]',
  positionals: { min: 1, max: 2 },
  options: {},
  run: check,
};

async function check({ positionals }: CommandArguments, { cwd }: CommandIo): Promise<CommandResult> {
  const [verb, given] = positionals;
  if (verb !== 'check') {
    throw new UsageError(`"rerail policy ${verb}" is not a command. Use "rerail policy check [FILE]".`);
  }
  const file = given ?? POLICY_FILE;
  const text = readText(path.resolve(cwd, file), file, given !== undefined);
  try {
    const rows = describePolicy(await readPolicy(text ?? '', file), text, file);
    return {
      ok: true,
      document: { file: text === null ? null : file, ok: true, problems: [], inForce: rows },
      text: policyCheckText(text === null ? undefined : file, rows),
    };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const { problems } = error;
    return {
      ok: false,
      document: { file, ok: false, problems, inForce: [] },
      text: [
        ...problems.map(problemLine),
        '',
        `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
      ].join('\n'),
    };
  }
}

/** Null if there is no such file and nobody asked for it by name. */
function readText(at: string, file: string, isAsked: boolean): string | null {
  if (!existsSync(at)) {
    if (!isAsked) return null;
    throw new UserError(`Reading the policy failed: there is no file ${file}. Check the path.`);
  }
  const stat = statSync(at);
  if (!stat.isFile() || stat.size > MAX_BYTES) {
    throw new UserError(
      `Reading the policy failed: ${file} is not a regular file of at most ${MAX_BYTES} bytes. Check the path.`,
    );
  }
  return readFileSync(at, 'utf8');
}
