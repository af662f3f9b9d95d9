/** The token of the script that leaves commands stopped. */
export const STAYS_STOPPED = 'left-stopped';

/** Scripts that must come out the same under `run:` and under a guard. */
export interface ParityScript {
  script: string;
  shell?: string;
  /** Below the workspace. */
  workingDirectory?: string;
  /** `WORKSPACE` stands for the workspace's path. */
  environment?: Record<string, string>;
  /** Programs without which it is skipped. */
  needs?: string;
}

const LONG = Array.from({ length: 2600 }, (_, index) => `x${index}="$((${index} + 1))"  # keeps the script long`).join(
  '\n',
);
const MATCHER = JSON.stringify({
  problemMatcher: [{ owner: 'demo', severity: 'warning', pattern: [{ regexp: '^DEMO: (.*)$', message: 1 }] }],
});

export const PARITY_SCRIPTS: Record<string, ParityScript> = {
  // Exit status
  'nothing at all': { script: '' },
  success: { script: 'echo hello' },
  'exit status': { script: 'echo before; exit 42' },
  'exit status 255': { script: 'exit 255' },
  'exit status beyond 255': { script: 'exit 258' },
  'a failing line in the middle': { script: 'echo a\nfalse\necho not reached' },
  'a failing line after set +e': { script: 'set +e\nfalse\necho reached' },
  'the last line decides after set +e': { script: 'set +e\ntrue\nfalse' },
  'an unknown command': { script: 'no-such-command-here --flag' },
  'a command that is no program': { script: 'touch plain; ./plain' },
  'a failure in a condition': { script: 'if false; then echo yes; else echo no; fi; false || echo handled' },
  'a failure in a function': { script: 'f() { false; echo not reached; }\nf' },
  'a failure in a substitution': { script: 'x=$(false)\necho not reached' },
  'set -u': { script: 'set -u\necho "$UNSET_HERE"' },
  'a syntax error': { script: 'echo first\nif then fi' },
  'a pipe whose reader has gone': {
    script: '{ for i in $(seq 1 20000); do echo $i || true; done 2>/dev/null; } | head -1',
    shell: 'bash',
  },
  'ignored signals': { script: 'grep SigIgn /proc/self/status || true' },
  'an exit trap': { script: 'trap "echo bye" EXIT\nexit 3' },
  'an error trap': { script: 'trap "echo failed at \\$LINENO" ERR\nfalse' },
  'no pipefail by default': { script: 'false | cat\necho reached' },
  'pipefail in bash': { script: 'false | cat\necho not reached', shell: 'bash' },
  'no pipefail in sh': { script: 'false | cat\necho reached', shell: 'sh' },
  'several lines in sh': { script: 'echo a\nfalse\necho b', shell: 'sh' },
  exec: { script: 'exec sh -c "echo replaced; exit 5"' },
  // Signals
  'SIGTERM to itself': { script: 'kill -TERM $$; sleep 5' },
  'SIGKILL to itself': { script: 'echo x; kill -KILL $$' },
  'SIGSEGV to itself': { script: 'kill -SEGV $$' },
  'SIGINT to itself': { script: 'kill -INT $$; echo after' },
  'a trapped signal': { script: 'trap "echo caught; exit 9" TERM\nkill -TERM $$; sleep 5' },
  'a child that is killed': { script: "{ sh -c 'kill -KILL $$'; } 2> /dev/null\necho not reached" },
  'a broken pipe': { script: 'yes | head -n 1; printf "%s\\n" $PIPESTATUS', shell: 'bash -e {0}' },
  'signals that are ignored and caught': { script: 'grep -E "^Sig(Ign|Cgt)" /proc/self/status || true' },
  // Shells
  'bash options': { script: 'echo "$-"; shopt -o pipefail', shell: 'bash -e {0}' },
  'bash options of the default': { script: 'echo "$-"; shopt -o pipefail || true' },
  'bash options by name': { script: 'echo "$-"; shopt -o pipefail', shell: 'bash' },
  'bash without -e': { script: 'false\necho reached', shell: 'bash {0}' },
  'a template with quotes': { script: 'echo "$1"', shell: 'bash {0} "a  b"' },
  'a template with a program': { script: 'print "perl $]\\n"; exit 3', shell: 'perl -w {0}', needs: 'perl' },
  'a template that only reads': { script: 'not a program\n', shell: 'cat {0}' },
  'a template with braces': { script: 'echo "$1"', shell: 'bash {0} a{{b}}' },
  python: {
    script: 'import sys\nprint("out")\nprint("err", file=sys.stderr)\nsys.exit(4)',
    shell: 'python',
    needs: 'python',
  },
  'python that raises': { script: 'raise SystemExit("sorry")', shell: 'python', needs: 'python' },
  pwsh: { script: 'Write-Output "x"\n/bin/false\nWrite-Output "y"', shell: 'pwsh', needs: 'pwsh' },
  'a shell found through PATH': {
    script: 'whatever',
    shell: 'own-shell {0}',
    environment: { PATH: `WORKSPACE/tools:${process.env.PATH}` },
    needs: 'own-shell',
  },
  // Text
  'a here-document': { script: 'cat <<EOF\nline one\n  line $((1 + 1))\nEOF\ncat <<"EOF"\nraw $x\nEOF' },
  'a script of 100 KiB': { script: `${LONG}\necho "$x2599"` },
  'a line of 300 KiB': { script: `x="${'a'.repeat(300 * 1024)}"; echo "\${#x}"` },
  'CR LF in a script': { script: 'echo one\r\necho two\r\n' },
  unicode: { script: 'echo "Grüße, 世界 🚂"; expr length "ü"' },
  'no line break at the end': { script: 'printf "no end"' },
  'bytes that are not UTF-8': { script: "printf '\\377\\376\\000\\001bin\\n'" },
  'carriage returns': { script: 'printf "10%%\\r20%%\\r100%%\\n"; printf "\\r::notice::after CR\\n"' },
  'both streams': { script: 'for i in 1 2 3; do echo "out $i"; echo "err $i" >&2; done' },
  'much output': { script: 'seq 1 200000' },
  'quotes, dollars and backslashes': { script: `echo 'a"b' "c'd" "\\$HOME" 'e\\f' "\`echo g\`"` },
  // Surroundings
  'the standard input has ended': { script: 'read -r line || echo "end of input"; cat; echo done' },
  'the standard input is a pipe': {
    script: '[ -p /dev/stdin ] && echo pipe; [ -t 0 ] || echo no terminal; cat /dev/stdin',
  },
  'the output is a pipe, not a terminal': {
    script:
      '[ -p /dev/stdout ] && echo pipe; [ -t 1 ] || echo no terminal; [ -t 2 ] || echo none; echo > /dev/stderr x; echo > /dev/stdout y',
  },
  'no terminal at all': { script: '(echo > /dev/tty) 2> /dev/null || echo "no terminal"' },
  'tee to /dev/stderr': { script: 'echo both | tee /dev/stderr' },
  'open descriptors': {
    script: 'for fd in 0 1 2 3 4 5 6 7 8 9; do [ -e "/proc/self/fd/$fd" ] && echo "$fd" || true; done',
    shell: 'sh',
  },
  umask: { script: 'umask; touch f; stat -c %a f 2> /dev/null || stat -f %Lp f' },
  limits: { script: 'ulimit -a | grep -v pipe' },
  'working directory': { script: 'pwd; echo "$PWD" | sed "s,.*/,,"', workingDirectory: 'sub/folder' },
  'the environment of the step': {
    script: 'echo "$MINE|$EMPTY|"; printenv NONE || echo unset',
    environment: { MINE: 'a b\nc', EMPTY: '' },
  },
  'variables for perl reach the script': {
    script: 'env | grep "^PERL" | sort',
    environment: {
      PERL5OPT: '-Mstrict',
      PERL5LIB: '/x',
      PERL_BADLANG: '1',
      PERL_MB_OPT: 'a=b c',
      LC_ALL: 'xx_YY.UTF-8',
    },
  },
  priority: { script: 'nice; ps -o ni= -p $$ | tr -d " "' },
  // Processes
  'output of the background': { script: '(sleep 0.3; echo late) & echo now' },
  'a process substitution': { script: 'exec > >(sed "s/^/> /")\necho through\nexit 6', shell: 'bash' },
  'a background process that fails': { script: 'false & wait || echo "failed: $?"' },
  'wait for a background process': { script: 'sh -c "exit 7" & wait $!' },
  'a coprocess': {
    script: `coproc cat; echo hi >&"\${COPROC[1]}"; read -r x <&"\${COPROC[0]}"; echo "$x"`,
    shell: 'bash',
  },
  // Command files
  outputs: { script: 'echo "a=1" >> "$GITHUB_OUTPUT"; echo "b=x=y z " >> "$GITHUB_OUTPUT"' },
  'an output of several lines': {
    script: 'printf "long<<EOF\\none\\n\\n two=2\\nEOF\\nnext=3\\n" >> "$GITHUB_OUTPUT"',
  },
  'an output that is written twice': { script: 'echo a=1 >> "$GITHUB_OUTPUT"; echo a=2 >> "$GITHUB_OUTPUT"' },
  'an output without a line break at the end': { script: 'printf a=1 >> "$GITHUB_OUTPUT"' },
  'outputs of a step that fails': { script: 'echo a=1 >> "$GITHUB_OUTPUT"; exit 1' },
  'outputs with CR LF': { script: 'printf "a=1\\r\\nb<<E\\r\\nx\\r\\nE\\r\\n" >> "$GITHUB_OUTPUT"' },
  'an output file that cannot be read': {
    script: 'echo a=1 >> "$GITHUB_OUTPUT"; echo nonsense >> "$GITHUB_OUTPUT"; echo b=2 >> "$GITHUB_OUTPUT"',
  },
  'an output whose end is missing': { script: 'printf "a<<E\\nx\\n" >> "$GITHUB_OUTPUT"' },
  'an output file that was deleted': { script: 'rm "$GITHUB_OUTPUT"' },
  GITHUB_ENV: {
    script: 'echo "A=1" >> "$GITHUB_ENV"; printf "B<<E\\nx\\ny\\nE\\n" >> "$GITHUB_ENV"; printenv A || true',
  },
  GITHUB_PATH: {
    script: 'echo /opt/a >> "$GITHUB_PATH"; echo /opt/b >> "$GITHUB_PATH"; echo /opt/a >> "$GITHUB_PATH"',
  },
  'a summary': { script: 'printf "# Title\\n\\n| a |\\n|---|\\n" >> "$GITHUB_STEP_SUMMARY"' },
  'state goes nowhere': {
    script: 'echo s=1 >> "$GITHUB_STATE"; echo "::save-state name=s::1"; test -f "$GITHUB_STATE"',
  },
  // Workflow commands
  annotations: { script: 'echo "::error file=a.js,line=3,title=T::boo"; echo "::warning::w"; echo "::notice::n"' },
  'annotations on stderr': { script: 'echo "::error::boo%0Atwo" >&2; exit 1' },
  'an old annotation in the middle of a line': { script: 'echo "text ##[error]boo"' },
  'what only looks like a command': {
    script: 'echo "x ::error::no"; echo "::nothing::here"; echo "std::vector<int>"; echo ":::"; echo "##[nothing]"',
  },
  masks: { script: 'echo "before s3cret-value"; echo "::add-mask::s3cret-value"; echo "after s3cret-value x"' },
  groups: { script: 'echo "::group::G"; echo in; echo "::endgroup::"; echo out' },
  'stopped commands': {
    script: 'echo "::stop-commands::my-token"; echo "::error::no"; echo "::my-token::"; echo "::warning::yes"',
  },
  'commands that stay stopped': { script: `echo "::stop-commands::${STAYS_STOPPED}"; echo "::error::no"` },
  'commands stopped on one stream only': {
    script: 'echo "::stop-commands::my-token"; echo "::warning::w"; echo "::my-token::"; echo "::error::e"',
  },
  'set-output by command': { script: 'echo "::set-output name=a::1%0A2"' },
  debug: { script: 'echo "::debug::hidden"; echo shown' },
  'a problem matcher': {
    script: `echo '${MATCHER}' > m.json; echo "::add-matcher::m.json"; echo "DEMO: one"; echo "::remove-matcher owner=demo::"; echo "DEMO: two"`,
  },
  'problem matchers act while commands are stopped': {
    script: `echo '${MATCHER}' > m.json; echo "::add-matcher::m.json"; echo "::stop-commands::t0ken"; echo "DEMO: one"; echo "::t0ken::"`,
  },
};
