import { accessSync, constants } from 'node:fs';

/** Which every Debian, Ubuntu and macOS has. */
export const PERL = '/usr/bin/perl';

export interface PerlCommand {
  /** Absolute. */
  file: string;
  arguments: readonly string[];
  environment: Readonly<Record<string, string>>;
}

/**
 * How to run a Perl program that goes on to run another program in this environment. Perl itself must not act on the
 * user's variables for Perl: they come first in its arguments, and {@link RESTORE_VARIABLES} gives them back.
 */
export function perlCommand(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  perl = PERL,
): PerlCommand {
  const variables = Object.entries(environment);
  const forPerl = variables.filter(([name]) => name.startsWith('PERL')).map(([name, value]) => `${name}=${value}`);
  const others = Object.fromEntries(variables.filter(([name]) => !name.startsWith('PERL')));
  return {
    file: perl,
    arguments: ['-e', TAKE_VARIABLES + program, '--', String(forPerl.length), ...forPerl, ...args],
    environment: { ...others, PERL_BADLANG: '0' },
  };
}

const TAKE_VARIABLES = `
my $count = shift @ARGV;
my @variables = splice @ARGV, 0, $count;
`;

/** Lines of Perl that make the environment the script's. */
export const RESTORE_VARIABLES = `
  delete $ENV{PERL_BADLANG};
  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }
`;

/**
 * The runner's own processes ignore SIGPIPE, and so do `run:` scripts, which inherit that: `yes | head -1` ends with an
 * error of `yes` instead of a signal. Node gives its children the default back.
 */
export const IGNORE_SIGPIPE = `$SIG{PIPE} = 'IGNORE';`;

const PROGRAM = `
${IGNORE_SIGPIPE}
${RESTORE_VARIABLES}
{ no warnings; exec { $ARGV[0] } @ARGV }
exit 127;
`;

/** The command in an environment where SIGPIPE is ignored; as it is if there is no Perl to do that. */
export function ignoringSigpipe(command: PerlCommand): PerlCommand {
  if (process.platform === 'win32' || !isExecutable(PERL) || !isExecutable(command.file)) return command;
  return perlCommand(PROGRAM, [command.file, ...command.arguments], command.environment);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
