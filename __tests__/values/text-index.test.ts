import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TextIndex } from '../../src/values/text-index.ts';
import { growthOf } from '../growth.ts';

fc.configureGlobal({ seed: 20261122 });

/** Few different characters, so that much occurs and overlaps. */
const text = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'é', '\n'), { minLength, maxLength }).map((it) => it.join(''));

test('every place of every text is found, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(text(5, 9), { maxLength: 8 }),
      text(0, 60),
      (width, texts, content) => {
        const index = new TextIndex(width);
        for (const one of texts) index.add(one);
        const found = new Set<string>();
        index.find(content, (start, end) => found.add(`${start}-${end}`));
        const expected = new Set<string>();
        for (const one of texts) {
          for (let at = content.indexOf(one); at >= 0; at = content.indexOf(one, at + 1))
            expected.add(`${at}-${at + one.length}`);
        }
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('the number of texts, also of those that begin alike, hardly matters', () => {
  const content = 'a-value-of-which-there-are-many-9999999 and other words '.repeat(2_000);
  const growth = growthOf((count) => {
    const index = new TextIndex(8);
    for (let n = 0; n < count; n += 1) index.add(`a-value-of-which-there-are-many-${n}`);
    index.find(content, () => undefined);
  }, 2_000);
  // Twice as many cost twice as much to add at most.
  expect(growth).toBeLessThan(3);
});
