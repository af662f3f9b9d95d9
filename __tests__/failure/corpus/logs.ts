import type { FailureType, RetryVerdict } from '../../../src/failure/failure.ts';

/** A log in the project's own words, with what a person would say of it. */
export interface OwnLog {
  name: string;
  type: FailureType;
  retry: RetryVerdict;
  /** The line to quote, from 1. */
  quoted: number;
  log: readonly string[];
}

const group = (command: string) => `2031-01-02T03:04:05.0000000Z ##[group]Run ${command}`;
const END = '2031-01-02T03:04:05.0000000Z ##[endgroup]';
const exit = (status: number) => `2031-01-02T03:04:09.0000000Z ##[error]Process completed with exit code ${status}.`;
const CHECKOUT = [
  group('actions/checkout@v4'),
  'with:',
  '  lfs: false',
  '  submodules: false',
  END,
  'Fetching the repository',
];
const POST = ['Post job cleanup.', 'fatal: not a git repository', 'Cleaning up orphan processes'];

const step = (command: string, ...lines: string[]) => [...CHECKOUT, group(command), END, ...lines, ...POST];

export const OWN_LOGS: readonly OwnLog[] = [
  {
    name: 'a registry resets the connection',
    type: 'network',
    retry: 'transient',
    quoted: 10,
    log: step(
      'npm ci',
      'npm warn deprecated old@1.0.0',
      'npm error code ECONNRESET',
      'npm error network aborted',
      exit(1),
    ),
  },
  {
    name: 'a registry answers 503',
    type: 'network',
    retry: 'transient',
    quoted: 9,
    log: step('./fetch.sh', 'curl: (22) The requested URL returned error: 503', exit(22)),
  },
  {
    name: 'a package that is not there',
    type: 'unknown',
    retry: 'same-again',
    quoted: 9,
    log: step(
      'npm ci',
      'npm error code E404',
      'npm error 404 Not Found - GET https://registry.test/shop-parts',
      exit(1),
    ),
  },
  {
    name: 'a type error',
    type: 'quality-gate',
    retry: 'same-again',
    quoted: 10,
    log: step('npm run build', '> tsc', "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable.", exit(2)),
  },
  {
    name: 'a linter finds something after a retried download',
    type: 'quality-gate',
    retry: 'same-again',
    quoted: 12,
    log: step(
      'npm run lint',
      'npm warn retry fetch attempt 1 failed with ECONNRESET',
      '> eslint .',
      '/w/src/cart.js',
      '  12:7  error  total is never used  no-unused-vars',
      '✖ 1 problem (1 error, 0 warnings)',
      exit(1),
    ),
  },
  {
    name: 'tests that meet a refused connection',
    type: 'test-failure',
    retry: 'same-again',
    quoted: 11,
    log: step(
      'pytest',
      'tests/test_shop.py F',
      'E   ConnectionRefusedError: [Errno 111] Connection refused',
      'FAILED tests/test_shop.py::test_pay - ConnectionRefusedError',
      '========= 1 failed, 12 passed in 3.21s =========',
      exit(1),
    ),
  },
  {
    name: 'a merge conflict',
    type: 'git',
    retry: 'same-again',
    quoted: 9,
    log: step('git merge next', 'CONFLICT (content): Merge conflict in src/cart.ts', exit(1)),
  },
  {
    name: 'a tool that is not installed',
    type: 'unknown',
    retry: 'same-again',
    quoted: 9,
    log: step('./deploy.sh', './deploy.sh: line 3: kubectx: command not found', exit(127)),
  },
  {
    name: 'a disk without room',
    type: 'resource-exhaustion',
    retry: 'unclear',
    quoted: 9,
    log: step('make image', 'cp: error writing disk.img: No space left on device', exit(1)),
  },
  {
    name: 'a heap that is too small',
    type: 'resource-exhaustion',
    retry: 'unclear',
    quoted: 9,
    log: step(
      'npm run build',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      exit(134),
    ),
  },
];
