import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeFaults, FAULTS, parseFault } from '../../sandbox/faults.ts';
import { parseSwitch, SWITCHES } from '../../sandbox/switches.ts';

describe('the grammar', () => {
  test('a name alone takes the defaults', () => {
    expect(parseFault('http-error')).toEqual({
      name: 'http-error',
      parameters: { on: '*', nth: 1, count: 1, attempt: undefined, artifact: undefined, status: 503, when: 'before' },
    });
  });

  test('counts, bytes and durations become numbers', () => {
    expect(parseFault('slow-body: chunk=4k, every=2s, count=all').parameters).toMatchObject({
      chunk: 4096,
      every: 2000,
      count: Number.POSITIVE_INFINITY,
    });
    expect(parseFault('truncated-body:keep=2m').parameters).toMatchObject({ keep: 2 * 1024 * 1024 });
    expect(parseFault('stall:for=3m').parameters).toMatchObject({ for: 180_000 });
  });

  test('a value may hold what means something elsewhere', () => {
    expect(parseFault('stall:artifact=a=b:c\\,d').parameters.artifact).toBe('a=b:c,d');
  });

  test.each([
    ['boom', 'there is no "boom"'],
    ['', 'there is no ""'],
    ['toString', 'there is no "toString"'],
    ['stall:colour=red', 'has no key "colour". Allowed keys: on, nth, count, attempt, artifact, for.'],
    ['stall:constructor=1', 'has no key "constructor"'],
    ['stall:nth', '"nth" has no value. Write nth=VALUE.'],
    ['stall:nth=1,nth=2', 'has the key "nth" twice'],
    ['stall:nth=0', 'nth="0" is not allowed. Use a whole number from 1, or all.'],
    ['stall:nth=-1', 'nth="-1" is not allowed'],
    ['stall:for=3', 'for="3" is not allowed. Use a duration, such as 250ms, 3s or 2m.'],
    ['stall:artifact=', 'artifact="" is not allowed. Use a text that is not empty.'],
    ['http-error:status=200', 'status="200" is not allowed. Use a status from 400 to 599.'],
    ['http-error:when=later', 'when="later" is not allowed. Use before or after.'],
    ['http-error:on=put-blocks', 'on="put-blocks" is not allowed. Use operations (create-artifact, '],
    ['truncated-body:keep=1g', 'keep="1g" is not allowed. Use bytes, such as 512, 4k or 2m.'],
    ['stale-list:on=create-artifact', 'on="create-artifact" is not allowed. Use list-artifacts.'],
  ])('%j is refused: %s', (spec, message) => {
    expect(() => parseFault(spec)).toThrow(message);
  });

  test('whatever comes is read or refused for people', () => {
    const name = fc.constantFrom(...Object.keys(FAULTS));
    fc.assert(
      fc.property(name, fc.string(), fc.string(), fc.string(), (fault, key, value, rest) => {
        try {
          expect(parseFault(`${fault}:${key}=${value}${rest}`)).toMatchObject({ name: fault });
        } catch (error) {
          expect((error as Error).message).toMatch(/^Fault "/);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('the listing names every fault, key and default', () => {
    const text = describeFaults();
    for (const [name, { summary, parameters }] of Object.entries(FAULTS)) {
      expect(text).toContain(`${name}\n    ${summary}`);
      for (const key of Object.keys(parameters)) expect(text).toMatch(new RegExp(`^ {4}${key}=[A-Z]+`, 'm'));
    }
    expect(text).toContain('retry-after=NUMBER  seconds that Retry-After asks for [default 1]');
    expect(text).toContain('on=put-blob|put-block|put-block-list,nth=1,count=all');
    expect(text).toContain('every=DURATION  the pause after each of them [default 100ms]');
  });

  test('switches are read by name and value', () => {
    expect(parseSwitch('artifact-id-order=shuffled')).toEqual({ 'artifact-id-order': 'shuffled' });
    expect(() => parseSwitch('artifact-id-order=random')).toThrow('Use ascending or shuffled.');
    expect(() => parseSwitch('artifact-id-order')).toThrow('cannot be ""');
    expect(() => parseSwitch('valueOf=1')).toThrow('is not known');
    for (const { values } of Object.values(SWITCHES)) expect(values.length).toBeGreaterThan(1);
  });
});
