import { rulesOf } from '../rule.ts';

/** pip. */
export const pip = rulesOf('pip', [
  {
    // An index that does not answer has no versions either.
    id: 'pip-nothing-found',
    type: 'unknown',
    role: 'ambient',
    weight: 5,
    pattern: [/\bNo matching distribution found for\b/, /\(from versions: none\)/],
    examples: [
      'ERROR: No matching distribution found for left-pad',
      'ERROR: Could not find a version that satisfies the requirement left-pad (from versions: none)',
    ],
    suggestion: 'Check the name, and whether the index answers.',
  },
  {
    id: 'pip-no-distribution',
    type: 'unknown',
    weight: 8.5,
    pattern: [
      /\(from versions: (?!none)/,
      /\bRequires-Python\b.{0,60}\b(?:not|different)\b/,
      /\brequires a different Python\b/,
      /\bis not a supported wheel on this platform\b/,
      /\bInvalid requirement: /,
    ],
    examples: [
      'ERROR: Could not find a version that satisfies the requirement left-pad==99 (from versions: 1.0, 1.1)',
      "ERROR: Package 'x' requires a different Python: 3.8.1 not in '>=3.10'",
    ],
    suggestion: 'Check the version and whether it exists for this Python.',
  },
  {
    id: 'pip-conflict',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bResolutionImpossible\b/,
      /\bhave conflicting dependencies\b/,
      /\bresolution-too-deep\b/,
      /\bCannot install .{1,300} because these package versions have conflicting\b/,
      /\bDependency resolution exceeded maximum depth\b/,
    ],
    examples: ['ERROR: ResolutionImpossible: for help visit the documentation', 'error: resolution-too-deep'],
    suggestion: 'Loosen or pin the versions that conflict.',
  },
  {
    id: 'pip-build-failed',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\bFailed building wheel for\b/i,
      /\bFailed to build installable wheels\b/i,
      /\bCould not build wheels for\b/i,
      /\bmetadata-generation-failed\b/i,
      /\bsubprocess-exited-with-error\b/i,
      /\bGetting requirements to build wheel did not run successfully\b/i,
      /\bpython setup\.py (?:egg_info|bdist_wheel|install)\b.{0,60}\b(?:failed|error)/i,
      /\bFailed to build: /i,
    ],
    examples: [
      '  ERROR: Failed building wheel for lxml',
      'error: metadata-generation-failed',
      'error: subprocess-exited-with-error',
    ],
    suggestion: 'A package has no wheel for this Python and its build lacks something.',
  },
  {
    id: 'pip-hash',
    type: 'unknown',
    weight: 8,
    pattern: [/\bTHESE PACKAGES DO NOT MATCH THE HASHES\b/, /\bHashes are required in --require-hashes mode\b/],
    examples: ['ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.'],
  },
  {
    id: 'pip-environment',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bexternally-managed-environment\b/,
      /\bCould not open requirements file\b/,
      /\bNo module named pip\b/,
      /\bno such option: -/,
      /\bis not a valid editable requirement\b/,
      /\bneither 'setup\.py' nor 'pyproject\.toml' found\b/,
      /\bCould not install packages due to an (?:OSError|EnvironmentError)(?!.{0,200}(?:HTTPSConnectionPool|No space|Max retries))/,
    ],
    examples: [
      'error: externally-managed-environment',
      "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'dev.txt'",
    ],
  },
  {
    id: 'pip-network',
    type: 'network',
    weight: 8,
    pattern: [
      /\bCould not fetch URL\b.{0,200}\b(?:connection error|confirming the ssl certificate)\b/,
      /\bERROR: (?:HTTP error \d{3}|Could not install packages due to an (?:OSError|EnvironmentError): HTTPSConnectionPool)/,
      /\bpip\._vendor\.(?:urllib3|requests)\.\w+\.\w*(?:Timeout|Connection|SSL|Proxy|Protocol|Read|HTTP)\w*Error\b/,
      /\bERROR: Exception: .{0,60}ReadTimeoutError/,
    ],
    examples: [
      'pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool: Read timed out.',
      'ERROR: HTTP error 503 while getting https://index.corp/x.whl',
    ],
    suggestion: 'Run it again; the index or the way to it has a problem.',
  },
  {
    id: 'pip-retries-spent',
    type: 'network',
    role: 'verdict',
    weight: 8,
    pattern: /\bRetry\(total=0\b/,
    examples: ["WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError'"],
    counterExamples: ['WARNING: Retrying (Retry(total=4, connect=None)) after connection broken'],
    suggestion: 'Run it again; the index or the way to it has a problem.',
  },
  {
    id: 'pip-installed',
    type: 'network',
    role: 'recovery',
    weight: 1,
    pattern: /^Successfully installed \S/,
    examples: ['Successfully installed requests-2.31.0'],
  },
]);
