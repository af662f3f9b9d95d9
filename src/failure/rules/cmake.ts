import { rulesOf } from '../rule.ts';

/** CMake. */
export const cmake = rulesOf('cmake', [
  {
    id: 'cmake-error',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\bCMake Error(?: at|:| in| \(dev\))/,
      /\bConfiguring incomplete, errors occurred\b/,
      /\bCould NOT find \w+ \((?:missing|found)/,
      /\bNo CMAKE_\w+_COMPILER could be found\b/,
      /\bCMake \d\S* or higher is required\b/,
      /\bCould not find a package configuration file provided by\b/,
    ],
    examples: [
      'CMake Error at CMakeLists.txt:12 (find_package):',
      '-- Configuring incomplete, errors occurred!',
      'Could not find a package configuration file provided by "Gone"',
    ],
    suggestion: 'Install what CMake looks for, or correct CMakeLists.txt.',
  },
]);
