import { rulesOf } from '../rule.ts';

export const php = rulesOf('php', [
  {
    id: 'composer-lock',
    type: 'quality-gate',
    weight: 9,
    pattern:
      /\bis not present in the lock file\b|\bThe lock file is not up to date with the latest changes in composer\.json\b|\block file does not contain a compatible set of packages\b|\bcomposer\.lock\b.{0,60}\bout of date\b/,
    examples: [
      '- Required package "acme/a" is not present in the lock file.',
      'Warning: The lock file is not up to date with the latest changes in composer.json.',
    ],
    suggestion: 'Run `composer update` and commit composer.lock.',
  },
  {
    id: 'composer-requirements',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bYour requirements could not be resolved to an installable set of packages\b|\brequires php (?:\^|>|~|\d).{0,80}\byour php version\b|\brequires ext-\w+ .{0,80}\bmissing from your system\b|\bCould not find (?:package|a (?:matching )?version of package)\b|\bRoot composer\.json requires\b|\bblocked by your allow-plugins config\b|\bPluginBlockedException\b|\bComposer could not find a composer\.json\b|\bThe requested package\b.{0,80}\bcould not be found\b/,
    examples: [
      'Your requirements could not be resolved to an installable set of packages.',
      'acme/a requires php ^8.3 -> your php version (8.1.2) does not satisfy that requirement.',
      'acme/a contains a Composer plugin which is blocked by your allow-plugins config.',
    ],
    suggestion: 'Mend composer.json or the version of PHP.',
  },
  {
    id: 'composer-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bcurl error \d+ while downloading\b|\bThe "https?:\S{1,200}" file could not be downloaded(?!.{0,20}\(HTTP\/\S{1,6} 40)|\bComposer\\Downloader\\TransportException\b|\bCould not fetch https?:\S{1,200}, please (?:create|review)/,
    examples: ['curl error 28 while downloading https://repo.corp/packages.json: Operation timed out'],
    suggestion: 'Run it again; the repository or the way to it has a problem.',
  },
  {
    id: 'composer-script',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern:
      /^Script .{1,200} returned with error code [1-9]|\bhandling the .{1,80} event returned with error code [1-9]/,
    examples: ['Script phpunit handling the test event returned with error code 1'],
  },
  {
    id: 'phpunit-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^(?:FAILURES|ERRORS)!$|^Tests: \d+, Assertions: \d+, .{0,60}(?:Failures|Errors): [1-9]|^There (?:was|were) [1-9]\d* (?:failures?|errors?):/,
    examples: ['FAILURES!', 'Tests: 40, Assertions: 120, Failures: 2.', 'There were 2 failures:'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'pest-behat-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\s{0,4}Tests:\s{1,6}[1-9]\d* failed, |^\s{0,4}(?:FAIL|FAILED) {1,3}Tests\\|^\s{0,4}[1-9]\d* (?:scenarios?|steps?) \([1-9]\d* failed|^--- Failed scenarios:|^Tests: {1,8}[1-9]\d* failed/,
    examples: [
      '  Tests:    2 failed, 40 passed (120 assertions)',
      '   FAIL  Tests\\Feature\\CartTest',
      '--- Failed scenarios:',
    ],
  },
  {
    id: 'php-quality',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\[ERROR\] Found [1-9]\d* errors?|^FOUND \d+ (?:ERRORS?|WARNINGS?)\b|\bPHPCBF CAN FIX THE \d+ MARKED\b|^[1-9]\d* errors? found$|\bFound [1-9]\d* of \d+ files that can be fixed\b|^\s{0,4}\d+\) \S{1,200}\.php(?: \(|$)|\b\[ERROR\] \d+ files? (?:have|has) changed\b|^ {1,4}\[[A-Z]\w+\] .{1,80} - \S{1,200}\.php:\d+/,
    examples: [
      '[ERROR] Found 3 errors',
      'FOUND 2 ERRORS AFFECTING 2 LINES',
      'Found 2 of 40 files that can be fixed in 1.2 seconds',
      '12 errors found',
    ],
    suggestion: 'Mend what the tool found.',
  },
  {
    id: 'php-fatal',
    type: 'unknown',
    weight: 5.5,
    pattern: /\bPHP (?:Fatal|Parse) error: {1,2}|^(?:Fatal|Parse) error: {1,2}|\bPHP Warning: {1,2}Uncaught\b/,
    examples: [
      'PHP Fatal error:  Uncaught Error: Class "Gone" not found in /w/a.php:3',
      'Parse error:  syntax error, unexpected token "}"',
    ],
  },
  {
    id: 'php-memory',
    type: 'resource-exhaustion',
    weight: 9,
    pattern:
      /\bAllowed memory size of \d+ bytes exhausted\b|\bPHPStan process crashed because it reached configured PHP memory limit\b/,
    examples: ['PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)'],
    suggestion: 'Raise memory_limit.',
  },
  {
    id: 'php-infection',
    type: 'quality-gate',
    weight: 8.5,
    pattern: /\bThe minimum required MSI percentage should be\b|\bThe minimum required Covered Code MSI\b/,
    examples: ['[ERROR] The minimum required MSI percentage should be 80%, but actual is 71%.'],
  },
]);
