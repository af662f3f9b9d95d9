import { rulesOf } from '../rule.ts';

/** Cargo, cargo-deny and friends. */
export const cargo = rulesOf('cargo', [
  {
    id: 'cargo-lock',
    type: 'quality-gate',
    weight: 9,
    pattern: [
      /\bthe lock file \S{1,300} needs to be updated but --(?:locked|frozen)\b/,
      /\bcannot update the lock file\b/,
    ],
    examples: ['error: the lock file /w/Cargo.lock needs to be updated but --locked was passed'],
    suggestion: 'Update Cargo.lock and commit it.',
  },
  {
    id: 'cargo-dependencies',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\berror: (?:failed to select a version for|no matching package (?:named|found)|package `.{1,120}` (?:cannot be built because|requires|is not)|failed to (?:parse|load) (?:manifest|lock file|source)|rustc \S{1,20} is not supported|toolchain '.{1,80}' is not installed|could not find `Cargo\.toml`|no (?:bin|test|example|such command)|the package .{1,120} does not)/,
      /\brequires rustc \d/,
    ],
    examples: [
      'error: failed to select a version for `left-pad`.',
      'error: rustc 1.70.0 is not supported by the following packages:',
      'error: no such command: `nextest`',
    ],
  },
  {
    id: 'cargo-network',
    type: 'network',
    weight: 8,
    pattern: [
      /\bfailed to (?:download from|get `.{1,120}` as a dependency|fetch) `?https?:/,
      /\berror: failed to (?:download|sync|query)\b/,
      /\bCaused by:\s{0,4}download of .{1,160} failed\b/,
      /^\s{0,4}(?:download of|failed to download) \S{1,160} failed\b/,
      /\[(?:6|7|28|35|52|55|56|92)\] (?:Could|Couldn't|Timeout|SSL|Recv|Failure|Send|Failed|HTTP2)/,
    ],
    examples: [
      'error: failed to download from `https://crates.corp/a/1.0.0/download`',
      '  [28] Timeout was reached (Operation too slow)',
    ],
    suggestion: 'Run it again; the registry or the way to it has a problem.',
  },
  {
    id: 'cargo-git',
    type: 'git',
    weight: 7.5,
    pattern: [
      /\bspurious network error\b.{0,200}\bclass=(?:Net|Http|Ssh|Ssl|Os)/,
      /\bfailed to (?:fetch into|clone into|update submodule|load source for dependency|authenticate when downloading repository)\b/,
      /\brevspec '.{1,120}' not found\b/,
      /\bfailed to find (?:branch|tag) `/,
    ],
    examples: [
      '  failed to fetch into: /w/.cargo/git/db/a-1',
      'failed to authenticate when downloading repository',
      'warning: spurious network error (1 tries remaining): failed to receive HTTP 200 response: got 401; class=Net (12)',
    ],
    suggestion: 'A dependency comes from git: check the address and the access to it.',
  },
  {
    id: 'cargo-audit',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\b[1-9]\d* vulnerabilit(?:y|ies) found!/,
      /^error\[(?:vulnerability|unmaintained|banned|rejected|unlicensed|duplicate|unsound|yanked|license)\w*\]/,
      /^(?:advisories|bans|licenses|sources) FAILED/,
      /\b(?:advisories|bans|licenses|sources) (?:ok|FAILED), .{0,60}FAILED\b/,
      /\bRUSTSEC-\d{4}-\d{4}\b/,
    ],
    examples: [
      'error: 2 vulnerabilities found!',
      'advisories FAILED, bans ok, licenses ok, sources ok',
      'error[vulnerability]: out-of-bounds write',
    ],
    suggestion: 'Update the crate, or accept the advisory knowingly.',
  },
]);
