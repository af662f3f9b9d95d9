import { rulesOf } from '../rule.ts';

/** nvm, asdf, mise, pyenv. */
export const versionManagers = rulesOf('version-managers', [
  {
    id: 'version-managers',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\bNo version is set for (?:command|shim)\b/,
      /\b(?:nvm|N\/A): version .{1,80} (?:is not yet installed|not found)/,
      /\bVersion '.{1,40}' not found - try\b/,
      /\bmise ERROR\b/,
      /\basdf: /,
      /\bpyenv: version `.{1,40}' is not installed\b/,
      /\bStop! \S{1,60} is not available\b/,
    ],
    examples: [
      'No version is set for command node',
      "pyenv: version `3.9.0' is not installed",
      'N/A: version "v99" is not yet installed.',
    ],
  },
]);
