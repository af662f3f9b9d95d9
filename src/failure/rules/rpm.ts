import { rulesOf } from '../rule.ts';

/** dnf, yum, rpm. */
export const rpm = rulesOf('rpm', [
  {
    id: 'rpm-no-package',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\b(?:Error: )?Unable to find a match: /,
      /\bNo match for argument: /,
      /\bNo package .{1,80} available\b/,
      /\bnothing provides .{1,120}\bneeded by\b/,
      /\bError: (?:Package|Nothing to do|Failed to synchronize cache|Problem:)/,
      /\berror: Failed build dependencies:/,
      /\bRPM build errors:/,
      /\bTransaction (?:test|check) error/,
      /\bGPG check FAILED\b/,
      /\berror: Bad exit status from\b/,
      /\bFailed to resolve the transaction\b/,
      /\bconflicting requests\b/,
    ],
    examples: ['Error: Unable to find a match: gone', 'error: Failed build dependencies:', 'RPM build errors:'],
  },
  {
    id: 'rpm-network',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\bErrors during downloading metadata for repository\b/,
      /\bCannot (?:download|prepare internal mirrorlist|find a valid baseurl)\b/,
      /\bFailed to download metadata for repo\b/,
      /\bAll mirrors were tried\b/,
      /\[MIRROR\] \S/,
      /\bCurl error \(\d+\): /,
    ],
    examples: [
      "Error: Failed to download metadata for repo 'baseos': Cannot prepare internal mirrorlist",
      'Cannot download repodata/repomd.xml: All mirrors were tried',
    ],
    suggestion: 'Run it again; the mirror or the way to it has a problem.',
  },
]);
