// Takes a workspace with everything that a file system can hold through capture, validation and restore, and prints what it was before and after. Arguments: an empty folder, and
// the user to do it as (numeric; only where the caller is root).
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../../src/checkpoint/stores/local.ts';
import { makeOddWorkspace } from '../odd-workspace.ts';
import { build, openUp, PLAIN_MASKER, portsIn, snapshot } from '../workspace.ts';

const [folder = '', user] = process.argv.slice(2);

function setUp(at: string) {
  const root = path.join(at, 'workspace');
  mkdirSync(root, { recursive: true });
  const store = createLocalStore(path.join(at, 'store'));
  const engine = createEngine(portsIn(path.join(at, 'engine')));
  const take = () =>
    engine.capture({ root, store, identity: { sequence: 1, clean: true }, secrets: 'redact', masker: PLAIN_MASKER });
  return { root, store, engine, take };
}

/** Loads everything as whoever may read the sources. */
async function warmUp(): Promise<void> {
  const { root, store, engine, take } = setUp(path.join(folder, 'warm'));
  build(root, { file: 'file' });
  const { id } = await take();
  rmSync(path.join(root, 'file'));
  await engine.restore({ id, root, stores: [store] });
  await engine.validate(id, [store], 'full');
  await engine.stateHash(root);
}

function become(id: number): void {
  chownSync(folder, id, id);
  process.setgroups?.([]);
  process.setgid?.(id);
  process.setuid?.(id);
}

function empty(root: string): void {
  for (const name of readdirSync(root, { encoding: 'buffer' })) {
    const file = Buffer.concat([Buffer.from(`${root}/`), name]);
    rmSync(file, { recursive: true, force: true });
  }
}

await warmUp();
if (user) become(Number(user));
const { root, store, engine, take } = setUp(path.join(folder, 'odd'));
makeOddWorkspace(root);
const before = snapshot(root);
const { id, skipped, stateHash } = await take();
const { ok, problems } = await engine.validate(id, [store], 'full');
openUp(root);
empty(root);
const onEmpty = await engine.restore({ id, root, stores: [store] });
const afterEmpty = snapshot(root);
chmodSync(path.join(root, 'modes/read-only-folder'), 0o755);
writeFileSync(path.join(root, 'modes/read-only-folder/inside'), 'wrecked');
rmSync(path.join(root, 'links'), { recursive: true });
build(root, { links: 'a file now', extra: { 'file\n': 'x' } });
const onWreck = await engine.restore({ id, root, stores: [store] });
const afterWreck = snapshot(root);
const again = await engine.stateHash(root);
const blocks = statSync(path.join(root, 'sparse/holes')).blocks;
const report = { before, afterEmpty, afterWreck, skipped, ok, problems, blocks, hashes: [stateHash, again] };
console.log(JSON.stringify({ ...report, verified: [onEmpty.verified, onWreck.verified] }));
