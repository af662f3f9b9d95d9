import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KeptOutput } from '../../src/guard/output/kept-output.ts';

fc.configureGlobal({ seed: 20261120 });

const textOf = (kept: KeptOutput) => Buffer.concat([...kept.read()]).toString('latin1');

test('keeps everything up to its limits', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 10 }), (chunks) => {
      const kept = new KeptOutput({ head: 100, tail: 1000 });
      const write = kept.openStream();
      for (const chunk of chunks) write(Buffer.from(chunk));
      const all = Buffer.concat(chunks);
      expect(textOf(kept)).toBe(all.toString('latin1'));
      expect(kept.total).toBe(all.length);
    }),
  );
});

test('beyond them it keeps whole lines of the start and the end, and counts the rest', () => {
  const kept = new KeptOutput({ head: 1000, tail: 200_000 });
  const write = kept.openStream();
  for (let line = 0; line < 100_000; line += 1) write(Buffer.from(`line ${line}\n`));
  const lines = textOf(kept).split('\n');
  const gap = lines.findIndex((it) => it.startsWith('[rerail left out'));
  expect(lines.slice(0, gap)).toEqual(Array.from({ length: gap }, (_, index) => `line ${index}`));
  const after = lines.slice(gap + 1, -1);
  expect(after).toEqual(Array.from({ length: after.length }, (_, index) => `line ${100_000 - after.length + index}`));
  const omitted = Number(/out (\d+) bytes/.exec(lines[gap] ?? '')?.[1]);
  expect(omitted + lines.filter((_, index) => index !== gap).join('\n').length).toBe(kept.total);
  expect(after.join('\n').length).toBeGreaterThan(190_000);
});

test('what is cut from a line without end takes the neighbourhood of the cut with it', () => {
  const kept = new KeptOutput({ head: 200_000, tail: 200_000 });
  const write = kept.openStream();
  for (let i = 0; i < 10; i += 1) write(Buffer.alloc(100_000, 'x'));
  const [head, , tail] = textOf(kept).split(/(\[rerail.*\]\n)/);
  expect(head?.length).toBe(200_000 - 64 * 1024);
  expect(tail?.length).toBeGreaterThanOrEqual(200_000 - 64 * 1024);
  expect(tail?.length).toBeLessThan(265_536);
});

test('the end can be had by itself', () => {
  const kept = new KeptOutput({ head: 4, tail: 100 });
  const write = kept.openStream();
  write(Buffer.from('ab'));
  expect(kept.end(1).toString()).toBe('ab');
  write(Buffer.from('cdefg\nh'));
  expect(kept.end(3).toString()).toBe('efg\nh');
});

test('lines of two streams follow each other whole, however their pieces arrive', () => {
  const piece = fc.record({ stream: fc.nat({ max: 1 }), text: fc.stringMatching(/^[a-z\n]{0,12}$/) });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const kept = new KeptOutput();
      const writers = [kept.openStream(), kept.openStream()];
      const whole = ['', ''];
      for (const { stream, text } of pieces) {
        const own = stream === 0 ? text : text.toUpperCase();
        writers[stream]?.(Buffer.from(own));
        whole[stream] += own;
      }
      const lines = textOf(kept).split('\n');
      expect(lines.filter((line) => /[a-z]/.test(line) && /[A-Z]/.test(line))).toEqual([]);
      const ofBoth = whole.flatMap((text) => text.split('\n')).filter((line) => line !== '');
      expect(lines.filter((line) => line !== '').sort()).toEqual(ofBoth.sort());
      expect(kept.total).toBe(whole.join('').length);
    }),
  );
});
