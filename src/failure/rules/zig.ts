import { rulesOf } from '../rule.ts';

/** Zig, Nim, Crystal, D, Ada, Elm. */
export const zig = rulesOf('zig', [
  {
    id: 'zig-nim-crystal',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\.(?:zig|nim|cr|d|adb|ads|elm|gleam|pas|vala|vhdl?|sv|v)(?::\d+:\d+|\(\d+(?:, ?\d+)?\)):? (?:[Ee]rror)\b/,
      /^-- [A-Z ]{4,40} -{3,} \S{1,120}\.elm/,
      /^Error in \S{1,200}\.cr:\d+/,
      /\berror: the following (?:build )?command (?:failed|exited)/,
    ],
    examples: [
      "a.zig:12:7: error: use of undeclared identifier 'gone'",
      '-- TYPE MISMATCH ---------- src/A.elm',
      "a.nim(12, 7) Error: undeclared identifier: 'gone'",
    ],
  },
  {
    id: 'zig-tests',
    type: 'test-failure',
    weight: 8,
    pattern: [
      /^\d+ passed; (?:\d+ skipped; )?[1-9]\d* failed\./,
      /\bthe following test command failed with exit code\b/,
      /\berror: '?test\.\S{1,80}'? failed/,
    ],
    examples: ['40 passed; 0 skipped; 2 failed.', 'error: the following test command failed with exit code 1:'],
  },
]);
