// Makes dist/ from src/: tsc strips types, ncc bundles, and the parts that load when they are needed get names that stay.
// Usage: node scripts/build.mjs [--out DIR] [--source-map]     (default: dist; source maps are for coverage only)
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'acorn';
import { minify } from 'terser';
import { completeLicenses } from './licenses.mjs';
import { findNode24 } from './node24.mjs';

const DOORS = ['pre', 'main', 'post', 'cli', 'worker'];
const root = path.dirname(import.meta.dirname);
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(root, 'dist') },
    'source-map': { type: 'boolean', default: false },
  },
});
const out = path.resolve(values.out);
const compiled = path.join(root, 'build');

/**
 * Which file a module goes to that is imported when it is needed, by its path below src/ or its package's name; the first pattern that matches
 * counts. Modules that several files need are the bundler's business.
 */
const PARTS = [
  // What every step loads, and what post loads when the job is green.
  ['step', /^(?:entry|values)\/|^step\/(?:run-step|leave-step|trace|caches\/declared)\./],
  // What a guard loads whose script passes.
  [
    'guard',
    /^guard\/|^failure\/lane\.|^recovery\/side-effects\.|^step\/(?:job-policy|policy-sources|job-health|upload)\.|^step\/guard\/(?:guard-step|git-config|apply-end|passed-triggers)\./,
  ],
  [
    'checkpoint',
    /^checkpoint\/(?:capture\/|create-engine\.|stores\/local\.|secrets\/scanner\.)|^step\/(?:stages\/(?:capture|stage|stage-probes)|job-ledger|screen-uploads)\./,
  ],
  ['restore', /^(?:checkpoint|git)\/|^step\/(?:stages\/|known-secrets\.)/],
  [
    'failure',
    /^(?:failure|report|ledger|recovery)\/|^step\/guard\/|^cli\/explain\.|^(?:fast-xml-parser|re2js|regjsparser)/,
  ],
  ['policy', /^(?:policy|config)\/|^step\/|^(?:yaml|ajv)/],
  [
    'artifact',
    /@actions\/(?:artifact|cache|glob|http-client)|^aws4fetch|^github\/(?:artifacts|cache|path-cache)|^s3\//,
  ],
  ['commands', /./],
];

