import { rulesOf } from '../rule.ts';

/** fastlane. */
export const fastlane = rulesOf('fastlane', [
  {
    id: 'fastlane-error',
    type: 'unknown',
    role: 'ambient',
    weight: 3.5,
    pattern: [
      /\bfastlane finished with errors\b/,
      /^\[!\] (?:Could not find (?:option|action|lane|a)|Error |The (?:call to|request))/,
      /\bCalled from Fastfile at line\b/,
    ],
    examples: ['fastlane finished with errors', '[!] Could not find option ipa'],
  },
]);
