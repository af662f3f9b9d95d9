import { rulesOf } from '../rule.ts';

/** Compilers and checkers of embedded systems, mainframes and hardware, each with its own way to name a place. */
export const compilers = rulesOf('compilers', [
  {
    id: 'compilers-quoted-file',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /^\s{0,4}"[^"]{1,200}", ?line \d+(?:[.:]\d+)?(?:, char \d+| \(col\. \d+\))?: /,
      /^\s{0,4}"[^"]{1,200}",\d+ {1,4}(?:Error|Warning|Fatal error|Remark)\[\w+\]/,
      /^\s{0,4}\w{2,8} [EWF]\d{3}: \["[^"]{1,200}" \d+/,
    ],
    examples: [
      '"src/a.c", line 12: warning: statement is unreachable',
      '"src/a.c",12  Warning[Pe177]: variable "x" was declared but never referenced',
      'ctc E505: ["src/a.c" 12/3] no',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'compilers-parenthesised-place',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /^\s{0,6}\S{1,200}\.\w{1,6}\s?\(\d+(?:[,:]\d+)?\)\s?:?\s{1,3}(?:\[?\w+\]? )?(?:error|warning|remark|note|info|style)\b/i,
      /^\S{1,200}\.\w{1,6}\(\d+:\d+\)\[(?:warn|error|info|hint)\w*\]: /i,
    ],
    examples: [
      'a.c(12) : warning C4244: conversion',
      'a.f90(12): remark #7712: This variable has not been used',
      'source/a.d(12:3)[warn]: Variable is never modified',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'compilers-fortran',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /^(?:Error|Warning|Fatal Error|Extension|Questionable): \S{1,200}\.[fF](?:or|9\d|0\d)?(?:, line \d+|:\d+)/,
      /^\s{0,8}Error: .{1,200} at \(1\)/,
    ],
    examples: ['Error: a.f90, line 12: Implicit type for X', 'Error: Symbol ‘x’ at (1) has no IMPLICIT type'],
  },
  {
    id: 'compilers-numbered-messages',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /\b1506-\d{3} \([EISUW]\)/,
      /\bPLS-\d{5}: /,
      /\b\d{4}-\d{3} \([ESU]\)/,
      /\b[EWF]-?\d{3,4}[SIWE]?[-:] .{0,80}\bline \d+/,
      /#\d{2,4}-D: /,
      /^\*{2} (?:Error|Fatal)(?: \(suppressible\))?: /,
      /: \*[EWF],\w{4,8} \(/,
    ],
    examples: [
      '"a.c", line 12.5: 1506-045 (S) Undeclared identifier x.',
      'a.c, line 12: warning #552-D: variable "x" was set but never used',
      '** Error: a.sv(12): Undefined variable: x',
      'ncvlog: *E,NOTSTT (a.v,12|3): expecting a statement',
    ],
  },
  {
    id: 'compilers-piped-fields',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.8,
    pattern: /^\S{1,200}\.\w{1,6}[|:]\d+[|:](?:\w+[|:])?(?:warning|error|WARNING|ERROR)[|:]/,
    examples: [
      'src/a.c|12|warning|unused variable',
      'manifests/a.pp:12:arrow_alignment:WARNING:indentation of => is not properly aligned',
    ],
  },
  {
    id: 'compilers-eclipse',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /^\s{0,8}(?:\[javac\] )?\d+\. (?:ERROR|WARNING|INFO) in \S/,
      /\b(?:ERROR|WARNING) in \/?\S{1,200}\.java \(at line \d+\)/,
    ],
    examples: ['1. WARNING in /w/A.java (at line 12)', '    [javac] 3. ERROR in /w/B.java (at line 4)'],
  },
  {
    id: 'compilers-checkers',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.8,
    pattern: [
      /^(?:Warning|Error|Info|Note|Style) \d+: .{3,200}/,
      /^\[(?:ERROR|WARN|INFO)\] \S{1,200}\.\w{1,6}:\d+(?::\d+)?: /,
      /^\S{1,200}:\d+: {1,3}\[\d\] \(\w+\)/,
      /^\s{0,4}(?:High|Medium|Low|Critical|Major|Minor|Blocker)(?: Priority)?:? .{3,200}:\d+\b/,
    ],
    examples: [
      'Warning 534: Ignoring return value of function',
      '[ERROR] src/A.java:12:5: Missing a Javadoc comment. [MissingJavadocMethod]',
      'a.c:12:  [4] (buffer) strcpy: does not check for buffer overflows',
    ],
  },
  {
    id: 'compilers-hardware',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /\bERROR: \[(?:Synth|VRFC|XSIM|DRC|Place|Route|Opt|Project|IP_Flow|HDL|HLS|Common)[\w ]{0,12} \d+-\d+\]/,
      /^Error \(\d{4,6}\): /,
      /^(?:%Error(?:-\w+)?|ERROR\(\w+-\d+\)): /,
    ],
    examples: [
      "ERROR: [Synth 8-439] module 'x' not found [/w/a.v:12]",
      'Error (10161): Verilog HDL error at a.v(12): object "x" is not declared',
      'Error (7576): Undeclared identifier.',
      '%Error: Exiting due to 1 error(s)',
    ],
    suggestion: 'Mend the code.',
  },
]);
