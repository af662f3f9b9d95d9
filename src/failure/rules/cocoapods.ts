import { rulesOf } from '../rule.ts';

/** CocoaPods. */
export const cocoapods = rulesOf('cocoapods', [
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