function run(file, args) {
  const { status } = spawnSync(findNode24(), [path.join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error(`Build failed: ${path.basename(file)} ended with status ${status}.`);
    process.exit(1);
  }
}

const partOf = (name) => PARTS.find(([, pattern]) => pattern.test(name))[0];

/** Tells the bundler the name of the file that each lazy import leads to. */
function nameParts() {
  for (const file of globSync('**/*.js', { cwd: compiled })) {
    const whole = path.join(compiled, file);
    const code = readFileSync(whole, 'utf8');
    const named = code.replace(/\bimport\((['"])([^'"]+)\1\)/g, (_, quote, target) => {
      if (target.startsWith('node:'))
        throw new Error(
          `Build failed: ${file} imports ${target} lazily, for which a step would load a whole part. Import it statically.`,
        );
      const own = target.startsWith('.');
      const name = own ? path.posix.join(path.dirname(file).split(path.sep).join('/'), target) : target;
      return `import(/* webpackChunkName: "${partOf(name)}" */ ${quote}${target}${quote})`;
    });
    if (named !== code) writeFileSync(whole, named);
  }
}

/** The bundler numbers its files; people want to read names. What several parts share is named after all of them. */
function renameParts() {
  const files = readdirSync(out).filter((file) => file.endsWith('.js'));
  const partsOf = new Map();
  const names = {};
  for (const file of files) {
    const code = readFileSync(path.join(out, file), 'utf8');
    for (const [, name, id] of code.matchAll(/\.e\(\/\* import\(\) \| ([\w-]+) \*\/ ?(\d+)\)/g)) names[id] = name;
    // What it shares with others comes first, its own file last.
    for (const [, name, list] of code.matchAll(/Promise\.all\(\/\* import\(\) \| ([\w-]+) \*\/ ?\[([^\]]*)\]/g)) {
      const ids = [...list.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => id);
      names[ids.pop()] = name;
      for (const id of ids) partsOf.set(id, new Set(partsOf.get(id)).add(name));
    }
  }
  for (const file of files) {
    const id = /^(\d+)\.index\.js$/.exec(file)?.[1];
    if (id === undefined) continue;
    names[id] ??= sharedName([...(partsOf.get(id) ?? [])], Object.values(names));
    renameSync(path.join(out, file), path.join(out, `${names[id]}.js`));
    if (values['source-map']) renameSync(path.join(out, `${file}.map`), path.join(out, `${names[id]}.js.map`));
  }
  const index = path.join(out, 'index.js');
  const code = readFileSync(index, 'utf8');
  const runtime = /return "" \+ chunkId \+ "\.index\.js";/;
  if (!runtime.test(code))
    throw new Error('Build failed: the bundler loads its files in another way than before. Look at index.js.');
  const sorted = Object.fromEntries(Object.entries(names).sort(([, a], [, b]) => (a < b ? -1 : 1)));
  writeFileSync(index, code.replace(runtime, `return ${JSON.stringify(sorted)}[chunkId] + ".js";`));
}

function sharedName(parts, taken) {
  const whole = `shared-${parts.sort().join('-')}`;
  for (let name = whole; ; name += '-more') if (!taken.includes(name)) return name;
}

/** No comments and shorter names inside of functions, but the lines stay: a small change is a small diff. */
async function shorten(file) {
  const code = readFileSync(file, 'utf8');
  const { code: short } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { defaults: false, dead_code: true, unused: true, booleans: false },
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { beautify: true, indent_level: 0, comments: false, max_line_len: false },
  });
  writeFileSync(file, `${compileAtOnce(short)}\n`);
}

/**
 * Parentheses around each module's function: V8 then compiles it as it reads the file, and not once to skip it and once more when it is called a
 * moment later. A part holds what is needed together. Measured: 12 ms of 117 in main.
 */
function compileAtOnce(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const cuts = body
    .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []))
    .filter(({ key, value }) => key?.type === 'Literal' && value.type.endsWith('FunctionExpression'))
    .flatMap(({ value: { start, end } }) => [start, end]);
  return [...cuts, code.length]
    .map((at, index) => (index === 0 ? '' : '()'[(index - 1) % 2]) + code.slice(cuts[index - 1] ?? 0, at))
    .join('');
}

/** Patterns of rules are taken apart here, not at every failing step. */
function analyseRules() {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] };
  const code = execFileSync(findNode24(), [path.join(root, 'scripts/analyse-rules.ts')], options);
  writeFileSync(path.join(compiled, 'failure/rules/analysed.js'), code);
}

rmSync(compiled, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
analyseRules();
nameParts();
const bundle = path.join(compiled, 'entry', 'index.js');
const maps = values['source-map'] ? ['--source-map', '--no-source-map-register'] : [];
run('@vercel/ncc/dist/ncc/cli.js', [
  'build',
  bundle,
  '-o',
  out,
  '--target',
  'es2023',
  '--license',
  'licenses.txt',
  '--no-cache',
  ...maps,
]);
renameParts();
const licenses = path.join(out, 'licenses.txt');
writeFileSync(licenses, completeLicenses(readFileSync(licenses, 'utf8')));
if (!values['source-map'])
  for (const file of readdirSync(out)) if (file.endsWith('.js')) await shorten(path.join(out, file));
for (const door of DOORS) copyFileSync(path.join(compiled, 'entry', `${door}.js`), path.join(out, `${door}.js`));
// Its first line says that Node runs it; npm's own links do the rest elsewhere.
chmodSync(path.join(out, 'cli.js'), 0o755);
