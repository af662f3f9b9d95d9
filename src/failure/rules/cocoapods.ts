import { rulesOf } from '../rule.ts';

/** CocoaPods. */
export const cocoapods = rulesOf('cocoapods', [
  {
    id: 'cocoapods-error',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /^\[!\] (?:CocoaPods could not find|Unable to (?:find|satisfy)|Error installing|Invalid `Podfile`|No `Podfile' found|The (?:`|platform)|Oh no)/,
      /\bThe sandbox is not in sync with the Podfile\.lock\b/,
      /\bCould not find compatible versions for pod\b/,
    ],
    examples: [
      '[!] CocoaPods could not find compatible versions for pod "Acme":',
      "error: The sandbox is not in sync with the Podfile.lock. Run 'pod install'",
    ],
  },
  {
    id: 'cocoapods-network',
    type: 'network',
    weight: 8,
    pattern: [
      /\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed)/,
      /\bError installing \S{1,60}$/,
      /\[!\] .{0,80}(?:Couldn't connect|Timeout was reached|Failed to connect)/,
    ],
    examples: [
      "[!] CDN: trunk URL couldn't be downloaded: https://cdn.corp/all_pods.txt Response: Timeout was reached",
    ],
  },
]);
