/** What POSIX shells and bash understand themselves: programs of these names on PATH do not count. */
export const SHELL_WORDS: ReadonlySet<string> = new Set(
  (
    'if then else elif fi case esac for while until do done in function select time coproc ' +
    'alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable eval exec exit export ' +
    'false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift ' +
    'shopt source suspend test times trap true type typeset ulimit umask unalias unset wait'
  ).split(' '),
);
