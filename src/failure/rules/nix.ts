import { rulesOf } from '../rule.ts';

/** Nix. */
export const nix = rulesOf('nix', [
  {
    id: 'nix-build',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\berror: (?:builder for '.{1,200}' failed|attribute '.{1,120}' (?:missing|in selection)|undefined variable|Package .{1,160} is not available|flake '.{1,160}' does not|hash mismatch in|collision between|path '.{1,200}' (?:does not exist|is not valid)|Cannot build '|evaluation aborted|unable to (?:start any build|find))/,
      /\berror: \d+ dependencies of derivation\b/,
      /\bhas an unfree license\b/,
    ],
    examples: ["error: builder for '/nix/store/1-a.drv' failed with exit code 2", "error: attribute 'gone' missing"],
  },
  {
    id: 'nix-fetch',
    type: 'network',
    weight: 8,
    pattern: [
      /\berror: unable to download 'https?:/,
      /\bwarning: error: unable to download\b/,
      /\bcannot download \S{1,160} from any mirror\b/,
      /\bunable to download '.{1,200}': (?:HTTP error (?:5|429)|Could|Timeout)/,
    ],
    examples: ["error: unable to download 'https://cache.corp/1.narinfo': HTTP error 503"],
  },
]);
