/** Packages in the bundle that say nothing of their licence, and where their repository does. */
const SAID_ELSEWHERE = {
  buffers: {
    license: 'MIT',
    holder: '2010 James Halliday (mail@substack.net)',
    source: 'https://github.com/substack/node-buffers/blob/b01d017d3c162ea24d603f909c6e0ef928e2257c/LICENSE',
  },
};

/**
 * The bundler's list of licences with those that its packages leave out.
 * @param text names, licences and licence texts, as the bundler writes them
 */
export function completeLicenses(text) {
  const missing = Object.entries(SAID_ELSEWHERE).map(
    ([name, { license, holder, source }]) => `${name}\n${license}\n\n${source}\n\n${mitText(holder)}\n`,
  );
  return [text.trimEnd(), ...missing].join('\n\n');
}

/** For packages that only name the MIT licence: it wants its text to go along. */
const mitText = (holder) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
