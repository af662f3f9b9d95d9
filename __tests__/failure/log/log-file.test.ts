import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { classify } from '../../../src/failure/classify.ts';
import { readLogFile } from '../../../src/failure/log/log-file.ts';
import { KEPT_BYTES } from '../../../src/failure/observe.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'rerail-log-'));
const file = path.join(folder, 'job.log');

/** Every line is another, so that a chunk that was overwritten too early would show. */
beforeAll(() => {
  const lines: string[] = [];
  for (let size = 0; size < 2.5 * KEPT_BYTES; size += 70) {
    const number = String(lines.length).padStart(9, '0');
    lines.push(
      lines.length % 997 === 0 ? `FAILED tests/test_${number}.py::test_it - boom` : `${number} ${'.'.repeat(59)}`,
    );
  }
  writeFileSync(file, `${lines.join('\n')}\n3 failed, 4 passed in 1.0s\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('all bytes come, in order', async () => {
  const hash = createHash('sha256');
  for await (const chunk of readLogFile(file)) hash.update(chunk);
  expect(hash.digest('hex')).toBe(createHash('sha256').update(readFileSync(file)).digest('hex'));
});

test('a file that is larger than its ring reads as if it were in memory', async () => {
  const whole = await classify({ log: [readFileSync(file)], facts: {} });
  const read = await classify({ log: readLogFile(file), facts: {} });
  expect(read.type).toBe('test-failure');
  expect(read.evidence[0]).toEqual(whole.evidence[0]);
  expect(
    read.evidence.map(({ text }) => text).filter((text) => !/^(?:FAILED tests\/test_\d{9}\.py|3 failed)/.test(text)),
  ).toEqual([]);
});
