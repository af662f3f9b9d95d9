import { expect, test } from '@jest/globals';
import { createMasker } from '../../src/values/masker.ts';
import { learnSecrets } from '../../src/values/secret-variables.ts';
import { guarded } from './guarded.ts';

const SECRETS = {
  masked: 'masked-by-the-script/0+9"x',
  variable: 'value-of-a-variable=7&8',
  runtime: 'eyJhbGciOi.runtime-token.sig',
  lines: '-----BEGIN KEY-----\nMIIEabcdefgh\nZZZqrstuvwx\n-----END KEY-----',
};
const ENVIRONMENT = {
  ...process.env,
  MY_API_TOKEN: SECRETS.variable,
  ACTIONS_RUNTIME_TOKEN: SECRETS.runtime,
  DEPLOY_KEY: SECRETS.lines,
};

/** Prints and leaves behind secrets in every way that comes to mind. */
const SCRIPT = `
s='${SECRETS.masked}'; v="$MY_API_TOKEN"; r='${SECRETS.runtime}'
echo "::add-mask::$s"
echo "raw $s $v $r"; echo "raw on stderr $s" >&2
printf '%s' "$s" | base64; printf 'x%s' "$v" | base64; printf 'xy%s' "$r" | base64 | fold -w 7
printf '%s\\n' "$DEPLOY_KEY"
half=$((\${#v} / 2)); printf '%s' "\${v:0:half}"; sleep 0.2; printf '%s\\n' "\${v:half}"
printf '%s' "$s" | fold -w 5; echo
printf '{"json": "%s"}\\n' 'masked-by-the-script/0+9\\"x'
echo 'https://example.org/?q=value-of-a-variable%3D7%268'
echo "::error title=t::failed with $s and $v"; echo "::warning::warned of $r"
(exec -a "tool --token=$v" sleep 60) > /dev/null 2>&1 &
echo "nonsense with $s" >> "$GITHUB_OUTPUT"
exit 1`;

/** Every form of a value in which a reader could recognise it. */
function forms(value: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return [value, base64(value).slice(0, -4), encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
}

test('nothing that rerail keeps or says holds a secret', async () => {
  const masker = createMasker();
  learnSecrets(masker, ENVIRONMENT);
  const { result, said, stdout } = await guarded(SCRIPT, { environment: ENVIRONMENT, maxTries: 2, masker });
  const kept: string[] = [];
  for (const { log, published: _published, ...facts } of result.tries) {
    kept.push(JSON.stringify(facts));
    const chunks: Uint8Array[] = [];
    for await (const chunk of log()) chunks.push(chunk);
    kept.push(masker.mask(Buffer.concat(chunks).toString('utf8')));
  }
  // What rerail itself says about the try that it gave up.
  const own = /errors that no longer count.*?::endgroup::/s.exec(stdout)?.[0] ?? '';
  expect(own).toContain('::notice title=t::failed with *** and ***');
  const everything = [...kept, ...said, result.stopped ?? '', own].join('\n');
  expect(everything).toContain('warned of ***');
  for (const [name, secret] of Object.entries(SECRETS)) {
    const found = forms(secret).filter(
      (form) => everything.includes(form) || everything.replace(/\s/g, '').includes(form),
    );
    expect([name, found]).toEqual([name, []]);
  }
  for (const line of ['MIIEabcdefgh', 'ZZZqrstuvwx']) expect(everything).not.toContain(line);
});
