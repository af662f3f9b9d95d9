import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/failure/classify.ts';
import { FAILURE_TYPES } from '../../src/failure/failure.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { PolicyError, problemLine } from '../../src/policy/problems.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { validateSchema } from '../../src/policy/validate.ts';

/** The problems of a policy, or none. */
async function problemsOf(text: string): Promise<readonly string[]> {
  try {
    await readPolicy(text, 'p.yml');
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems.map(problemLine);
    throw error;
  }
}

describe('a policy', () => {
  test('has a default for everything', async () => {
    expect(await readPolicy('')).toEqual(DEFAULT_POLICY);
    expect(await readPolicy('version: 1\n')).toEqual(DEFAULT_POLICY);
  });

  test('those in the documents can be used as they stand', async () => {
    const text = readFileSync(path.resolve('docs/rules.md'), 'utf8');
    const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(await problemsOf(example)).toEqual([]);
  });

  test('lanes keep their order', async () => {
    const { lanes } = await readPolicy(
      'version: 1\nlanes:\n  heavy: {jobs: ["e2e*"]}\n  docs: {jobs: ["docs*"]}\n  standard: {}\n',
    );
    expect(lanes).toEqual([
      { lane: 'HEAVY', jobs: ['e2e*'], budgetMs: Number.POSITIVE_INFINITY, checkpoint: 'auto' },
      { lane: 'DOCS', jobs: ['docs*'], budgetMs: 300_000, checkpoint: 'auto' },
      { lane: 'STANDARD', budgetMs: 900_000, checkpoint: 'auto' },
    ]);
  });

  test('the draft of the whole format is valid', () => {
    expect(validateSchema(WHOLE, 'p.yml').problems).toEqual([]);
  });
});

/** Every key of the format, as docs/policy.md explains it. */
const WHOLE = readFileSync(path.join(import.meta.dirname, 'whole.yml'), 'utf8');

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
    const before = process.cpuUsage();
    expect((await classify({ log, facts: {}, rules })).type).toBe('unknown');
    // Milliseconds of processor time; a pattern that backtracks would take years.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000);
  });
});

