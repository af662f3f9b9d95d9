import { rulesOf } from '../rule.ts';

/** apk, pacman, zypper. */
export const apkPacman = rulesOf('apk-pacman', [
  {
    id: 'apk-pacman-network',
    type: 'network',
    weight: 8,
    pattern: [
      /\bWARNING: (?:fetching|Ignoring) https?:\S{1,160}(?:: temporary error| No such file)/,
      /\bERROR: https?:\S{1,200}: (?:temporary error|network error|IO ERROR|TLS)/,
      /\berror: failed (?:retrieving file|to synchronize)/,
      /\bfailed to retrieve some files\b/,
    ],
    examples: [
      'WARNING: fetching https://mirror.corp/v3/main: temporary error (try again later)',
      "error: failed retrieving file 'core.db' from mirror.corp",
    ],
  },
]);
