import { rulesOf } from '../rule.ts';

/** Poetry, uv, Pipenv, PDM. */
export const poetryUv = rulesOf('poetry-uv', [
  {
    id: 'poetry-lock',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bpoetry\.lock is not up to date with pyproject\.toml\b/,
      /\bpyproject\.toml changed significantly since poetry\.lock was last generated\b/,
      /\bThe lockfile at `uv\.lock` needs to be updated\b/,
      /\bYour Pipfile\.lock \(\w+\) is out of date\b/,
      /\bLock file hash doesn't match\b/,
      /\buv\.lock\b.{0,60}\b(?:outdated|out of date|not up to date)\b/,
    ],
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
    pattern: [
      /\bSolverProblemError\b/,
      /\bversion solving failed\b/,
      /\bNo solution found when resolving\b/,
      /\brequirements are unsatisfiable\b/,
      /\bBecause .{1,200} depends on .{1,200}(?:, version solving|we can conclude)/,
      /\bPackagesNotFoundError\b/,
      /\bLibMambaUnsatisfiableError\b/,
      /\bUnsatisfiableError\b/,
      /\bThe current project's supported Python range\b/,
      /\bnothing provides .{1,80} needed by\b/,
      /\bLocking failed!/,
      /\bNo interpreter found for\b/,
      /\bThe following packages are not available from current channels\b/,
    ],
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
    pattern: [
      /× Failed to (?:build|download|fetch|resolve|install|read|parse) /,
      /\berror: (?:Failed to (?:spawn|parse|read|build|prepare)|No `pyproject\.toml` found|Distribution .{1,120} can't be installed|No virtual environment found)\b/,
      /\bChefBuildError\b/,
      /\bPEP517 build of a dependency failed\b/,
      /\bPoetry could not find a pyproject\.toml\b/,
    ],
    examples: [
      '  × Failed to build `lxml==4.9.0`',
      'error: Failed to spawn: `ruff`',
      'PEP517 build of a dependency failed',
    ],
  },
  {
    id: 'uv-network',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\berror sending request for url\b/,
      /\bFailed to (?:fetch|download)(?: distribution)?:? [`'"]?https?:/,
      /\brequest or response body error\b/,
      /\bFailed to (?:extract|download) .{1,80} UV_HTTP_TIMEOUT\b/,
    ],
    examples: [
      'Caused by: error sending request for url (https://index.test/simple/a/)',
      'error: Failed to fetch: `https://index.test/simple/a/`',
    ],
    suggestion: 'Run it again; the index or the way to it has a problem.',
  },
]);
