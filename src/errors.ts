import { inspect } from 'node:util';

/**
 * A problem the user can fix. Its message is all they read: `<what failed>: <cause>. <what to do>.`
 * Anything else that is thrown is a defect of rerail and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** All that is wrong with a step's inputs or a command's arguments, found before anything ran. */
export class InputError extends UserError {
  override readonly name = 'InputError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? `${problems[0]}`
        : `${problems.length} inputs are wrong:\n${problems.map((p) => `- ${p}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** A command line that cannot be understood. Its message names the argument, what came, and what is allowed. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

/**
 * rerail declines to do something that would be unsafe. `reason` is a stable, kebab-case name that documents,
 * tests and reports refer to.
 */
export class RefusedError extends UserError {
  override readonly name = 'RefusedError';
  readonly reason: string;

  constructor(reason: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The message of whatever was thrown; never throws itself. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
    return thrown.message;
  }
  return inspect(thrown, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
}

/** The `code` of a Node system error (`ENOENT`, `EPERM`, …), else undefined. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) return String(thrown.code);
  return undefined;
}
