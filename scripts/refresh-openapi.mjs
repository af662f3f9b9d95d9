// Extracts from GitHub's published OpenAPI description what the sandbox serves (sandbox/github/operations.ts) and writes
// sandbox/github/openapi.json: one operation or component a line, without prose and examples.
//
//   node scripts/refresh-openapi.mjs [VERSION]
//
// The description is read from the npm package @octokit/openapi (29 MB), which is fetched into a temporary folder and is
// no dependency of the project.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { REST_OPERATIONS } from '../sandbox/github/operations.ts';

const TARGET = path.resolve(import.meta.dirname, '..', 'sandbox', 'github', 'openapi.json');
const PACKAGE = '@octokit/openapi';
const DOCUMENT = 'package/generated/api.github.com.json';
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'deprecated']);

function fetchDescription(version) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rerail-openapi-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['pack', '--silent', `${PACKAGE}@${version}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['-xzf', archive, DOCUMENT], { cwd: folder });
    return JSON.parse(readFileSync(path.join(folder, DOCUMENT), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy without prose. What is below `properties` are names of fields, not keywords. */
function withoutProse(value, isKeyword = true) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !isKeyword || !(PROSE.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutProse(item, !(isKeyword && key === 'properties'))]));
}

/** Of an operation: what goes in and what comes out as JSON. */
function extractOperation(operation) {
  const { operationId, parameters = [], requestBody, responses } = withoutProse(operation);
  return { operationId, parameters, ...(requestBody && { requestBody }), responses };
}

function* referencesIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.$ref === 'string') yield value.$ref;
  for (const item of Object.values(value)) yield* referencesIn(item);
}

function extract(description) {
  const wanted = new Set(Object.keys(REST_OPERATIONS));
  const operations = {};
  for (const [template, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!wanted.delete(operation.operationId)) continue;
      const shared = (methods.parameters ?? []).map((parameter) => withoutProse(parameter));
      const { operationId, parameters, ...rest } = extractOperation(operation);
      operations[operationId] = { method, path: template, parameters: [...shared, ...parameters], ...rest };
    }
  }
  if (wanted.size > 0) throw new Error(`The description has no operation ${[...wanted].join(', ')}.`);
  const components = {};
  const pending = [...referencesIn(operations)];
  for (const reference of pending) {
    const [, , kind, name] = reference.split('/');
    if (kind === 'examples' || components[kind]?.[name]) continue;
    components[kind] ??= {};
    components[kind][name] = withoutProse(description.components[kind][name]);
    pending.push(...referencesIn(components[kind][name]));
  }
  return { version: description.info.version, operations, components };
}

function print({ version, operations, components }) {
  const lines = (record) =>
    Object.keys(record)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${JSON.stringify(record[name])}`)
      .join(',\n');
  const parts = Object.entries(components).map(([kind, record]) => `${JSON.stringify(kind)}:{\n${lines(record)}\n}`);
  return `{"source":${JSON.stringify(`${PACKAGE}@${version}`)},\n"operations":{\n${lines(operations)}\n},\n"components":{\n${parts.join(',\n')}\n}}\n`;
}

writeFileSync(TARGET, print(extract(fetchDescription(process.argv[2] ?? 'latest'))));
console.log(`Wrote ${path.relative(process.cwd(), TARGET)}.`);
