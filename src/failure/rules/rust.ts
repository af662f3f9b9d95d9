import { rulesOf } from '../rule.ts';

/** rustc, Clippy, rustfmt, tests. */
export const rust = rulesOf('rust', [
  {
    id: 'rust-error',
    type: 'quality-gate',
    weight: 8.5,
    pattern: [/^\s{0,4}error\[E\d{4}\]: /, /^\s{0,4}--> \S{1,200}\.rs:\d+:\d+$/, /\berror\[E\d{4}\]/],
    examples: ['error[E0308]: mismatched types', '  --> src/a.rs:12:7'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'rust-could-not-compile',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8,
    pattern: [/\berror: could not compile `/, /\baborting due to (?:\d+ )?previous errors?\b/],
    examples: [
      'error: could not compile `acme` (lib) due to 2 previous errors',
      'error: aborting due to previous error',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'clippy-finding',
    type: 'quality-gate',
    weight: 8.5,
    pattern: [/\bimplied by `-D (?:warnings|clippy::\w+)`/, /#\[deny\(clippy::/, /`-D (?:warnings|clippy)/],
    examples: ['= note: `-D clippy::needless-return` implied by `-D warnings`'],
  },
  {
    id: 'rust-format',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [/^Diff in \S{1,300}\.rs(?::\d+| at line \d+)/, /\brustfmt\b.{0,80}\b(?:failed|exited)\b/],
    examples: ['Diff in /w/src/a.rs:12:', 'Diff in /w/src/a.rs at line 12:'],
    suggestion: 'Run `cargo fmt`.',
  },
  {
    id: 'rust-test-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /\btest result: FAILED\b/,
      /^\s{0,8}Summary \[.{1,20}\] .{0,80}\b[1-9]\d* failed\b/,
      /\berror: test (?:run )?failed\b/,
      /\berror: doctest failed\b/,
      /^error: \d+ targets? failed:/,
    ],
    examples: [
      'test result: FAILED. 12 passed; 1 failed; 0 ignored',
      'error: test failed, to rerun pass `--lib`',
      '     Summary [   3.2s] 40 tests run: 38 passed, 2 failed, 0 skipped',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'rust-test-line',
    type: 'test-failure',
    weight: 7.5,
    pattern: [
      /^test \S{1,200} ?(?:- should panic |\.{3} ){0,2}\.{0,3} ?FAILED/,
      /^---- \S{1,200} stdout ----/,
      /^\s{0,8}FAIL \[\s{0,6}[\d.]+s\]/,
    ],
    examples: ['test cart::adds ... FAILED', '---- cart::adds stdout ----'],
  },
  {
    id: 'rust-panic',
    type: 'unknown',
    role: 'ambient',
    weight: 4,
    pattern: [/\bthread '.{1,120}' (?:\(\d+\) )?panicked at\b/, /\bassertion (?:`.{1,120}` )?failed: /],
    examples: ["thread 'main' panicked at src/a.rs:12:7:"],
  },
  {
    id: 'rust-linker',
    type: 'unknown',
    weight: 8.8,
    pattern: [
      /\berror: linker `.{1,80}` not found\b/,
      /\berror: linking with `.{1,80}` failed\b/,
      /\binvalid linker name in argument\b/,
      /\bnote: ld: library not found\b/,
      /\bcan't find crate for `(?:core|std)`/,
      /\btarget may not be installed\b/,
    ],
    examples: [
      'error: linker `cc` not found',
      'error: linking with `cc` failed: exit status: 1',
      'note: the `wasm32-unknown-unknown` target may not be installed',
    ],
    suggestion: 'Install the linker, the library or the target.',
  },
  {
    id: 'rust-build-script',
    type: 'unknown',
    weight: 8.5,
    pattern: [
      /\bfailed to run custom build command for\b/i,
      /\bCould not find directory of OpenSSL installation\b/i,
      /\bpkg-config (?:exited|has not been configured|could not be found)/i,
      /\bThe system library `.{1,80}` required by crate\b/i,
    ],
    examples: [
      'error: failed to run custom build command for `openssl-sys v0.9.99`',
      'The system library `alsa` required by crate `alsa-sys` was not found.',
    ],
    suggestion: 'Install the system library that the crate needs.',
  },
  {
    id: 'rust-compiler-killed',
    type: 'resource-exhaustion',
    weight: 10,
    pattern: [
      /\brustc\b.{0,400}\(signal: 9, SIGKILL: kill\)/,
      /\(signal: 9, SIGKILL: kill\)/,
      /\bLLVM ERROR: out of memory\b/,
    ],
    examples: [
      "process didn't exit successfully: `rustc --crate-name a` (signal: 9, SIGKILL: kill)",
      'LLVM ERROR: out of memory',
    ],
  },
]);