describe('a problem names file, line, column, key, value and what is allowed', () => {
  test.each([
    ['mode: observe', ['p.yml:1:1: version: this key is missing. Add it: `version: 1`.']],
    ['version: 2', ['p.yml:1:10: version: "2" is not allowed. Use 1.']],
    ['version: 1\nmode: go', ['p.yml:2:7: mode: "go" is not allowed. Use observe or act.']],
    [
      'version: 1\nlane: {}',
      [/^p\.yml:2:1: lane: unknown key "lane"\. Did you mean "lanes"\? Use version, mode, lanes,/],
    ],
    ['- 1', ['p.yml:1:1: a list of 1 is not allowed. Use a mapping (`key: value` lines).']],
    ['version: 1\nlanes:\n  fast: {}', ['p.yml:3:3: lanes.fast: unknown key "fast". Use docs, standard or heavy.']],
    [
      'version: 1\nlanes:\n  docs: {budget: soon, jobs: e2e, checkpoint: 1}',
      [
        'p.yml:3:18: lanes.docs.budget: "soon" is not allowed. Use a number with a unit, as 90s, 15m, 2h, 1h30m or 14d.',
        'p.yml:3:30: lanes.docs.jobs: "e2e" is not allowed. Use a list, as ["one", "other"].',
        'p.yml:3:47: lanes.docs.checkpoint: "1" is not allowed. Use auto, none, on-failure or eager.',
      ],
    ],
    [
      'version: 1\nplans:\n  network: {strategy: AGAIN, tries: 0}\n  nonsense: 1',
      [
        'p.yml:3:23: plans.network.strategy: "AGAIN" is not allowed. Use RETRY, RESUME, SKIP, ROLLBACK or MANUAL.',
        'p.yml:3:37: plans.network.tries: "0" is not allowed. Use a whole number from 1 to 10.',
        /^p\.yml:4:3: plans\.nonsense: unknown key "nonsense"\. Use timeout, test-failure,/,
      ],
    ],
    [
      'version: 1\ntriggers: [{metric: memory, above: 90%, below: 1, do: wait}]',
      [
        'p.yml:2:12: triggers[0]: a mapping is not allowed. Use exactly one of above and below.',
        'p.yml:2:55: triggers[0].do: "wait" is not allowed. Use checkpoint, scale-back, step-back, nominate-revert or hand-over.',
      ],
    ],
    [
      'version: 1\nbudgets: {reruns: {per-day: many}}',
      [/budgets\.reruns\.per-day: "many" is not allowed\. Use a whole number/],
    ],
    [
      'version: 1\nrollback: {probe: ../../x}',
      [/rollback\.probe: "\.\.\/\.\.\/x" is not allowed\. Use the name of a file/],
    ],
    ['version: 1\nnever: {jobs: [1]}', [/never\.jobs\[0\]: "1" is not allowed\. Use text of 1 to 500 characters/]],
    ['version: 1\nlanes:', ['p.yml:2:7: lanes: an empty value is not allowed. Use a mapping (`key: value` lines).']],
    [
      'version: 1\nrules:\n  - {id: A b, type: weather}',
      [
        'p.yml:3:5: rules[0].pattern: this key is missing. Add it: `pattern: …`.',
        'p.yml:3:5: rules[0].examples: this key is missing. Add it: `examples: …`.',
        'p.yml:3:10: rules[0].id: "A b" is not allowed. Use a name in kebab-case, as nexus-down.',
        `p.yml:3:21: rules[0].type: "weather" is not allowed. Use ${FAILURE_TYPES.slice(0, -1).join(', ')} or unknown.`,
      ],
    ],
    [
      'version: 1\nrules:\n  - {id: a, type: git, pattern: "x", examples: [y], counter-examples: [x]}',
      [
        'p.yml:3:49: rules[0].examples[0]: "y" does not match the pattern. Change the pattern or the example.',
        'p.yml:3:72: rules[0].counter-examples[0]: "x" matches the pattern. Change the pattern or the counter-example.',
      ],
    ],
    [
      'version: 1\nrules:\n  - {id: a, type: git, pattern: "(", examples: [x]}',
      [/^p\.yml:3:33: rules\[0\]\.pattern: "\(" is not a valid pattern: .+ Use RE2's syntax/],
    ],
    ['version: 1\nrules:\n  - {id: a, type: git, pattern: "(a)\\\\1", examples: [aa]}', [/no back-references/]],
    [
      'version: 1\nrules:\n  - {id: a, type: git, pattern: x, examples: [x]}\n  - {id: a, type: git, pattern: x, examples: [x]}',
      ['p.yml:4:10: rules[1].id: "a" is used twice. Give each rule its own id.'],
    ],
    ['version: 1\nlanes: {docs: {paths: ["../up"]}}', [/lanes\.docs\.paths\[0\]: Pattern "\.\.\/up" is wrong/]],
    [
      'version: 1\nplans: {git: {strategy: MANUAL, tries: 2}}',
      [/plans\.git\.tries: does nothing with strategy MANUAL/],
    ],
    ['version: 1\nmode: [', [/^p\.yml:2:\d+: not valid YAML: /]],
    ['version: 1\nversion: 1', [/^p\.yml:2:1: not valid YAML: .*unique/]],
    ['version: 1\nx: &a [1]\nlanes: *a', ['p.yml:3:8: an alias (`*name`) is not allowed. Write the value again.']],
    [`version: 1\n${'# x\n'.repeat(60_000)}`, [/^p\.yml:1:1: the file has \d+ characters\. Use at most 200000\.$/]],
    ['['.repeat(100_000), [/^p\.yml:1:\d+: (?:not|the file is not) valid YAML/]],
  ])('%#', async (text, problems) => {
    const found = await problemsOf(text);
    for (const problem of problems) {
      expect(found).toContainEqual(problem instanceof RegExp ? expect.stringMatching(problem) : problem);
    }
    if (!found[0]?.includes('valid YAML')) expect(found).toHaveLength(problems.length);
  });
});

test('nothing but a PolicyError comes of any text', async () => {
  const piece = fc.constantFrom(
    ...['version: 1\n', 'lanes:', 'rules:\n', '  - ', '{', '}', '[', ']', 'id: a', ', ', '\n', '  ', '&a ', '*a'],
    ...['pattern: (', '"', "'", '? ', '!!js ', '---\n', '\t', '<<: *a', '__proto__: ', 'plans: {', 'null: ', '1: '],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      await problemsOf(pieces.join(''));
    }),
    { seed: 7, numRuns: 500 },
  );
});

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schema/rerail.schema.json'), 'utf8'));

  test('is what the committed validator was made from, as is every other schema', () => {
    const script = path.join(import.meta.dirname, '../../scripts/validators.mjs');
    expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatchObject({ status: 0 });
  });

  test('describes every key', () => {
    const silent: string[] = [];
    const look = (node: Record<string, unknown>, at: string) => {
      for (const [key, value] of Object.entries((node.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        if (typeof value.description !== 'string') silent.push(`${at}${key}`);
        look(value, `${at}${key}.`);
        if (value.items) look(value.items as Record<string, unknown>, `${at}${key}[].`);
      }
    };
    look(schema, '');
    for (const [name, part] of Object.entries(schema.$defs)) look(part as Record<string, unknown>, `${name}: `);
    expect(silent).toEqual([]);
  });

  test('states the defaults that are in force', async () => {
    const stated: string[] = [];
    const write = (node: Record<string, unknown>): Record<string, unknown> | undefined => {
      if (node.default !== undefined) return node.default as Record<string, unknown>;
      const entries = Object.entries((node.properties ?? {}) as Record<string, Record<string, unknown>>)
        .map(([key, value]) => [key, write(value)] as const)
        .filter(([, value]) => value !== undefined);
      for (const [key] of entries) stated.push(key);
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    };
    const { effectivePolicy } = await import('../../src/policy/effective.ts');
    expect(effectivePolicy(write(schema) as never, [])).toEqual(DEFAULT_POLICY);
    expect(stated.length).toBeGreaterThan(25);
  });

  test('its examples are valid, and failure types are those of the classifier', () => {
    for (const example of schema.examples) expect(validateSchema(JSON.stringify(example), 'p').problems).toEqual([]);
    expect(schema.$defs['failure-type'].enum).toEqual([...FAILURE_TYPES]);
  });
});
