import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PolicyError, readPolicy } from '../../src/config/policy.ts';
import { DEFAULT_LANES } from '../../src/config/policy-lanes.ts';
import { classify } from '../../src/failure/classify.ts';
import { FAILURE_TYPES } from '../../src/failure/failure.ts';

/** The problems of a policy, or none. */
async function problemsOf(text: string): Promise<readonly string[]> {
  try {
    await readPolicy(text, 'p.yml');
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

describe('a policy', () => {
  test('has a default for everything', async () => {
    expect(await readPolicy('')).toEqual({ mode: 'observe', lanes: DEFAULT_LANES, rules: [] });
    expect(await readPolicy('version: 1\n')).toEqual({ mode: 'observe', lanes: DEFAULT_LANES, rules: [] });
  });

  test('those in the documents can be used as they stand', async () => {
    const text = readFileSync(path.resolve('docs/rules.md'), 'utf8');
    const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(await problemsOf(example)).toEqual([]);
  });

  test('lanes keep their order', async () => {
    const { lanes, mode } = await readPolicy(
      [
        'version: 1',
        'mode: act',
        'lanes:',
        '  heavy: {jobs: ["e2e*"], budget: 30m, checkpoint: eager}',
        '  docs: {only-paths: ["docs/**"]}',
        '  standard: {}',
      ].join('\n'),
    );
    expect(mode).toBe('act');
    expect(lanes).toEqual([
      { lane: 'HEAVY', jobs: ['e2e*'], budgetMs: 1_800_000, checkpoint: 'eager' },
      { lane: 'DOCS', onlyPaths: ['docs/**'], budgetMs: 300_000, checkpoint: 'auto' },
      { lane: 'STANDARD', budgetMs: 900_000, checkpoint: 'auto' },
    ]);
  });

  test('what other parts read is left to them', async () => {
    expect(await problemsOf('version: 1\nrollback: {mode: pr}\nplans: {network: {strategy: RETRY}}\n')).toEqual([]);
  });
});

describe('rules', () => {
  const NEXUS = [
    'version: 1',
    'rules:',
    "  - {id: nexus-5xx, type: network, pattern: 'nexus\\.corp.* 50\\d', examples: ['GET nexus.corp 502']}",
  ].join('\n');

  test('speak in the classifier', async () => {
    const { rules } = await readPolicy(NEXUS);
    const log = [Buffer.from('error: something odd\nGET https://nexus.corp/a 503 after 3 s\n')];
    expect(await classify({ log, facts: {}, rules })).toMatchObject({
      type: 'network',
      evidence: [{ line: 2, rule: 'nexus-5xx' }],
    });
  });

  test('may ignore case and may hold what JavaScript has no word for', async () => {
    const { rules } = await readPolicy(
      'version: 1\nrules:\n  - {id: a, type: git, pattern: "(?i)GONE\\\\z", examples: [gone]}\n  - {id: b, type: git, ignore-case: true, pattern: lost, examples: [LOST], counter-examples: [last]}\n',
    );
    expect(rules.map(({ pattern }) => pattern.test('all is Gone'))).toEqual([true, false]);
    expect(rules[1]?.pattern.test('all is Lost')).toBe(true);
    const log = [Buffer.from('all is gone\n')];
    expect((await classify({ log, facts: {}, rules })).evidence[0]).toMatchObject({ rule: 'a' });
  });

  test('no pattern makes the classifier slow', async () => {
    const attack = `${'a'.repeat(1500)}!`;
    const { rules } = await readPolicy(
      [
        'version: 1',
        'rules:',
        "  - {id: one, type: git, pattern: '^(a+)+$', examples: [aa]}",
        "  - {id: two, type: git, pattern: '(a|a?)+b', examples: [ab]}",
        "  - {id: three, type: git, pattern: '.*.*.*.*x', examples: [x]}",
      ].join('\n'),
    );
    const log = [Buffer.from(`${attack}\n`.repeat(100))];
    const start = performance.now();
    expect((await classify({ log, facts: {}, rules })).type).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('what is wrong is named with its line', () => {
  test.each([
    ['mode: act', ['p.yml:1: version: is missing. Write `version: 1`.']],
    ['version: 2', ['p.yml:1: version: "2" is no number from 1 to 1. Write one.']],
    ['version: 1\nmode: go', ['p.yml:2: mode: "go" is not allowed. Allowed are observe, act.']],
    [
      'version: 1\nlane: {}',
      [expect.stringMatching(/^p\.yml:2: unknown key "lane"\. Allowed are version, mode, lanes,/)],
    ],
    ['- 1', ['p.yml:1: this list is no mapping. Write `key: value` lines.']],
    ['version: 1\nlanes:\n  fast: {}', ['p.yml:3: lanes: unknown key "fast". Allowed are docs, standard, heavy.']],
    [
      'version: 1\nlanes:\n  docs: {budget: soon, jobs: e2e, checkpoint: 1}',
      [
        'p.yml:3: lanes.docs.jobs: "e2e" is no list of texts. Write `["one", "other"]`.',
        expect.stringMatching(/^p\.yml:3: lanes\.docs\.budget: "soon" is no duration\. Write a number with a unit/),
        'p.yml:3: lanes.docs.checkpoint: "1" is not allowed. Allowed are auto, none, on-failure, eager.',
      ],
    ],
    [
      'version: 1\nrules:\n  - {id: A b, type: weather}',
      [
        'p.yml:3: rules[0].pattern: is missing. Every rule needs one.',
        'p.yml:3: rules[0].examples: is missing. Every rule needs one.',
        'p.yml:3: rules[0].id: "A b" is no name. Write it in kebab-case: `nexus-down`.',
        `p.yml:3: rules[0].type: "weather" is not allowed. Allowed are ${FAILURE_TYPES.join(', ')}.`,
      ],
    ],
    [
      'version: 1\nrules:\n  - {id: a, type: git, pattern: "x", examples: [y], counter-examples: [x]}',
      [
        'p.yml:3: rules[0].examples: "y" does not match the pattern. Mend one of them.',
        'p.yml:3: rules[0].counter-examples: "x" matches the pattern. Mend one of them.',
      ],
    ],
    [
      'version: 1\nrules:\n  - {id: a, type: git, pattern: "(", examples: [x]}',
      [
        expect.stringMatching(
          /^p\.yml:3: rules\[0\]\.pattern: "\(" is no pattern that can be used: .+ Use RE2's syntax/,
        ),
      ],
    ],
    [
      'version: 1\nrules:\n  - {id: a, type: git, pattern: "(a)\\\\1", examples: [aa]}',
      [expect.stringMatching(/no back-references/)],
    ],
    [
      'version: 1\nrules:\n  - {id: a, type: git, pattern: x, examples: [x]}\n  - {id: a, type: git, pattern: x, examples: [x]}',
      ['p.yml:4: rules[1].id: "a" is there twice. Name each rule once.'],
    ],
    ['version: 1\nmode: [', [expect.stringMatching(/^p\.yml:2: no valid YAML: /)]],
    ['version: 1\nversion: 1', [expect.stringMatching(/^p\.yml:2: no valid YAML: .*unique/)]],
    [
      'version: 1\nx: &a [1]\nlanes: *a',
      [expect.stringMatching(/unknown key "x"/), 'p.yml:3: lanes: an alias is no mapping. Write `key: value` lines.'],
    ],
  ])('%j', async (text, problems) => {
    const found = await problemsOf(text);
    for (const problem of problems) expect(found).toContainEqual(problem);
    if (!found[0]?.includes('no valid YAML')) expect(found).toHaveLength(problems.length);
  });
});

test('nothing but an PolicyError comes of any text', async () => {
  const piece = fc.constantFrom(
    'version: 1\n',
    'lanes:',
    'rules:\n',
    '  - ',
    '{',
    '}',
    '[',
    ']',
    'id: a',
    ', ',
    '\n',
    '  ',
    '&a ',
    '*a',
    'pattern: (',
    '"',
    "'",
    '? ',
    '!!js ',
    '---\n',
    '\t',
    '<<: *a',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      await problemsOf(pieces.join(''));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('the published schema knows the same keys', async () => {
  const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schema/policy.schema.json'), 'utf8'));
  const keysIn = async (text: string) =>
    /Allowed are (.*)\.$/
      .exec((await problemsOf(text))[0] ?? '')?.[1]
      ?.split(', ')
      .sort();
  expect(Object.keys(schema.properties).sort()).toEqual(await keysIn('version: 1\ngone: 1'));
  expect(Object.keys(schema.$defs.lane.properties).sort()).toEqual(
    await keysIn('version: 1\nlanes: {docs: {gone: 1}}'),
  );
  expect(Object.keys(schema.$defs.rule.properties).sort()).toEqual(
    await keysIn('version: 1\nrules: [{gone: 1, id: a, type: git, pattern: a, examples: [a]}]'),
  );
  expect(schema.$defs.rule.properties.type.enum).toEqual([...FAILURE_TYPES]);
});
