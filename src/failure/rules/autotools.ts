import { rulesOf } from '../rule.ts';

/** Autotools, pkg-config, Meson's set-up. */
export const autotools = rulesOf('autotools', [
  {
    id: 'autotools-error',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /^configure: error: /,
      /\bautoreconf: (?:error|.{0,80}failed)/,
      /\baclocal\b.{0,60}\bnot found/,
      /\bmeson\.build:\d+:\d+: ERROR: /,
      /\bNo package '.{1,80}' found\b/,
      /\bPackage .{1,80} was not found in the pkg-config search path\b/,
      /\bDependency ".{1,80}" not found\b/,
      /\bpossibly undefined macro\b/,
    ],
    examples: [
      'configure: error: libgone not found',
      'meson.build:12:0: ERROR: Dependency "gone" not found, tried pkgconfig',
    ],
    suggestion: 'Install the library or tool that is missing.',
  },
]);
