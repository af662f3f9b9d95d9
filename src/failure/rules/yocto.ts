import { rulesOf } from '../rule.ts';

/** Yocto and OpenEmbedded. */
export const yocto = rulesOf('yocto', [
  {
    id: 'yocto-task',
    type: 'unknown',
    weight: 7,
    pattern: [
      /^ERROR: (?:\S{1,120} do_(?!fetch)\w+: |Task \(?\S{1,200}do_\w+\)? failed|Nothing (?:R?PROVIDES|can be done)|ParseError at|No recipes available|Execution of ')/,
      /\bdo_\w+: (?:Function failed|oe_runmake failed|QA Issue)/,
    ],
    examples: ['ERROR: acme-1.0-r0 do_compile: oe_runmake failed', "ERROR: Nothing PROVIDES 'gone'"],
  },
  {
    id: 'yocto-fetch',
    type: 'network',
    weight: 9,
    pattern: [/\bFetcher failure\b/, /\bBitbake Fetcher Error\b/, /\bFetchError\('Unable to fetch URL\b/],
    examples: ['ERROR: acme-1.0-r0 do_fetch: Bitbake Fetcher Error: NetworkAccess'],
    suggestion: 'Run it again; keep a mirror of the sources.',
  },
]);
