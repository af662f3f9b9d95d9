import { lstatSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../errors.ts';
import type { Repository } from './repository.ts';

/**
 * Keys of a repository's configuration that are kept: none of them names a program, a file to include or a credential.
 * Values are kept if they match.
 */
const HARMLESS: readonly [key: RegExp, value: RegExp][] = [
  [
    /^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|sparsecheckout|sparsecheckoutcone|logallrefupdates|quotepath)$/,
    /^(?:true|false|always)$/,
  ],
  [/^core\.autocrlf$/, /^(?:true|false|input)$/],
  [/^core\.eol$/, /^(?:lf|crlf|native)$/],
  [/^index\.(?:sparse|version)$/, /^(?:true|false|[234])$/],
  [/^remote\.[\w./-]+\.url$/, /^(?:https?|ssh|git):\/\/(?!-)[^\s\p{Cc}@]+$|^git@[\w.-]+:[^\s\p{Cc}]+$/u],
  [/^remote\.[\w./-]+\.fetch$/, /^\+?refs\/[^\s\p{Cc}:]+:refs\/[^\s\p{Cc}:]+$/u],
  [/^remote\.[\w./-]+\.tagopt$/, /^--(?:no-)?tags$/],
  [/^branch\.[^\s\p{Cc}]+\.remote$/u, /^[\w./-]+$/],
  [/^branch\.[^\s\p{Cc}]+\.merge$/u, /^refs\/[^\s\p{Cc}:]+$/u],
  [/^branch\.[^\s\p{Cc}]+\.rebase$/u, /^(?:true|false)$/],
];

export const isHarmless = (key: string, value: string) =>
  HARMLESS.some(([keys, values]) => keys.test(key) && values.test(value));

type Config = [key: string, value: string][];

/** Where a repository has its configuration; what the second says wins (git: extensions.worktreeConfig). */
export const CONFIG_FILES = ['config', 'config.worktree'] as const;
export type ConfigFile = (typeof CONFIG_FILES)[number];

/** What a file of the configuration says, includes not followed: nothing if absent, undefined if git cannot read it. */
export async function listConfig(repository: Repository, name: ConfigFile): Promise<Config | undefined> {
  const file = path.join(repository.commonDir, name);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return [];
  let listing: Buffer;
  try {
    listing = await repository.run(['config', '--file', file, '--no-includes', '--list', '-z']);
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((item): Config => {
      const end = item.indexOf('\n');
      return end > 0 ? [[item.slice(0, end), item.slice(end + 1)]] : [];
    });
}

/** The harmless part of a repository's configuration; user information in URLs is cut out. */
export async function readReducedConfig(repository: Repository): Promise<Config> {
  const kept: Config = [];
  for (const name of CONFIG_FILES) {
    // What git cannot parse has nothing worth keeping.
    for (const [key, text] of (await listConfig(repository, name)) ?? []) {
      const value = withoutUserInfo(text);
      if (isHarmless(key, value)) kept.push([key, value]);
    }
  }
  return kept;
}

const withoutUserInfo = (value: string) => value.replace(/^([a-z]+:\/\/)[^/@\s]*@/, '$1');

/** As a file that git reads. Values are quoted, so they cannot end their line. */
export function serializeConfig(entries: readonly (readonly [key: string, value: string])[]): string {
  return entries
    .map(([key, value]) => {
      const first = key.indexOf('.');
      const last = key.lastIndexOf('.');
      const section = key.slice(0, first);
      const sub = last > first ? ` ${quote(key.slice(first + 1, last))}` : '';
      return `[${section}${sub}]\n\t${key.slice(last + 1)} = ${quote(value)}\n`;
    })
    .join('');
}

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
