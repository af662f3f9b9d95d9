/** Packages in the bundle that say nothing of their licence, and where their repository does. */
const SAID_ELSEWHERE = {
  buffers: {
    license: 'MIT',
    holder: '2010 James Halliday (mail@substack.net)',
    source: 'https://github.com/substack/node-buffers/blob/b01d017d3c162ea24d603f909c6e0ef928e2257c/LICENSE',
  },
};

/** The line with a package's name and the one with its licence's SPDX expression, with which each entry begins. */
const ENTRY = /(?:^|\n\n)(@?[\w./-]+)\n(\(?(?:0BSD|[A-Z][\w./-]+)(?: (?:AND|OR) [\w.-]+)*\)?)\n/;

/**
 * The bundler's list of licences with those that its packages leave out, each text once.
 * @param text names, licences and licence texts, as the bundler writes them
 */
export function completeLicenses(text) {
  const missing = Object.entries(SAID_ELSEWHERE).map(
    ([name, { license, holder, source }]) => `${name}\n${license}\n\n${source}\n\n${mitText(holder)}\n`,
  );
  return eachTextOnce([text.trimEnd(), ...missing].join('\n\n'));
}

/** Packages that share a licence's whole text, copyright line included, are named above it together. */
function eachTextOnce(text) {
  const [before, ...parts] = text.split(ENTRY);
  if (before !== '') throw new Error(`Reading the list of licences failed: it begins with "${before.slice(0, 40)}".`);
  const named = new Map();
  for (let at = 0; at < parts.length; at += 3) {
    const [name, license, body] = parts.slice(at, at + 3);
    const terms = `${license}\n${body.trimEnd()}`;
    named.set(terms, [...(named.get(terms) ?? []), name]);
  }
  return `${[...named].map(([terms, names]) => `${names.join('\n')}\n${terms}`).join('\n\n')}\n`;
}

/** For packages that only name the MIT licence: it wants its text to go along. */
const mitText = (holder) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
