// Makes dist/ from src/: a door for each phase, and beside them a few files that load when they are needed.
// Usage: node scripts/build.mjs [--out DIR] [--source-map]     (default: dist; source maps are for coverage only)
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { collectLicenses } from './licenses.mjs';

const root = path.dirname(import.meta.dirname);
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(root, 'dist') },
    'source-map': { type: 'boolean', default: false },
  },
});
const out = path.resolve(values.out);
const DOORS = ['pre', 'main', 'post', 'cli', 'worker'];

/**
 * The files beside the doors, lightest first, and what loads them: modules of src/ that somebody imports when they are needed.
 * What a module needs at once goes with the lightest file that needs it, so that no file loads a heavier one.
 */
const FILES = [
  // All phases of a step.
  ['step', /^(?:entry|values)\/|^step\/(?:run-step|leave-step)\./],
  // A script that runs.
  [
    'guard',
    /^guard\/|^failure\/lane\.|^recovery\/side-effects\.|^step\/(?:job-policy\.|guard\/(?:guard-step|git-config)\.)/,
  ],
  // The workspace before a script.
  [
    'capture',
    /^checkpoint\/(?:create-engine\.|stores\/local\.|secrets\/|capture\/(?!store-state|early-batches))|^step\/(?:job-ledger\.|stages\/(?:capture|stage)\.)/,
  ],
  // All else that is done with checkpoints, in stages, between tries and at the end of a job.
  ['checkpoint', /^(?:checkpoint|git)\/|^step\/(?:stages\/|upload\.|known-secrets\.)/],
  // A failed try.
  ['failure', /^(?:failure|report|ledger|recovery)\/|^step\/guard\/|^cli\/explain\./],
  ['policy', /^(?:policy|config)\/|^step\/(?:policy-|workflow-file\.)/],
  ['github', /^github\//],
  ['commands', /^(?:cli|rollback|controller)\/|^step\/checkpoint-command\./],
  // The client of the artifact service, larger than everything else together.
  ['artifact', /^\.\.\/node_modules\/@actions\/artifact\//],
];
/** Where a module goes that no pattern knows. */
const OTHERS = 'commands';
/** What other people wrote lies in files beside ours: it changes seldom. */
const PACKAGES = '-packages';
const isForeign = (id) => id.includes('node_modules');

/** Which file each module goes to, from who imports whom. */
function assignFiles(modules) {
  const fileOf = new Map();
  const place = (id) => path.relative(path.join(root, 'src'), id).split(path.sep).join('/');
  const lazy = [...modules.values()].flatMap(({ dynamicallyImportedIds }) => dynamicallyImportedIds);
  const doors = new Set(DOORS.map((door) => path.join(root, 'src/entry', `${door}.ts`)));
  const roots = new Set([...doors, ...lazy]);
  const loaderOf = new Map();
  for (const { id, dynamicallyImportedIds } of modules.values()) {
    for (const target of dynamicallyImportedIds) loaderOf.set(target, id);
  }
  /** A package that is imported when it is needed goes with the module that does so. */
  const fileOfRoot = (id) => {
    const own = FILES.findIndex(([, pattern]) => pattern.test(place(id)));
    if (own >= 0) return own;
    const loader = loaderOf.get(id);
    return isForeign(id) && loader !== undefined ? fileOfRoot(loader) : FILES.findIndex(([name]) => name === OTHERS);
  };
  const ordered = [...roots].filter((id) => modules.has(id)).map((id) => [id, fileOfRoot(id)]);
  ordered.sort(([, a], [, b]) => a - b);
  for (const [start, file] of ordered) {
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (fileOf.has(id) || !modules.has(id)) continue;
      if (!doors.has(id)) fileOf.set(id, FILES[file][0] + (isForeign(id) ? PACKAGES : ''));
      queue.push(...modules.get(id).importedIds);
    }
  }
  return fileOf;
}

const modules = new Map();
let fileOf;
const graph = {
  name: 'graph',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const info = this.getModuleInfo(id);
      if (info && path.isAbsolute(id)) modules.set(id, info);
    }
    fileOf = assignFiles(modules);
  },
};

/** Shorter names and no comments, but the lines stay: a new version changes the lines that it changed. */
const shorten = {
  name: 'shorten',
  renderChunk(code, chunk) {
    if (!chunk.name.endsWith(PACKAGES)) return null;
    const result = minifySync(chunk.fileName, code, {
      module: true,
      compress: { target: 'es2023' },
      mangle: { toplevel: false },
      codegen: { removeWhitespace: false, legalComments: 'none' },
    });
    if (result.errors?.length > 0) throw new Error(`${chunk.fileName}: ${result.errors[0].message}`);
    return { code: result.code };
  },
};

/**
 * The bundler makes a file for each module that is imported when it is needed, which only passes on names of the file that has it. Importers get
 * that file at once, so that dist/ has a dozen files and not a hundred.
 */
const direct = {
  name: 'direct',
  generateBundle(_, files) {
    const targets = new Map();
    for (const [name, chunk] of Object.entries(files)) {
      if (chunk.type !== 'chunk' || !chunk.isDynamicEntry || chunk.moduleIds.length > 0) continue;
      targets.set(name, directImport(chunk.code));
      delete files[name];
    }
    for (const chunk of Object.values(files)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(/\bimport\("\.\/([^"]+)"\)/g, (same, name) => targets.get(name) ?? same);
    }
  },
};

/** What an importer writes in place of importing the file with this code. */
function directImport(code) {
  const names = /^export \{ (?<list>[^}]*) \} from (?<file>"[^"]+");\s*$/.exec(code)?.groups;
  if (names) {
    const pairs = names.list.split(', ').map((part) => part.split(' as '));
    // More names than the importer knows do no harm.
    if (pairs.every(([there, name = there]) => name === there)) return `import(${names.file})`;
    const renamed = pairs.map(([there, name = there]) => `${name}: all.${there}`);
    return `import(${names.file}).then((all) => ({ ${renamed.join(', ')} }))`;
  }
  const whole =
    /^import \{ (?<make>\w+) \} from (?<file>"[^"]+");\s*export default \k<make>\(\);\s*export \{\s*\};\s*$/.exec(
      code,
    )?.groups;
  if (whole) return `import(${whole.file}).then((all) => ({ default: all.${whole.make}() }))`;
  throw new Error(`A file between importer and module does more than pass on names: ${code}`);
}

const bundle = await rolldown({
  input: Object.fromEntries(DOORS.map((door) => [door, path.join(root, 'src/entry', `${door}.ts`)])),
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  plugins: [graph, direct, ...(values['source-map'] ? [] : [shorten])],
  onLog(level, log) {
    // What loads when it is needed may load at once elsewhere.
    if (level === 'warn' && log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') console.error(log.message.split('\n')[0]);
  },
});
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await bundle.write({
  dir: out,
  format: 'esm',
  sourcemap: values['source-map'],
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  comments: false,
  // Names that stay when others come and go.
  minifyInternalExports: false,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      { debugName: 'files', name: (id) => (id.includes('rolldown/runtime') ? 'step' : (fileOf.get(id) ?? null)) },
    ],
  },
});
await bundle.close();
writeFileSync(path.join(out, 'package.json'), '{"type":"module"}\n');
writeFileSync(path.join(out, 'licenses.txt'), collectLicenses([...modules.keys()]));
