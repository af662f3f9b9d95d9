// A make in twenty lines: builds out/NAME.txt from source/NAME.txt where that is newer, and says what it did.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const modified = (file) => (existsSync(file) ? statSync(file, { bigint: true }).mtimeNs : -1n);
mkdirSync('out', { recursive: true });
const built = [];
for (const name of readdirSync('source')) {
  const [source, target] = [`source/${name}`, `out/${name}`];
  if (modified(target) >= modified(source)) continue;
  writeFileSync(target, readFileSync(source, 'utf8').toUpperCase());
  built.push(target);
}
console.log(built.length > 0 ? `built ${built.join(', ')}` : 'nothing to do');
