import { rulesOf } from '../rule.ts';

/** npm. */
export const npm = rulesOf('npm', [
  {
    id: 'npm-lock-out-of-sync',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /\bcan only install packages when your package\.json and\b/,
      /\bnpm (?:ERR!|error) code EUSAGE\b/,
      /\bnpm (?:ERR!|error) (?:Missing|Invalid): .{1,120} (?:from|does not satisfy)\b.{0,60}$/,
    ],
    examples: [
      'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      'npm ERR! Missing: left-pad@1.3.0 from lock file',
      'npm error code EUSAGE',
    ],
    suggestion: 'Run `npm install` and commit the lock file.',
  },
  {
    id: 'npm-network',
    type: 'network',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bnpm (?:ERR!|error) (?:code |errno |network )(?:ECONN\w+|E?TIMEDOUT|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|EPROTO|CERT_HAS_EXPIRED|UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|E5\d\d|E429|ERR_SSL_\w+|FETCH_ERROR)\b/,
      /\bnpm (?:ERR!|error) network\b/,
    ],
    examples: [
      'npm ERR! code ETIMEDOUT',
      'npm error code E503',
      'npm error network This is a problem related to network connectivity.',
    ],
    suggestion: 'Run it again; the registry or the way to it has a problem.',
  },
  {
    id: 'npm-registry-refuses',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bnpm (?:ERR!|error) (?:code )?(?:E40[0-9]|E4[1-2]\d|40[0-9] |ENEEDAUTH|EOTP|EPUBLISHCONFLICT)/i,
      /\bcannot publish over (?:the )?previously published version/i,
      /\byou do not have permission to publish\b/i,
      /\bYou must be logged in to publish\b/i,
      /\bYou may not perform that action with these credentials\b/i,
    ],
    examples: [
      'npm ERR! code E404',
      'npm error code ENEEDAUTH',
      'npm error 403 403 Forbidden - PUT https://registry.corp/x',
      'You cannot publish over the previously published versions: 1.2.3.',
    ],
    suggestion: 'Check the name, the token and its rights.',
  },
  {
    id: 'npm-dependency-conflict',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bnpm (?:ERR!|error) (?:code ERESOLVE|ERESOLVE|Could not resolve dependency|Conflicting peer dependency)/,
      /\bnpm (?:ERR!|error) (?:notarget|code ETARGET)/,
      /\bnpm (?:ERR!|error) code E(?:UNSUPPORTEDPROTOCOL|BADENGINE|BADPLATFORM|OVERRIDE|INVALIDPACKAGENAME|INVALIDTAGNAME|JSONPARSE|DUPLICATEWORKSPACE)/,
    ],
    examples: [
      'npm ERR! code ERESOLVE',
      'npm error notarget No matching version found for left-pad@99.',
      'npm error code EBADENGINE',
    ],
    suggestion: 'Mend the versions in package.json.',
  },
  {
    id: 'npm-missing-script',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bnpm (?:ERR!|error) [Mm]issing script\b/,
      /\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` not found\b/,
    ],
    examples: ['npm error Missing script: "verify"'],
    suggestion: 'Add the script to package.json, or call the right one.',
  },
  {
    id: 'npm-files',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\bnpm (?:ERR!|error) code (?:ENOENT|EACCES|EPERM|EEXIST|ENOTEMPTY|EISDIR|ENOTDIR|EROFS|EMISSINGARG|EUNKNOWN\w*|EWORKSPACE\w*|ENOLOCK|EINTEGRITY|Z_\w+|ERR_INVALID_\w+|EBUSY)\b/,
      /\bnpm (?:ERR!|error) (?:Exit handler never called|Cannot read propert|Invalid (?:Version|package))/,
    ],
    examples: ['npm ERR! code ENOENT', 'npm error code EINTEGRITY', 'npm error Exit handler never called!'],
  },
  {
    id: 'npm-no-space',
    type: 'resource-exhaustion',
    weight: 9.5,
    pattern: /\bnpm (?:ERR!|error) (?:code |nospc )?(?:ENOSPC|ENOMEM|EMFILE)?\b.{0,20}(?:nospc|ENOSPC|ENOMEM|EMFILE)\b/,
    examples: ['npm ERR! nospc ENOSPC: no space left on device, write'],
  },
  {
    id: 'npm-git-dependency',
    type: 'git',
    weight: 9,
    pattern:
      /\bnpm (?:ERR!|error) (?:.{0,60} )?(?:code 128|git (?:clone|ls-remote|fetch|checkout)\b|An unknown git error occurred|Error while executing:)/,
    examples: ['npm ERR! code 128', 'npm error An unknown git error occurred'],
    suggestion: 'A dependency comes from git: check the address and the access to it.',
  },
  {
    id: 'npm-native-build',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bgyp ERR! /,
      /\bnode-gyp\b.{0,60}\bfailed\b/,
      /\bnode-pre-gyp ERR!/,
      /\bprebuild-install\b.{0,60}\b(?:failed|ERR!)/,
    ],
    examples: ['gyp ERR! build error', 'gyp ERR! find Python Python is not set'],
    suggestion:
      'A native module did not build: compilers or headers are missing, or the version of Node does not suit it.',
  },
  {
    id: 'npm-test-failed',
    type: 'test-failure',
    role: 'ambient',
    weight: 5.2,
    pattern: /\bnpm (?:ERR!|error) Test failed\b/,
    examples: ['npm ERR! Test failed.  See above for more details.'],
  },
  {
    id: 'npm-lifecycle',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /\bnpm (?:ERR!|error) code ELIFECYCLE\b/,
      /\bnpm (?:ERR!|error) Lifecycle script `.{1,60}` failed\b/,
      /\bnpm (?:ERR!|error) (?:errno|code) \d{1,2}\b(?! *8)/,
      /\bnpm (?:ERR!|error) (?:command failed|Failed at the \S{1,80} script|Exit status \d)/,
    ],
    examples: ['npm ERR! code ELIFECYCLE', 'npm error Lifecycle script `build` failed with error:'],
  },
  {
    id: 'npm-audit',
    type: 'quality-gate',
    weight: 7,
    during: ['lint'],
    pattern: /\b\d+ (?:\w+ severity )?vulnerabilit(?:y|ies)\b(?! found: 0)/,
    examples: ['12 vulnerabilities (3 moderate, 9 high)'],
    suggestion: 'Update the vulnerable packages.',
  },
  {
    id: 'npm-installed',
    type: 'network',
    role: 'recovery',
    weight: 1,
    pattern: [/^(?:added|changed|removed|up to date)\b.{0,80}\bin \d+(?:\.\d+)?m?s\b/, /^up to date, audited \d/],
    examples: ['added 812 packages, and audited 813 packages in 21s', 'up to date in 2s'],
  },
]);
