import { rulesOf } from '../rule.ts';

export const ruby = rulesOf('ruby', [
  {
    id: 'bundler-gem',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bCould not find (?:gem )?'?[\w-]{1,80}'?(?:-[\d.]+)? in (?:any|locally|rubygems|source)|\bBundler could not find compatible versions\b|\bYour Ruby version is .{1,40}, but your Gemfile specified\b|\bGem::(?:Missing\w+|LoadError|ConflictError|Ext::BuildError)|\bBundler::(?:GemNotFound|VersionConflict|GemRequireError|SolveFailure|RubyVersionMismatch)|\bCould not locate Gemfile\b|\bcan't find gem \w|\bERROR: {1,2}(?:Could not find a valid gem|Error installing)|\bBecause every version of .{1,120} depends on/,
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
    pattern:
      /\bFailed to build gem native extension\b|\bextconf\.rb failed\b|\bAn error occurred while installing \S{1,80} \(|\bmkmf\.log\b/,
    examples: [
      'ERROR: Failed to build gem native extension.',
      'An error occurred while installing pg (1.5.4), and Bundler cannot continue.',
    ],
    suggestion: 'Install the library that the gem builds against.',
  },
  {
    id: 'bundler-lock',
    type: 'quality-gate',
    weight: 9,
    pattern:
      /\bThe gemspecs for path gems changed\b|\bYou are trying to install in deployment mode after changing your Gemfile\b|\bThe dependencies in your gemfile changed\b|\bfrozen mode\b.{0,60}\bcan't be updated\b|\bBecause frozen was set\b|\bYour bundle only supports platforms\b/,
    examples: ['You are trying to install in deployment mode after changing your Gemfile.'],
    suggestion: 'Run `bundle install` and commit Gemfile.lock.',
  },
  {
    id: 'gem-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bCould not (?:reach host|verify the SSL certificate for|fetch specs from) (?:https?:)?\S|\bGem::RemoteFetcher::FetchError\b|\bBundler::(?:HTTPError|Fetcher::\w+Error)\b|\bNet::(?:OpenTimeout|ReadTimeout|HTTPFatalError)\b|\bRetrying (?:fetcher|download gem|dependency api) due to error \(4\/4\)/,
    examples: [
      'Could not reach host gems.corp. Check your network connection and try again.',
      'Gem::RemoteFetcher::FetchError: too many connection resets',
    ],
    suggestion: 'Run it again; the gem server or the way to it has a problem.',
  },
  {
    id: 'rspec-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^\d+ examples?, [1-9]\d* failures?\b|^\d+ examples?, 0 failures, .{0,40}[1-9]\d* errors? occurred outside|^Failed examples:|^rspec '?\.\/\S{1,200}(?::\d+|\[[\d:]+\])/,
    examples: ['40 examples, 2 failures', 'Failed examples:', 'rspec ./spec/cart_spec.rb:12 # Cart adds an item'],
    suggestion: 'Look at the failing examples.',
  },
  {
    id: 'minitest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures, \d+ errors|0 failures, [1-9]\d* errors)/,
    examples: ['40 runs, 120 assertions, 2 failures, 0 errors, 0 skips'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'minitest-failure',
    type: 'test-failure',
    weight: 6.5,
    pattern: /^\s{0,4}\d+\) (?:Failure|Error):|^(?:Failure|Error):$|^(?:FAIL|ERROR)\["test_/,
    examples: ['  1) Failure:', 'FAIL["test_adds", #<Class>]'],
  },
  {
    id: 'cucumber-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\d+ (?:scenarios?|steps?) \(.{0,60}\b[1-9]\d* (?:failed|undefined|ambiguous)|^cucumber \S{1,200}\.feature:\d+/,
    examples: ['12 scenarios (2 failed, 10 passed)', 'cucumber features/cart.feature:12 # Scenario: adds an item'],
  },
  {
    id: 'rubocop-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bfiles? inspected, [1-9]\d* offenses? detected\b|^\S{1,200}\.(?:rb|rake|gemspec):\d+:\d+: [CWEFRI]: |^\d+ total warnings?$|^Security Warnings: [1-9]|\bherb\b.{0,40}\boffenses?/,
    examples: [
      '40 files inspected, 2 offenses detected',
      'a.rb:12:7: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings',
      'Security Warnings: 2',
    ],
    suggestion: 'Run `rubocop -a`.',
  },
  {
    id: 'ruby-coverage',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.7,
    pattern:
      /\bSimpleCov failed with exit \d|\b(?:Line|Branch) coverage \([\d.]+%\) is below the expected minimum coverage\b|\bCoverage has dropped by\b/,
    examples: [
      'Line coverage (71.20%) is below the expected minimum coverage (80.00%).',
      'SimpleCov failed with exit 2',
    ],
  },
  {
    id: 'rake-aborted',
    type: 'unknown',
    role: 'ambient',
    weight: 3.5,
    pattern:
      /^rake aborted!|^bin\/rails aborted!|^Tasks: TOP => (?!(?:default => )?(?:test|spec|cucumber))|\bDon't know how to build task\b/,
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
    pattern:
      /\((?:[A-Z]\w*::)*\w*(?:Error|Exception)\)$|\bcannot load such file -- |\bundefined (?:method|local variable or method) [`']/,
    examples: [
      "a.rb:3:in 'run': undefined method 'go' for nil (NoMethodError)",
      'cannot load such file -- gone (LoadError)',
    ],
  },
  {
    id: 'ruby-version-manager',
    type: 'unknown',
    weight: 8,
    pattern:
      /\brbenv: version `.{1,40}' is not installed\b|\bRequired ruby-\S{1,40} is not installed\b|\bruby-build: definition not found\b|\bthe RUBY version \S{1,40} could not be found\b|\brvm: (?:command )?not found\b|\bUnknown ruby interpreter version\b/,
    examples: ["rbenv: version `3.9.0' is not installed", 'Required ruby-2.1.0 is not installed.'],
  },
]);
