import { rulesOf } from '../rule.ts';

/** The Python runtime. */
export const python = rulesOf('python', [
  {
    id: 'python-import',
    type: 'unknown',
    role: 'ambient',
    weight: 5,
    pattern: [/\b(?:ModuleNotFoundError|ImportError): /, /\bNo module named '?[\w.]+/],
    examples: ["ModuleNotFoundError: No module named 'yaml'", '/usr/bin/python: No module named pytest'],
    suggestion: 'Install the package in this environment, or correct the import.',
  },
  {
    id: 'python-syntax',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /^(?:E {1,6})?(?:SyntaxError|IndentationError|TabError): (?!.{0,160}\bJSON\b)/,
      /\bSorry: (?:IndentationError|SyntaxError)/,
    ],
    examples: ['SyntaxError: invalid syntax', 'IndentationError: unexpected indent'],
    suggestion: 'Mend the syntax.',
  },
  {
    id: 'python-usage',
    type: 'unknown',
    weight: 6,
    pattern: [
      /^[\w./-]{1,60}: error: (?:unrecognized arguments|the following arguments are required|argument |invalid choice|ambiguous option|no such option)/,
      /^Error: (?:No such option|Invalid value for|Missing (?:option|argument|parameter)|No such command|Got unexpected extra argument)/,
    ],
    examples: ['deploy.py: error: the following arguments are required: --env', 'Error: No such option: --fast'],
    suggestion: 'Mend the call: the program does not take these arguments.',
  },
]);
