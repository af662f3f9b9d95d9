import { rulesOf } from '../rule.ts';

/** apt, dpkg, dnf, yum, rpm, apk, pacman, Homebrew, Chocolatey, winget, Nix. */
export const systemPackages = rulesOf('system-packages', [
  {
    id: 'apt-no-package',
    type: 'unknown',
    weight: 8.5,
    pattern:
      /\bE: (?:Unable to locate package|Package '.{1,80}' has no installation candidate|Version '.{1,80}' for '.{1,80}' was not found|Unable to correct problems|Unmet dependencies|Couldn't find any package|The repository '.{1,200}' (?:does not have a Release file|is not signed|no longer has)|Broken packages|Sub-process|Could not get lock|Could not open lock|Type '.{1,60}' is not known|Malformed entry|Unsupported file|The list of sources could not be read|dpkg was interrupted|Internal Error|You must put some)|\bhas no installation candidate\b|\bThe following packages have unmet dependencies\b|\bdpkg: (?:error|dependency problems)\b|\bNO_PUBKEY\b|\bdpkg-deb: error\b/,
    examples: [
      'E: Unable to locate package gone',
      "E: Package 'gone' has no installation candidate",
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 42',
      'The following packages have unmet dependencies:',
    ],
    suggestion: 'Run `apt-get update` first; check the name and the release.',
  },
  {
    id: 'apt-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bE: Failed to fetch (?:https?|mirror\+file|ftp):|\bE: Some index files failed to download\b|\bW: Failed to fetch\b|^Err:\d+ (?:https?|mirror)|\bHash Sum mismatch\b|\bUnable to fetch some archives\b|\bCould not connect to \S{1,120}:\d+ \(|\bFile has unexpected size\b.{0,40}\bMirror sync in progress\b|\bCannot initiate the connection to\b/,
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
  {
    id: 'rpm-no-package',
    type: 'unknown',
    weight: 8,
    pattern:
      /\b(?:Error: )?Unable to find a match: |\bNo match for argument: |\bNo package .{1,80} available\b|\bnothing provides .{1,120}\bneeded by\b|\bError: (?:Package|Nothing to do|Failed to synchronize cache|Problem:)|\berror: Failed build dependencies:|\bRPM build errors:|\bTransaction (?:test|check) error|\bGPG check FAILED\b|\berror: Bad exit status from\b|\bFailed to resolve the transaction\b|\bconflicting requests\b/,
    examples: ['Error: Unable to find a match: gone', 'error: Failed build dependencies:', 'RPM build errors:'],
  },
  {
    id: 'rpm-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bErrors during downloading metadata for repository\b|\bCannot (?:download|prepare internal mirrorlist|find a valid baseurl)\b|\bFailed to download metadata for repo\b|\bAll mirrors were tried\b|\[MIRROR\] \S|\bCurl error \(\d+\): /,
    examples: [
      "Error: Failed to download metadata for repo 'baseos': Cannot prepare internal mirrorlist",
      'Cannot download repodata/repomd.xml: All mirrors were tried',
    ],
    suggestion: 'Run it again; the mirror or the way to it has a problem.',
  },
  {
    id: 'apk-pacman',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bERROR: unable to select packages:|\(no such package\):|\berror: target not found: |\berror: failed to (?:commit|prepare) transaction \((?!.{0,40}retriev)|\binvalid or corrupted package\b|\bzypper\b.{0,80}\bnot found\b|\bNo provider of '.{1,80}' found\b/,
    examples: ['ERROR: unable to select packages:', 'error: target not found: gone'],
  },
  {
    id: 'apk-pacman-network',
    type: 'network',
    weight: 8,
    pattern:
      /\bWARNING: (?:fetching|Ignoring) https?:\S{1,160}(?:: temporary error| No such file)|\bERROR: https?:\S{1,200}: (?:temporary error|network error|IO ERROR|TLS)|\berror: failed (?:retrieving file|to synchronize)|\bfailed to retrieve some files\b/,
    examples: [
      'WARNING: fetching https://mirror.corp/v3/main: temporary error (try again later)',
      "error: failed retrieving file 'core.db' from mirror.corp",
    ],
  },
  {
    id: 'homebrew-error',
    type: 'unknown',
    weight: 7,
    pattern:
      /^Error: (?:No (?:available|such) (?:formula|formulae|cask|keg)|The `brew link` step did not complete|Cask '.{1,60}' is (?:not installed|unavailable)|\S{1,60}: (?:no bottle available|Failed to|unsupported)|An exception occurred within a child process|.{0,60} has been disabled)|\bYour Command Line Tools are too old\b|\bbrew bundle failed\b/i,
    examples: [
      'Error: No available formula with the name "gone".',
      'Error: The `brew link` step did not complete successfully',
    ],
  },
  {
    id: 'homebrew-network',
    type: 'network',
    weight: 8,
    pattern:
      /^Error: (?:Failed to download resource|\S{1,80}: Failed to download|Fetching \S{1,120} failed)|\bDownload failed: https?:|\bSHA-?256 mismatch\b/,
    examples: ['Error: Failed to download resource "gone"', 'Error: SHA256 mismatch'],
  },
  {
    id: 'windows-packages',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bChocolatey installed \d+\/\d+ packages\. [1-9]\d* packages? failed\b|\bThe package was not found with the source\(s\) listed\b|\bNo package found matching input criteria\b|\bRunning .{1,120} returned exit code \d|\bERROR: The running command stopped because\b|\bscoop\b.{0,60}\bCouldn't find manifest\b/,
    examples: [
      'Chocolatey installed 0/1 packages. 1 packages failed.',
      'gone not installed. The package was not found with the source(s) listed.',
    ],
  },
  {
    id: 'nix-build',
    type: 'unknown',
    weight: 7,
    pattern:
      /\berror: (?:builder for '.{1,200}' failed|attribute '.{1,120}' (?:missing|in selection)|undefined variable|Package .{1,160} is not available|flake '.{1,160}' does not|hash mismatch in|collision between|path '.{1,200}' (?:does not exist|is not valid)|Cannot build '|evaluation aborted|unable to (?:start any build|find))|\berror: \d+ dependencies of derivation\b|\bhas an unfree license\b/,
    examples: ["error: builder for '/nix/store/1-a.drv' failed with exit code 2", "error: attribute 'gone' missing"],
  },
  {
    id: 'nix-fetch',
    type: 'network',
    weight: 8,
    pattern:
      /\berror: unable to download 'https?:|\bwarning: error: unable to download\b|\bcannot download \S{1,160} from any mirror\b|\bunable to download '.{1,200}': (?:HTTP error (?:5|429)|Could|Timeout)/,
    examples: ["error: unable to download 'https://cache.corp/1.narinfo': HTTP error 503"],
  },
  {
    id: 'version-managers',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\bNo version is set for (?:command|shim)\b|\b(?:nvm|N\/A): version .{1,80} (?:is not yet installed|not found)|\bVersion '.{1,40}' not found - try\b|\bmise ERROR\b|\basdf: |\bpyenv: version `.{1,40}' is not installed\b|\bStop! \S{1,60} is not available\b/,
    examples: [
      'No version is set for command node',
      "pyenv: version `3.9.0' is not installed",
      'N/A: version "v99" is not yet installed.',
    ],
  },
]);
