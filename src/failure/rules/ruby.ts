import { rulesOf } from '../rule.ts';

/** Bundler, gems, rake, Ruby itself. */
export const ruby = rulesOf('ruby', [
  {
    id: 'bundler-gem',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bCould not find (?:gem )?'?[\w-]{1,80}'?(?:-[\d.]+)? in (?:any|locally|rubygems|source)/,
      /\bBundler could not find compatible versions\b/,
      /\bYour Ruby version is .{1,40}, but your Gemfile specified\b/,
      /\bGem::(?:Missing\w+|LoadError|ConflictError|Ext::BuildError)/,
      /\bBundler::(?:GemNotFound|VersionConflict|GemRequireError|SolveFailure|RubyVersionMismatch)/,
      /\bCould not locate Gemfile\b/,
      /\bcan't find gem \w/,
      /\bERROR: {1,2}(?:Could not find a valid gem|Error installing)/,
      /\bBecause every version of .{1,120} depends on/,
    ],
    examples: [
      'Bundler could not find compatible versions for gem "rails":',
      'Your Ruby version is 3.1.0, but your Gemfile specified 3.3.0',
      "Could not find gem 'gone' in rubygems repository https://gems.corp/",
    ],
    suggestion: 'Mend the Gemfile or the version of Ruby.',
  },
  {
    id: 'gem-native-extension',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bFailed to build gem native extension\b/,
      /\bextconf\.rb failed\b/,
      /\bAn error occurred while installing \S{1,80} \(/,
      /\bmkmf\.log\b/,
    ],
    examples: [
      'ERROR: Failed to build gem native extension.',
      'An error occurred while installing pg (1.5.4), and Bundler cannot continue.',
    ],
    suggestion: 'Install the library that the gem builds against.',
  },
  {
    id: 'gem-network',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\bCould not (?:reach host|verify the SSL certificate for|fetch specs from) (?:https?:)?\S/,
      /\bGem::RemoteFetcher::FetchError\b/,
      /\bBundler::(?:HTTPError|Fetcher::\w+Error)\b/,
      /\bNet::(?:OpenTimeout|ReadTimeout|HTTPFatalError)\b/,
      /\bRetrying (?:fetcher|download gem|dependency api) due to error \(4\/4\)/,
    ],
    examples: [
      'Could not reach host gems.corp. Check your network connection and try again.',
      'Gem::RemoteFetcher::FetchError: too many connection resets',
    ],
    suggestion: 'Run it again; the gem server or the way to it has a problem.',
  },
  {
    id: 'rake-aborted',
    type: 'unknown',
    role: 'ambient',
    weight: 3.5,
    pattern: [
      /^rake aborted!/,
      /^bin\/rails aborted!/,
      /^Tasks: TOP => (?!(?:default => )?(?:test|spec|cucumber))/,
      /\bDon't know how to build task\b/,
    ],
    examples: ['rake aborted!', "Don't know how to build task 'verify'"],
  },
  {
    id: 'rake-test-task',
    type: 'test-failure',
    role: 'ambient',
    weight: 4.5,
    pattern: /^Tasks: TOP => (?:default => )?(?:test|spec|cucumber)\b/,
    examples: ['Tasks: TOP => default => spec'],
  },
  {
    id: 'ruby-exception',
    type: 'unknown',
    role: 'ambient',
    weight: 4,
    pattern: [
      /\((?:[A-Z]\w*::)*\w*(?:Error|Exception)\)$/,
      /\bcannot load such file -- /,
      /\bundefined (?:method|local variable or method) [`']/,
    ],
    examples: [
      "a.rb:3:in 'run': undefined method 'go' for nil (NoMethodError)",
      'cannot load such file -- gone (LoadError)',
    ],
  },
]);
