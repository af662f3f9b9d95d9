import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMasker } from '../../src/values/masker.ts';
import { isSecretName, learnSecrets } from '../../src/values/secret-variables.ts';

fc.configureGlobal({ seed: 20261120 });

function masker(...secrets: string[]) {
  const result = createMasker();
  for (const secret of secrets) result.add(secret);
  return result;
}

const SECRET = 'p@ss/w0rd+"é';

describe('a secret is found', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  test.each([
    ['raw', `x${SECRET}y`],
    ['base64 on its own', base64(SECRET)],
    ['base64 after one byte', base64(`u${SECRET}`)],
    ['base64 after two bytes', base64(`u:${SECRET}`)],
    ['base64 before more', base64(`user:${SECRET}@host`)],
    ['base64url', Buffer.from(`u:${SECRET}`).toString('base64url')],
    ['in a URL', `https://u:${encodeURIComponent(SECRET)}@host`],
    ['in a URL, lower case', encodeURIComponent(SECRET).toLowerCase()],
    ['in JSON', JSON.stringify({ key: SECRET })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ key: SECRET }))],
    ['in XML', `<a b="${SECRET.replace('"', '&quot;')}"/>`],
    ['wrapped', `${SECRET.slice(0, 5)}\n${SECRET.slice(5, 8)}\r\n${SECRET.slice(8)}`],
    ['wrapped base64', base64(`${'x'.repeat(50)}${SECRET}`).replace(/.{10}/g, '$&\n')],
  ])('%s', (_name, text) => {
    expect(masker(SECRET).reveals(text)).toBe(true);
    const masked = masker(SECRET).mask(text);
    expect(masked).toContain('***');
    expect(masker(SECRET).reveals(masked)).toBe(false);
  });
});

test('each line of a secret is one, and short ones are not', () => {
  const { mask, values } = masker('first line\n}\nsecond\r\n', 'ab', '  ');
  expect(mask('a second } first line ab')).toBe('a *** } *** ab');
  expect(values()).toEqual(['first line\n}\nsecond', 'first line', 'second']);
});

test('overlapping secrets are masked as one', () => {
  expect(masker('abcdef', 'defghi').mask('xabcdefghix')).toBe('x***x');
  expect(masker('token', 'token-longer').mask('token-longer token')).toBe('*** ***');
});

test('without secrets a text stays as it is', () => {
  expect(createMasker().mask('a\nb')).toBe('a\nb');
});

test('no secret is left in any text, in any form, however wrapped', () => {
  const secret = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }).filter((it) => it.trim().length >= 8);
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const encoders: ((value: string) => string)[] = [
    (it) => it,
    (it) => Buffer.from(it).toString('base64'),
    (it) => encodeURIComponent(it.toWellFormed()),
    (it) => JSON.stringify(it),
  ];
  const wrap = (value: string, every: number) => value.match(new RegExp(`[^]{1,${every}}`, 'gu'))?.join('\n') ?? '';
  fc.assert(
    fc.property(
      secret,
      text,
      text,
      fc.constantFrom(...encoders),
      fc.integer({ min: 3, max: 80 }),
      (value, before, after, encode, width) => {
        const known = masker(value);
        const masked = known.mask(before + wrap(encode(value), width) + after);
        expect(known.reveals(masked)).toBe(false);
        expect(masked.replaceAll('\n', '')).not.toContain(encode(value.trim()));
      },
    ),
    { numRuns: 500 },
  );
});

describe('secrets in an environment', () => {
  test.each([
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'INPUT_TOKEN',
    'INPUT_CHECKPOINT-KEY',
    'NPM_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'DB_PASSWORD',
    'PGPASSWORD',
    'MYSQL_PWD',
    'API_KEY',
    'apikey',
    'SLACK_WEBHOOK_URL',
    'SENTRY_DSN',
    'GH_PAT',
    'MY_SECRET_2',
  ])('%s names one', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each([
    'PATH',
    'PWD',
    'OLDPWD',
    'INPUT_SECRETS',
    'INPUT_KEY',
    'SSH_AUTH_SOCK',
    'TOKENIZER',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'AWS_ACCESS_KEY_ID',
    'TOKEN_FILE',
    'GITHUB_AUTHOR',
    'COMPASS',
    'SECRET_NAME',
  ])('%s names none', (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  test('are learnt, but for words that mean nothing', () => {
    const known = createMasker();
    learnSecrets(known, {
      A_TOKEN: 'abcdef',
      B_TOKEN: 'true',
      C_TOKEN: undefined,
      D_TOKEN: '',
      DATABASE_URL: 'postgres://me:hunter22@db/x',
    });
    expect(known.values()).toEqual(['abcdef', 'hunter22']);
  });
});
