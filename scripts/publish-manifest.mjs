// Makes package.json what users install, and back: dist/ holds all code, so the package needs no other.
// npm runs it around `npm pack` and `npm publish`.
// Usage: node scripts/publish-manifest.mjs publish|restore
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const manifest = path.join(root, 'package.json');
const kept = path.join(root, 'build', 'package.json.kept');
/** What only a clone of the repository needs. */
const OWN = [
  'private',
  'scripts',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'overrides',
  'allowScripts',
];

function publish() {
  const text = readFileSync(manifest, 'utf8');
  const whole = JSON.parse(text);
  if (!whole.scripts) return;
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, text);
  const published = Object.fromEntries(Object.entries(whole).filter(([key]) => !OWN.includes(key)));
  const draft = `${manifest}.draft`;
  writeFileSync(draft, `${JSON.stringify(published, null, 2)}\n`);
  renameSync(draft, manifest);
}

function restore() {
  if (existsSync(kept)) renameSync(kept, manifest);
}

const actions = { publish, restore };
const action = actions[process.argv[2]];
if (!action) {
  console.error(`Usage: node scripts/publish-manifest.mjs ${Object.keys(actions).join('|')}`);
  process.exit(2);
}
action();
