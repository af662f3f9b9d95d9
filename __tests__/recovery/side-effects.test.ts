import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SIDE_EFFECT_RULES } from '../../src/recovery/side-effect-rules/index.ts';
import { externalEffects } from '../../src/recovery/side-effects.ts';
import { growthOf, LINEAR } from '../growth.ts';

fc.configureGlobal({ seed: 20261120 });

const patternsIn = (script: string) => externalEffects(script).map((it) => it.pattern);

describe.each(SIDE_EFFECT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, counterExamples }) => {
  test.each(examples)('is found in %s', (line) => {
    expect(patternsIn(line)).toContain(id);
  });

  test.each(counterExamples)('is not found in %s', (line) => {
    expect(patternsIn(line)).toEqual([]);
  });
});

describe('commands are found', () => {
  test.each<[string, { pattern: string; line: number }[]]>([
    ['npm ci\nnpm test && npm publish', [{ pattern: 'publish-npm', line: 2 }]],
    ['if [ "$X" ]; then\n  NODE_ENV=x sudo -E npm publish\nfi', [{ pattern: 'publish-npm', line: 2 }]],
    ['terraform \\\n  -chdir=a \\\n  apply', [{ pattern: 'apply-infrastructure', line: 1 }]],
    ['bash -c "cd a && npm publish"', [{ pattern: 'publish-npm', line: 1 }]],
    ['(cd sub; git push)', [{ pattern: 'push-git', line: 1 }]],
    ['x=$(git push 2>&1)', [{ pattern: 'push-git', line: 1 }]],
    ['bash <<EOF\nnpm publish\nEOF', [{ pattern: 'publish-npm', line: 2 }]],
    ['ls *.tgz | xargs -n 1 npm publish', [{ pattern: 'publish-npm', line: 1 }]],
    ['make test deploy', [{ pattern: 'named-task', line: 1 }]],
    ['npm publish --dry-run=false', [{ pattern: 'publish-npm', line: 1 }]],
  ])('%j', (script, effects) => {
    expect(externalEffects(script)).toEqual(effects);
  });

  test.each([
    '',
    '# npm publish',
    'echo "npm publish"',
    'echo npm publish',
    'npm test # then npm publish',
    'cat > notes <<EOF\nnpm publish\nEOF\nnpm test',
    "grep -r 'git push' docs",
    'git commit -m "release: publish and push"',
    'npm ci && npm run build && npm test',
    'make -j4 && make check',
    'cargo build --release && cargo test',
    'docker compose up -d && ./wait.sh && npm run test:e2e',
    'pip install -r requirements.txt; pytest -q',
    'mkdir -p release && cp a release/',
    'curl -fsSL https://example.org/x | tar xz',
    'go test ./...',
  ])('but not in %j', (script) => {
    expect(externalEffects(script)).toEqual([]);
  });
});

test('any text is read, and quickly', () => {
  const word = fc.constantFrom(
    'npm',
    'publish',
    'git',
    'push',
    '-x',
    '--y=z',
    '"',
    "'",
    '\\',
    '\n',
    '|',
    '&&',
    '<<EOF',
    'EOF',
    '$(',
    ')',
    '#',
    'deploy',
    'make',
    '-',
    ' ',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), fc.constantFrom('', ' '), (words, between) => {
      expect(() => externalEffects(words.join(between))).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

test('no pattern takes long on a line made against it', () => {
  for (const start of [
    'make ',
    'npm ',
    'terraform ',
    'gcloud ',
    'mvn ',
    'curl ',
    'python ',
    './',
    'bash ',
    'rsync ',
    'aws ',
  ]) {
    for (const filler of ['-a b ', 'a ', '-a ', 'a-', 'deploy-', 'a/', 'a.', ' ']) {
      const growth = growthOf((size) => externalEffects(start + filler.repeat(size)), 10_000);
      expect([start, filler, growth < LINEAR]).toEqual([start, filler, true]);
    }
  }
});
