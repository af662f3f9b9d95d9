import { rulesOf } from '../rule.ts';

/** React Native. */
export const reactNative = rulesOf('react-native', [
  {
    id: 'react-native-metro',
    type: 'quality-gate',
    weight: 6.5,
    pattern: [
      /\bUnable to resolve module `?\S/,
      /\bMetro\b.{0,60}\bencountered an error\b/,
      /\bError: Unable to resolve module\b/,
    ],
    examples: ['error: Error: Unable to resolve module ./gone from /w/App.tsx'],
  },
]);
