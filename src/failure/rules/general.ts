import { rulesOf } from '../rule.ts';

/** Shapes that tools have in common, for those that have no rules of their own. */
export const general = rulesOf('general', [
  {
    id: 'general-tests-failed',
    type: 'test-failure',
    role: 'verdict',
    weight: 7,
    pattern:
      /\b[1-9]\d* (?:unit |integration |e2e |end-to-end )?(?:tests?|specs?|scenarios?|assertions?|suites?|test cases?|testcases?)\b.{0,20}\b(?:failed|failing|did not pass|FAILED)\b|\b(?:tests?|specs?|suites?|scenarios?|cases?)\b(?:,? \w+:? \d+){0,4},? {0,4}(?:failed|failures?|FAILED)[:=] {0,4}[1-9]|\b(?:Failed|failed|FAILED|Failures|failures)(?: tests?)?\s{0,4}[:=]\s{0,4}[1-9]\d*\b|\b[1-9]\d*\/\d+ (?:tests? )?(?:failed|failing)\b|\b[1-9]\d* (?:failed|failing|failures?),? (?:and )?\d+ (?:passed|passing|succeeded|ok|skipped|success)|\b\d+ (?:passed|passing|succeeded|ok)\b,? (?:and )?(?:\d+ \w+,? )?[1-9]\d* (?:failed|failing|failures?|errors?)\b/i,
    examples: ['2 tests failed', '38 passed, 2 failed', 'Passed: 38, Failed: 2', 'Results: 2/40 failed'],
    counterExamples: ['38 passed, 0 failed', 'Failures: 0'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'general-some-tests-failed',
    type: 'test-failure',
    role: 'ambient',
    weight: 5,
    pattern:
      /\b(?:some|unit|integration|e2e|end-to-end|smoke|regression|acceptance|functional) tests? (?:have |has )?(?:failed|failing)\b|\b[Tt]ests? (?:run |suite |case |execution |job )?(?:has |have )?(?:failed|FAILED)\b|\bTEST(?:S)?[ _-]?(?:RUN[ _-]?)?FAIL(?:ED|URE|URES|)\b|[❌✗✘✖🔴] .{0,60}\btests?\b.{0,60}\b(?:failed|failure|fail)\b|\btest failures?\b|\bTEST-UNEXPECTED-\w+/iu,
    examples: ['Integration tests failed', 'TESTS FAILED', '❌ checkout test failed'],
    counterExamples: ['0 test suites'],
  },
  {
    id: 'general-test-crashed',
    type: 'test-failure',
    weight: 7.5,
    pattern: /\bTEST-UNEXPECTED-(?:FAIL|ERROR|TIMEOUT|PASS|CRASH|NOTRUN)\b|\bPROCESS-CRASH \||\bTEST-VALGRIND-ERROR\b/,
    examples: [
      'TEST-UNEXPECTED-FAIL | dom/a.html | Test timed out.',
      'PROCESS-CRASH | Shutdown hanging [@ RunWatchdog]',
    ],
  },
  {
    id: 'general-assertion',
    type: 'test-failure',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\b[Aa]ssert(?:ion)? ?(?:Error|Failed|failed|failure)\b|\bASSERT(?:ION)? FAILED\b|\bexpected:? .{1,120},? (?:but )?(?:got|was|received|actual|found|saw)\b:? /i,
    examples: ['assertion failed: left == right', 'expected: 3, got: 4'],
  },
  {
    id: 'general-diagnostic-error',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /(?:^|[\s(])(?:[\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.[a-zA-Z]\w{0,9}(?::\d+(?:[:.,-]\d+)?|\(\d+(?:[,:]\d+)?\)|:? line \d+)\s?[:,]?\s?(?:\w+ )?(?:fatal )?(?:[Ee]rror|ERROR|[Ee]rreur|FATAL)\b[:\s[(]/,
    examples: ['src/a.xyz:12:7: error: unexpected thing', 'a.xyz(12): Error [x]: unexpected thing'],
    counterExamples: ['at run (a.js:12:7)'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'general-diagnostic-warning',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3,
    pattern:
      /^(?:[\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.(?!log\b)[a-zA-Z]\w{0,9}(?::\d+(?:[:.,-]\d+)?|\(\d+(?:[,:]\d+)?\)|:? line \d+)\s?[:,]?\s?(?:\w+ )?(?:warning|Warning|WARN|info|note|hint|style|convention|refactor)\b[:\s[(]/,
    examples: ['src/a.xyz:12:7: warning: dubious thing'],
  },
  {
    // What compilers, vet and linters print without saying "error". A stack trace has words before the place.
    id: 'general-diagnostic',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /^(?:\.{0,2}[\\/])?(?:[\w@+-][\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.(?:go|py|rb|rs|js|jsx|ts|tsx|mjs|cjs|vue|java|kt|swift|cc|cpp|hpp|php|ex|exs|hs|tf|sql|sh|ya?ml|json|toml|proto|css|scss|html|md|rst|xml):\d+:\d+:? (?!in )\S.{4}|^(?:\.{0,2}[\\/])?(?:[\w@+-][\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.[ch]:\d+:\d+:? (?!in )\S.{4}/,
    examples: ['src/a.go:12:7: result of fmt call not used', 'deploy.yml:3:1 found something odd'],
    counterExamples: ['    at src/a.js:12:7', 'src/a.py:12: in run'],
    suggestion: 'Mend what was found there.',
  },
  {
    id: 'general-diff',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3.5,
    pattern: /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/,
    examples: ['@@ -1,4 +1,4 @@'],
    suggestion: 'Something is not as it should be in the repository: format or regenerate, and commit.',
  },
  {
    id: 'general-syntax-error',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\b[Ss]yntax ?[Ee]rror\b|\b[Pp]arse ?[Ee]rror\b|\b[Uu]nexpected (?:token|identifier|end of input|indent)\b|\b[Cc]ompil(?:e|ation|er) (?:error|failed|failure)s?\b|\bfailed to compile\b|\bBuild failed because of\b/,
    examples: ['syntax error near line 3', 'Compilation failed', 'parse error: unexpected thing'],
  },
  {
    id: 'general-access',
    type: 'unknown',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /\b40[13]\b.{0,20}\b(?:Unauthorized|Forbidden)\b|\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]40[13]\b|\b[Aa]ccess (?:denied|forbidden)\b|\b[Uu]nauthori[sz]ed\b|\b[Aa]uthentication (?:failed|required|error)\b|\b[Ii]nvalid (?:credentials|token|api key|API key|username or password)\b|\bnot authori[sz]ed\b|\b[Ff]orbidden\b/,
    examples: ['401 Unauthorized', 'Response code 403 (Forbidden)', 'error: Invalid API key'],
    suggestion: 'Check the credentials and what they may do.',
  },
  {
    id: 'general-configuration',
    type: 'unknown',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\b(?:[Ii]nvalid|[Uu]nknown|[Uu]nrecogni[sz]ed|[Uu]nsupported|[Uu]nexpected|[Mm]issing|[Uu]ndefined|[Nn]o such) (?:\w+ ){0,2}(?:option|argument|flag|parameter|configuration|config|command|input|key|property|variable|value|version|platform|architecture|setting|module|package|plugin|file|environment)s?\b|\b(?:is|are) not (?:supported|installed|available|defined|configured|a valid)\b|\b(?:must|should) be (?:set|defined|specified|provided|installed)\b|\bnot found\b|\bdoes not exist\b|\bdoesn't exist\b/i,
    examples: ['Unknown option: --fast', 'The platform is not supported', 'Configuration file not found'],
  },
  {
    id: 'general-crash',
    type: 'unknown',
    role: 'ambient',
    weight: 2.5,
    pattern:
      /\b(?:[Uu]ncaught|[Uu]nhandled) (?:exception|error|rejection|promise)\b|\bException in thread "|^Caused by: |\bpanicked at\b|\bfatal error\b/i,
    examples: ['Exception in thread "main" java.lang.IllegalStateException: no'],
  },
  {
    id: 'general-error',
    type: 'unknown',
    role: 'ambient',
    weight: 1.5,
    pattern:
      /^(?:ERROR|Error|error|FATAL)[:!] {0,3}\S|^\[(?:ERROR|Error|error|FATAL)\] {0,3}\S|^(?:❌|✗|✖|🔴|🚨) {1,3}\S/,
    examples: ['ERROR: it did not work', '❌ Deployment did not work'],
  },
]);
