import { rulesOf } from '../rule.ts';

/** The Python runtime and its package managers. */
export const python = rulesOf('python', [
  {
    // An index that does not answer has no versions either.
    id: 'pip-nothing-found',
    type: 'unknown',
    role: 'ambient',
    weight: 5,
    pattern: /\bNo matching distribution found for\b|\(from versions: none\)/,
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
    pattern:
      /\(from versions: (?!none)|\bRequires-Python\b.{0,60}\b(?:not|different)\b|\brequires a different Python\b|\bis not a supported wheel on this platform\b|\bInvalid requirement: /,
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
    pattern:
      /\bResolutionImpossible\b|\bhave conflicting dependencies\b|\bresolution-too-deep\b|\bCannot install .{1,300} because these package versions have conflicting\b|\bDependency resolution exceeded maximum depth\b/,
    examples: ['ERROR: ResolutionImpossible: for help visit the documentation', 'error: resolution-too-deep'],
    suggestion: 'Loosen or pin the versions that conflict.',
  },
  {
    id: 'pip-build-failed',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\bFailed building wheel for\b|\bFailed to build installable wheels\b|\bCould not build wheels for\b|\bmetadata-generation-failed\b|\bsubprocess-exited-with-error\b|\bGetting requirements to build wheel did not run successfully\b|\bpython setup\.py (?:egg_info|bdist_wheel|install)\b.{0,60}\b(?:failed|error)|\bFailed to build: /i,
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
    pattern: /\bTHESE PACKAGES DO NOT MATCH THE HASHES\b|\bHashes are required in --require-hashes mode\b/,
    examples: ['ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.'],
  },
  {
    id: 'pip-environment',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bexternally-managed-environment\b|\bCould not open requirements file\b|\bNo module named pip\b|\bno such option: -|\bis not a valid editable requirement\b|\bneither 'setup\.py' nor 'pyproject\.toml' found\b|\bCould not install packages due to an (?:OSError|EnvironmentError)(?!.{0,200}(?:HTTPSConnectionPool|No space|Max retries))/,
    examples: [
      'error: externally-managed-environment',
      "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'dev.txt'",
    ],
  },
  {
    id: 'pip-network',
    type: 'network',
    weight: 8,
    pattern:
      /\bCould not fetch URL\b.{0,200}\b(?:connection error|confirming the ssl certificate)\b|\bERROR: (?:HTTP error \d{3}|Could not install packages due to an (?:OSError|EnvironmentError): HTTPSConnectionPool)|\bpip\._vendor\.(?:urllib3|requests)\.\w+\.\w*(?:Timeout|Connection|SSL|Proxy|Protocol|Read|HTTP)\w*Error\b|\bERROR: Exception: .{0,60}ReadTimeoutError/,
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
  {
    id: 'poetry-lock',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bpoetry\.lock is not up to date with pyproject\.toml\b|\bpyproject\.toml changed significantly since poetry\.lock was last generated\b|\bThe lockfile at `uv\.lock` needs to be updated\b|\bYour Pipfile\.lock \(\w+\) is out of date\b|\bLock file hash doesn't match\b|\buv\.lock\b.{0,60}\b(?:outdated|out of date|not up to date)\b/,
    examples: [
      'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
      'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
    ],
    suggestion: 'Update the lock file and commit it.',
  },
  {
    id: 'poetry-uv-conflict',
    type: 'unknown',
    weight: 9,
    pattern:
      /\bSolverProblemError\b|\bversion solving failed\b|\bNo solution found when resolving\b|\brequirements are unsatisfiable\b|\bBecause .{1,200} depends on .{1,200}(?:, version solving|we can conclude)|\bPackagesNotFoundError\b|\bLibMambaUnsatisfiableError\b|\bUnsatisfiableError\b|\bThe current project's supported Python range\b|\bnothing provides .{1,80} needed by\b|\bLocking failed!|\bNo interpreter found for\b|\bThe following packages are not available from current channels\b/,
    examples: [
      '  × No solution found when resolving dependencies:',
      'SolverProblemError',
      'PackagesNotFoundError: The following packages are not available from current channels:',
    ],
    suggestion: 'Loosen or pin the versions that conflict.',
  },
  {
    id: 'uv-build',
    type: 'unknown',
    weight: 7,
    pattern:
      /× Failed to (?:build|download|fetch|resolve|install|read|parse) |\berror: (?:Failed to (?:spawn|parse|read|build|prepare)|No `pyproject\.toml` found|Distribution .{1,120} can't be installed|No virtual environment found)\b|\bChefBuildError\b|\bPEP517 build of a dependency failed\b|\bPoetry could not find a pyproject\.toml\b/,
    examples: [
      '  × Failed to build `lxml==4.9.0`',
      'error: Failed to spawn: `ruff`',
      'PEP517 build of a dependency failed',
    ],
  },
  {
    id: 'conda-network',
    type: 'network',
    weight: 8,
    pattern:
      /\bCondaHTTPError: |\bCondaSSLError\b|\bConnectionFailed\b.{0,40}\bconda\b|\bAn HTTP error occurred when trying to retrieve this URL\b/,
    examples: ['CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.corp/x>'],
  },
  {
    id: 'python-import',
    type: 'unknown',
    role: 'ambient',
    weight: 5,
    pattern: /\b(?:ModuleNotFoundError|ImportError): |\bNo module named '?[\w.]+/,
    examples: ["ModuleNotFoundError: No module named 'yaml'", '/usr/bin/python: No module named pytest'],
    suggestion: 'Install the package in this environment, or mend the import.',
  },
  {
    id: 'python-syntax',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /^(?:E {1,6})?(?:SyntaxError|IndentationError|TabError): (?!.{0,160}\bJSON\b)|\bSorry: (?:IndentationError|SyntaxError)/,
    examples: ['SyntaxError: invalid syntax', 'IndentationError: unexpected indent'],
    suggestion: 'Mend the syntax.',
  },
  {
    id: 'python-exception',
    type: 'unknown',
    role: 'ambient',
    weight: 3,
    pattern:
      /^(?:[a-zA-Z_][\w.]{0,120}\.)?[A-Z]\w{2,60}(?:Error|Exception|Warning|Exit): \S|^Traceback \(most recent call last\):/,
    examples: ["KeyError: 'name'", 'Traceback (most recent call last):'],
  },
  {
    id: 'python-usage',
    type: 'unknown',
    weight: 6,
    pattern:
      /^[\w./-]{1,60}: error: (?:unrecognized arguments|the following arguments are required|argument |invalid choice|ambiguous option|no such option)|^Error: (?:No such option|Invalid value for|Missing (?:option|argument|parameter)|No such command|Got unexpected extra argument)/,
    examples: ['deploy.py: error: the following arguments are required: --env', 'Error: No such option: --fast'],
    suggestion: 'Mend the call: the program does not take these arguments.',
  },
]);
