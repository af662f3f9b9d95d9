import { rulesOf } from '../rule.ts';

/** OCaml and opam. */
export const ocaml = rulesOf('ocaml', [
  {
    id: 'ocaml-compile',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /^File "[^"]{1,200}\.mli?", lines? \d+(?:-\d+)?, characters \d+-\d+:/,
      /\bError: Unbound (?:value|module|constructor|record field)\b/,
      /^Error \(alert \w+\)/,
      /\bdune build @fmt\b/,
    ],
    examples: ['File "bin/a.ml", line 12, characters 7-11:', 'Error: Unbound value gone'],
  },
  {
    id: 'opam-error',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\[ERROR\] (?:No solution|Package conflict|The compilation of|No package named|The following actions failed)/,
      /\bThe actions? (?:to perform )?(?:were|was) aborted\b/,
      /\bSorry, no solution found: there seems to be a problem\b/,
    ],
    examples: ['[ERROR] Package conflict!', '[ERROR] The compilation of gone.1.0 failed at "dune build".'],
  },
]);
