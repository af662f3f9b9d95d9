import { rulesOf } from '../rule.ts';

/** Composer. */
export const composer = rulesOf('composer', [
  {
    id: 'composer-lock',
    type: 'quality-gate',
    weight: 9,
    pattern: [
      /\bis not present in the lock file\b/,
      /\bThe lock file is not up to date with the latest changes in composer\.json\b/,
      /\bcomposer\.lock\b.{0,60}\bout of date\b/,
    ],
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
    pattern: [
      /\bYour requirements could not be resolved to an installable set of packages\b/,
      /\brequires php (?:\^|>|~|\d).{0,80}\byour php version\b/,
      /\brequires (?:PHP extension )?ext-\w+ .{0,80}\bmissing from your system\b/,
      /\bCould not find (?:package|a (?:matching )?version of package)\b/,
      /\bRoot composer\.json requires\b/,
      /\bblocked by your allow-plugins config\b/,
      /\bPluginBlockedException\b/,
      /\bComposer could not find a composer\.json\b/,
      /\bThe requested package\b.{0,80}\bcould not be found\b/,
    ],
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
    pattern: [
      /\bcurl error \d+ while downloading\b/,
      /\bThe "https?:\S{1,200}" file could not be downloaded(?!.{0,20}\(HTTP\/\S{1,6} 40)/,
      /\bComposer\\Downloader\\TransportException\b/,
      /\bCould not fetch https?:\S{1,200}, please (?:create|review)/,
    ],
    examples: ['curl error 28 while downloading https://repo.corp/packages.json: Operation timed out'],
    suggestion: 'Run it again; the repository or the way to it has a problem.',
  },
  {
    id: 'composer-script',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /^Script .{1,200} returned with error code [1-9]/,
      /\bhandling the .{1,80} event returned with error code [1-9]/,
    ],
    examples: ['Script phpunit handling the test event returned with error code 1'],
  },
]);
