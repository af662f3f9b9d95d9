import { expect, test } from '@jest/globals';
import { createRecordSeal } from '../../src/checkpoint/archive/record-seal.ts';
import { formatSlot, parseSlot } from '../../src/checkpoint/stores/record-slot.ts';

const origin = { repository: 'o/r', runId: '7', jobKey: 'victim' };
const seal = createRecordSeal('key');
const slot = { name: 'job-a1-victim', claim: 'c', sequence: 3, content: 'the content' };

test('a sealed record opens for its own job, run, repository, name and key only', () => {
  const text = formatSlot(slot, { origin, seal });
  expect(text).not.toContain('the content');
  expect(parseSlot(text, { origin, seal }, slot.name)).toEqual({ slot });
  const elsewhere = [
    { ...origin, repository: 'o/other' },
    { ...origin, runId: '8' },
    { ...origin, jobKey: 'another' },
  ];
  for (const other of elsewhere) expect(parseSlot(text, { origin: other, seal }, slot.name)).toHaveProperty('refused');
  expect(parseSlot(text, { origin, seal: createRecordSeal('other') }, slot.name)).toHaveProperty('refused');
  expect(parseSlot(text, { origin }, slot.name)).toHaveProperty('refused');
  const renamed = text.replace('job-a1-victim', 'job-a2-victim');
  expect(parseSlot(renamed, { origin, seal }, 'job-a2-victim')).toHaveProperty('refused');
  expect(parseSlot(text.replace('"claim":"c"', '"claim":"d"'), { origin, seal }, slot.name)).toBeUndefined();
});

test('with a key, what another job under the same key sealed for itself is refused, and so is what is not sealed', () => {
  const another = { ...origin, jobKey: 'another' };
  const theirs = formatSlot({ ...slot, sequence: 999 }, { origin: another, seal });
  expect(parseSlot(theirs, { origin, seal }, slot.name)).toHaveProperty('refused');
  expect(parseSlot(formatSlot(slot, { origin }), { origin, seal }, slot.name)).toHaveProperty('refused');
});
