import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { checkCommand } from '../../src/guard/commands/check-command.ts';
import { isRegistered, parseCommand, type WorkflowCommand } from '../../src/guard/commands/workflow-commands.ts';

const workspace = mkdtempSync(path.join(os.tmpdir(), 'matchers-'));
afterAll(() => rmSync(workspace, { recursive: true }));

function check(line: string, variables: Record<string, string> = {}): 'fine' | 'fails' | 'unclear' {
  const environment: Record<string, string> = { GITHUB_WORKSPACE: workspace, ...variables };
  const scope = { variable: (name: string) => environment[name], isRegistered };
  const answer = checkCommand(parseCommand(line) as WorkflowCommand, scope);
  return typeof answer === 'string' ? answer : 'fails' in answer ? 'fails' : 'unclear';
}

test.each<[string, 'fine' | 'fails']>([
  ['::set-env name=A::b', 'fails'],
  ['##[set-env name=A]b', 'fails'],
  ['::add-path::/x', 'fails'],
  ['::set-output::x', 'fails'],
  ['::set-output name=::x', 'fails'],
  ['::set-output name=a::', 'fine'],
  ['##[set-output  name=a]x', 'fails'],
  ['::save-state::x', 'fails'],
  ['::save-state name=a::x', 'fine'],
  ['::echo::maybe', 'fails'],
  ['::echo::', 'fails'],
  ['::echo:: On ', 'fine'],
  ['::stop-commands::', 'fails'],
  ['::stop-commands::Pause-Logging', 'fails'],
  ['::stop-commands::Error', 'fails'],
  ['::stop-commands::a1b2', 'fine'],
  ['::add-mask::', 'fine'],
  ['::add-matcher::', 'fine'],
  ['::add-matcher::missing.json', 'fails'],
  ['::add-matcher::.', 'fails'],
  ['::remove-matcher::', 'fine'],
  ['::remove-matcher::missing.json', 'fails'],
  ['::remove-matcher owner=x::missing.json', 'fine'],
  ['::debug::x', 'fine'],
  ['::error file=nothing,line=x::y', 'fine'],
])('%s: %s', (line, expected) => {
  expect(check(line)).toBe(expected);
});

describe('what the user allows', () => {
  test.each<[string, string, 'fine' | 'fails']>([
    ['::set-env name=A::b', 'TRUE ', 'fine'],
    ['::set-env name=A::b', '1', 'fails'],
    ['::set-env::b', 'true', 'fails'],
    ['::set-env name=node_options::--x', 'true', 'fine'],
    ['::add-path::/x', 'true', 'fine'],
    ['::add-path::', 'true', 'fails'],
    ['::add-path::/x', 'yes', 'fails'],
  ])('%s with ACTIONS_ALLOW_UNSECURE_COMMANDS=%s', (line, value, expected) => {
    expect(check(line, { ACTIONS_ALLOW_UNSECURE_COMMANDS: value })).toBe(expected);
  });

  test.each([
    ['1', 'fine'],
    ['true', 'fine'],
    ['yes', 'fails'],
  ])('::stop-commands::warning with ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS=%s', (value, expected) => {
    const variables = { ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS: value };
    expect(check('::stop-commands::warning', variables)).toBe(expected);
    expect(check('::stop-commands::', variables)).toBe(expected);
  });
});

describe('files of problem matchers', () => {
  const pattern = { regexp: '^(.*):(\\d+): (.*)$', file: 1, line: 2, message: 3 };
  const matchers = (...owners: object[]) => JSON.stringify({ problemMatcher: owners });
  const one = (changes: object) => matchers({ owner: 'a', pattern: [{ ...pattern, ...changes }] });

  test.each<[string, string, 'fine' | 'fails' | 'unclear']>([
    ['a whole one', matchers({ owner: 'a', severity: 'Warning', pattern: [pattern] }), 'fine'],
    ['an empty file', ' \n', 'fine'],
    ['no matchers', '{"problemMatcher": null}', 'fine'],
    ['comments and trailing commas', `// one\n${one({}).replace(']', ', /* two */ ]')}`, 'fine'],
    ['a byte order mark', `\uFEFF${one({})}`, 'fine'],
    ['no JSON', 'not json', 'fails'],
    ['half of a file', one({}).slice(0, 30), 'fails'],
    ['a list', '[]', 'fails'],
    ['no owner', matchers({ pattern: [pattern] }), 'fails'],
    ['one owner twice', matchers({ owner: 'a', pattern: [pattern] }, { owner: 'A', pattern: [pattern] }), 'fails'],
    ['no pattern', matchers({ owner: 'a' }), 'fails'],
    ['a severity that is none', matchers({ owner: 'a', severity: 'bad', pattern: [pattern] }), 'fails'],
    ['no message', matchers({ owner: 'a', pattern: [{ regexp: 'x', file: 0 }] }), 'fails'],
    ['a group that is none', one({ column: 4 }), 'fails'],
    ['a loop at the start', one({ loop: true }), 'fails'],
    ['a property twice', matchers({ owner: 'a', pattern: [pattern, pattern] }), 'fails'],
    ['what only .NET may understand', one({ regexp: '(?i)^(a)(b)(c)' }), 'unclear'],
    ["what only the runner's reader may read", "{'problemMatcher': []}", 'unclear'],
  ])('%s', (_, text, expected) => {
    const folder = mkdtempSync(path.join(workspace, 'm-'));
    writeFileSync(path.join(folder, 'm.json'), text);
    expect(check(`::add-matcher::${path.join(folder, 'm.json')}`)).toBe(expected);
    expect(check(`::add-matcher::${path.basename(folder)}/m.json`)).toBe(expected);
  });

  test('those to remove need not be complete', () => {
    mkdirSync(path.join(workspace, 'r'));
    writeFileSync(path.join(workspace, 'r/m.json'), matchers({ owner: 'a' }));
    expect(check('::remove-matcher::r/m.json')).toBe('fine');
  });
});
