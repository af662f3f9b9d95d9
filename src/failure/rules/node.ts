import { rulesOf } from '../rule.ts';

/** The JavaScript runtime, its own test runner and corepack. */
export const node = rulesOf('node', [
  {
    id: 'corepack-error',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\bCannot find matching keyid\b/i,
      /\bcorepack\b.{0,80}\b(?:error|failed|not found)\b/i,
      /\bError when performing the request to https?:.{1,120}(?:yarn|pnpm)/i,
    ],
    examples: ['Error: Cannot find matching keyid: {"signatures":[]}'],
    suggestion: 'Update corepack.',
  },
  {
    id: 'node-heap',
    type: 'resource-exhaustion',
    weight: 10.5,
    pattern: [
      /\bJavaScript heap out of memory\b/,
      /\bReached heap limit\b/,
      /\bIneffective mark-compacts near heap limit\b/,
      /\bERR_WORKER_OUT_OF_MEMORY\b/,
      /\bCALL_AND_RETRY_LAST Allocation failed\b/,
    ],
    examples: ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
    suggestion: 'Raise --max-old-space-size within the memory of the machine, or use fewer workers.',
  },
  {
    id: 'node-worker-killed',
    type: 'resource-exhaustion',
    weight: 9,
    pattern: [
      /\bworker process (?:\(pid=\d+\) )?(?:was|has been) terminated by another process: signal=SIGKILL\b/i,
      /\bbuild worker exited with code: null and signal: SIG/i,
      /\bWorker (?:terminated|exited) .{0,40}(?:SIGKILL|out of memory|reaching memory limit)/i,
    ],
    examples: [
      'A jest worker process (pid=42) was terminated by another process: signal=SIGKILL, exitCode=null.',
      'Next.js build worker exited with code: null and signal: SIGKILL',
    ],
    suggestion: 'Use fewer workers or a larger runner.',
  },
  {
    id: 'node-module-not-found',
    type: 'unknown',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /\bCannot find (?:module|package) '/,
      /\bERR_MODULE_NOT_FOUND\b/,
      /\bMODULE_NOT_FOUND\b/,
      /\bERR_PACKAGE_PATH_NOT_EXPORTED\b/,
      /\bERR_REQUIRE_ESM\b/,
      /\bERR_UNKNOWN_FILE_EXTENSION\b/,
      /\bCannot use import statement outside a module\b/,
      /\bERR_UNSUPPORTED_(?:DIR_IMPORT|ESM_URL_SCHEME)\b/,
    ],
    examples: ["Error: Cannot find module './gone'", 'Error [ERR_REQUIRE_ESM]: require() of ES Module not supported'],
    suggestion: 'Was it installed and built before it is used?',
  },
  {
    id: 'node-version',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\brequires (?:a )?Node(?:\.js)? (?:version )?[\d^>v~]/,
      /\bUnsupported engine\b/,
      /\bYou are using Node(?:\.js)? v?[\d.]+\b.{0,80}\b(?:required|requires|supported)/,
      /\bERR_OSSL_EVP_UNSUPPORTED\b/,
      /\bThe engine "node" is incompatible\b/,
    ],
    examples: [
      'The engine "node" is incompatible with this module. Expected version ">=22".',
      'Error: error:0308010C:digital envelope routines::unsupported ERR_OSSL_EVP_UNSUPPORTED',
    ],
    suggestion: 'Use the version of Node that the project asks for.',
  },
  {
    id: 'node-uncaught',
    type: 'unknown',
    role: 'ambient',
    weight: 3.5,
    pattern: [
      /^(?:Uncaught |Unhandled )?(?:Type|Reference|Range|Syntax|Eval|URI)Error(?: \[.{1,60}\])?: /,
      /\bERR_UNHANDLED_REJECTION\b/,
      /\bUnhandledPromiseRejection\b/,
      /^node:internal\//,
      /^throw (?:err|er|new)\b/,
      /\bnode:internal\/modules\/cjs\/loader:\d+$/,
    ],
    examples: [
      "TypeError: Cannot read properties of undefined (reading 'id')",
      'node:internal/modules/cjs/loader:1228',
    ],
  },
  {
    id: 'node-test-failing',
    type: 'test-failure',
    weight: 8,
    pattern: [/^✖ failing tests:/, /\bERR_TEST_FAILURE\b/, /\bfailureType: '/],
    examples: ['✖ failing tests:', "  code: 'ERR_TEST_FAILURE'"],
  },
]);
