import { rulesOf } from '../rule.ts';

/** Yocto and OpenEmbedded. */
export const yocto = rulesOf('yocto', [
  {
    id: 'yocto-fetch',
    type: 'network',
    weight: 9,
    pattern: [/\bFetcher failure\b/, /\bBitbake Fetcher Error\b/, /\bFetchError\('Unable to fetch URL\b/],
    examples: ['ERROR: acme-1.0-r0 do_fetch: Bitbake Fetcher Error: NetworkAccess'],
    suggestion: 'Run it again; keep a mirror of the sources.',
  },
]);
