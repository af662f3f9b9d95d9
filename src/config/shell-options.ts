/** Inputs of a guarded step that a `run:` script can set, by their names. */
const SHELL_OPTIONS = [
  'stage',
  'shell',
  'lane',
  'retry',
  'max-tries',
  'retry-wait',
  'timeout',
  'total-timeout',
  'stall-timeout',
  'job-timeout',
  'estimate',
  'clean-tries',
  'optional',
  'resumable',
  'fast-forward',
  'effects',
  'side-effects',
  'checkpoint',
  'checkpoint-every',
  'reports',
] as const;
const NAMES: ReadonlySet<string> = new Set(SHELL_OPTIONS);

/** What a script asks for. */
export interface ShellOptions {
  /** By the name of the input. */
  inputs: Readonly<Record<string, string>>;
  /** What is wrong with the comment, for people. */
  problems: readonly string[];
}

const COMMENT = /^(?:#|::|rem)\s*rerail:(.*)$/i;
const PART = /\s*([a-z-]+)=(?:"([^"]*)"|(\S*))|\s*(\S+)/gy;

/**
 * Options of a `run:` script: environment variables (`RERAIL_MAX_TRIES`), and a comment in its first line (`# rerail: stage=build timeout=10m`), which goes
 * first. Pure.
 */
export function shellOptions(script: string, env: Readonly<Record<string, string | undefined>>): ShellOptions {
  const inputs: Record<string, string> = {};
  for (const name of SHELL_OPTIONS) {
    const value = env[`RERAIL_${name.toUpperCase().replaceAll('-', '_')}`];
    if (value) inputs[name] = value;
  }
  const problems: string[] = [];
  const comment = COMMENT.exec(script.slice(0, script.search(/\r?\n|$/)))?.[1];
  for (const [, name, quoted, plain = '', wrong] of comment?.trim().matchAll(PART) ?? []) {
    if (name !== undefined && NAMES.has(name)) inputs[name] = quoted ?? plain;
    else {
      problems.push(
        `The comment "# rerail:" has "${(name ?? wrong ?? '').slice(0, 60)}", which is not allowed. Use ${SHELL_OPTIONS.join(', ')}, as in "# rerail: timeout=10m".`,
      );
    }
  }
  return { inputs, problems };
}
