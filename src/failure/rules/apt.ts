import { rulesOf } from '../rule.ts';

/** apt and dpkg. */
export const apt = rulesOf('apt', [
  {
    id: 'apt-no-package',
    type: 'unknown',
    weight: 8.5,
    pattern: [
      /\bE: (?:Unable to locate package|Package '.{1,80}' has no installation candidate|Version '.{1,80}' for '.{1,80}' was not found|Unable to correct problems|Unmet dependencies|Couldn't find any package|The repository '.{1,200}' (?:does not have a Release file|is not signed|no longer has)|Broken packages|Sub-process|Could not open lock|Type '.{1,60}' is not known|Malformed entry|Unsupported file|The list of sources could not be read|dpkg was interrupted|Internal Error|You must put some)/,
      /\bhas no installation candidate\b/,
      /\bThe following packages have unmet dependencies\b/,
      /\bdpkg: (?:error|dependency problems)\b/,
      /\bNO_PUBKEY\b/,
      /\bdpkg-deb: error\b/,
    ],
    examples: [
      'E: Unable to locate package gone',
      "E: Package 'gone' has no installation candidate",
      'The following packages have unmet dependencies:',
    ],
    suggestion: 'Run `apt-get update` first; check the name and the release.',
  },
  {
    id: 'apt-lock',
    type: 'unknown',
    retry: 'transient',
    weight: 9,
    pattern: [/\bE: Could not get lock \/var\/lib\//, /\bE: Unable to acquire the dpkg frontend lock\b/],
    examples: ['E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 42'],
    suggestion: 'Another process installs packages: wait for it, or pass `-o DPkg::Lock::Timeout=60`.',
  },
  {
    id: 'apt-network',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\bE: Failed to fetch (?:https?|mirror\+file|ftp):/,
      /\bE: Some index files failed to download\b/,
      /\bW: Failed to fetch\b/,
      /^Err:\d+ (?:https?|mirror)/,
      /\bHash Sum mismatch\b/,
      /\bUnable to fetch some archives\b/,
      /\bCould not connect to \S{1,120}:\d+ \(/,
      /\bFile has unexpected size\b.{0,40}\bMirror sync in progress\b/,
      /\bCannot initiate the connection to\b/,
    ],
    examples: [
      'E: Failed to fetch http://mirror.corp/ubuntu/pool/a.deb  Hash Sum mismatch',
      'Err:12 http://mirror.corp/ubuntu noble InRelease',
      'E: Unable to fetch some archives, maybe run apt-get update',
    ],
    suggestion: 'Run it again; the mirror or the way to it has a problem.',
  },
  {
    id: 'apt-fetched',
    type: 'network',
    role: 'recovery',
    weight: 1,
    pattern: /^Fetched [\d.,]+ \w?B in \d+/,
    examples: ['Fetched 12.3 MB in 2s (6,150 kB/s)'],
  },
]);
