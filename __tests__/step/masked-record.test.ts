import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskedRecord } from '../../src/step/stages/masked-record.ts';
import { createMasker } from '../../src/values/masker.ts';

const ID = '4f1abc4719c02f1abc4719c02f1abc47';
const maskerOf = (...values: string[]) => {
  const masker = createMasker();
  for (const value of values) masker.add(value);
  return masker;
};
const masked = (document: object, ...values: string[]) => JSON.parse(maskedRecord(document, maskerOf(...values)));

describe('a record with its secrets masked', () => {
  test('texts and names lose them, whatever characters they are made of', () => {
    const secret = 'p"ss\\w\u00f6rd';
    expect(masked({ outputs: { [`is ${secret}`]: [`say ${secret}`, { deep: secret }] } }, secret)).toEqual({
      outputs: { 'is ***': ['say ***', { deep: '***' }] },
    });
  });

  test('short words are masked in what scripts said, and nowhere else', () => {
    const failure = { at: 4719, signature: ID, text: `abc in ${ID}` };
    expect(masked({ jobKey: 'ci-abc', workspace: '/work/471', id: ID, failure }, 'abc', '471')).toEqual({
      jobKey: 'ci-abc',
      workspace: '/work/471',
      id: ID,
      failure: { at: 4719, signature: ID, text: '*** in 4f1***9c02f1***9c02f1***47' },
    });
  });

  test('a secret that is more than a word is masked everywhere, in every form', () => {
    const secret = 'hunter2-and-more';
    const encoded = Buffer.from(secret).toString('base64');
    const text = JSON.stringify(
      masked(
        { jobKey: `ci-${encoded}`, fingerprint: { tools: { make: `make ${secret} abc` }, [encoded]: '' } },
        secret,
        'abc',
      ),
    );
    expect(text).not.toContain(secret);
    expect(text).not.toContain(encoded);
    expect(text).toContain(' abc');
  });

  test('an ID that is a secret as a whole is masked', () => {
    expect(masked({ id: ID, ids: [ID] }, ID)).toEqual({ id: '***', ids: ['***'] });
  });

  test('is JSON whatever is masked', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.array(fc.string({ minLength: 3, maxLength: 6 }), { maxLength: 5 }),
        (value, values) => {
          expect(() => masked(value, ...values)).not.toThrow();
        },
      ),
    );
  });
});
