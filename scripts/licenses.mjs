import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/**
 * Name, licence and licence text of every package that one of these files belongs to, sorted by name.
 * @param files paths of modules
 */
export function collectLicenses(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const byName = new Map([...folders].map((folder) => [readName(folder), folder]));
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => `${name}\n${licenseOf(folder)}`)
    .join('\n');
}

/** The folder of the package that a file belongs to: the one below the last node_modules. */
function packageFolder(file) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file.replace(/^\0/, ''));
  return found && existsSync(path.join(found[1], 'package.json')) ? found[1] : undefined;
}

const manifestOf = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const readName = (folder) => `${manifestOf(folder).name} ${manifestOf(folder).version}`;

/** Packages that say nothing of their licence, and where their repository does. */
const SAID_ELSEWHERE = {
  buffers: {
    license: 'MIT',
    holder: '2010 James Halliday (mail@substack.net)',
    source: 'https://github.com/substack/node-buffers/blob/b01d017d3c162ea24d603f909c6e0ef928e2257c/LICENSE',
  },
};

function licenseOf(folder) {
  const { name, license, author } = manifestOf(folder);
  const elsewhere = SAID_ELSEWHERE[name];
  const kind = elsewhere?.license ?? (typeof license === 'string' ? license : license?.type);
  if (kind === undefined) throw new Error(`${name} does not say under which licence it may be passed on.`);
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
  if (texts.length === 0 && !kind.startsWith('MIT')) throw new Error(`${name} comes without its licence, ${kind}.`);
  if (texts.length === 0) {
    const holder =
      elsewhere?.holder ?? (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
    texts.push(...(elsewhere ? [elsewhere.source] : []), mitText(holder));
  }
  return `${kind}\n\n${texts.join('\n\n')}\n`;
}

/** For packages that only name the MIT licence: it wants its text to go along. */
const mitText = (holder) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
