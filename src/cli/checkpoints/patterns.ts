import path from 'node:path';
import { messageOf, UsageError } from '../../errors.ts';
import { globMatcher } from '../../files/glob.ts';
import type { CommandArguments } from '../command.ts';

export interface Patterns {
  paths?: readonly string[];
  exclude?: readonly string[];
}

/**
 * The patterns that a command is given, relative to the root. Absolute ones that name something below the root are made relative.
 * @throws UsageError that lists all that are wrong or lead out of the root
 */
export function patternsOf(args: CommandArguments, root: string): Patterns {
  const problems: string[] = [];
  const read = (option: 'paths' | 'exclude') =>
    args.all(option).flatMap((pattern) => {
      const relative = below(root, pattern);
      if (relative === undefined) problems.push(`${option}: "${pattern}" is outside ${root}`);
      const problem = relative === undefined ? undefined : problemOf(relative);
      if (problem !== undefined) problems.push(`${option}: ${problem}`);
      return relative ?? [];
    });
  const [paths, exclude] = [read('paths'), read('exclude')];
  if (problems.length > 0) {
    throw new UsageError(
      `Patterns refused: ${problems.map((it) => it.replace(/\.$/, '')).join('; ')}. Write patterns relative to the workspace, as "src/**".`,
    );
  }
  return { ...(paths.length > 0 ? { paths } : {}), ...(exclude.length > 0 ? { exclude } : {}) };
}

/** The pattern relative to the root; undefined if it leads out of it. */
function below(root: string, pattern: string): string | undefined {
  const sign = pattern.startsWith('!') ? '!' : '';
  const body = pattern.slice(sign.length);
  const isAbsolute = path.isAbsolute(body);
  const relative = path.posix.normalize(isAbsolute ? path.relative(root, body).replaceAll(path.sep, '/') : body);
  if (/(?:^|[{,/])\.\.(?:[/},]|$)/.test(relative) || path.isAbsolute(relative)) return undefined;
  return relative === '.' || relative === './' ? `${sign}**` : sign + relative;
}

function problemOf(pattern: string): string | undefined {
  try {
    globMatcher([pattern]);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}
