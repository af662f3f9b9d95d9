// Pins the action in the workflows that others call to the commit of a release, so that a moved tag changes nothing for their callers.
// Usage: node scripts/pin-release.mjs SHA VERSION     (SHA: the commit that holds the release's dist/; VERSION: v1.2.3)
//        node scripts/pin-release.mjs --check         (fails if one of them is not pinned)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = process.env.RERAIL_ROOT ?? path.dirname(import.meta.dirname);
const FILES = ['recover', 'sweep', 'comment'].map((name) => path.join(root, `.github/workflows/${name}.yml`));
const USES = /^(\s*- uses: rerail\/rerail)@\S+(?: # \S+)?$/gm;
const PINNED = /^\s*- uses: rerail\/rerail@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [first, version] = process.argv.slice(2);
if (first === '--check') {
  const loose = FILES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(USES)]
      .filter(([line]) => !PINNED.test(line))
      .map(() => path.basename(file)),
  );
  if (loose.length > 0)
    fail(`Not pinned to a commit: ${[...new Set(loose)].join(', ')}. Run node scripts/pin-release.mjs SHA VERSION.`);
} else {
  if (!/^[0-9a-f]{40}$/.test(first ?? ''))
    fail(`Pinning failed: "${first ?? ''}" is not a commit. Give its 40 hexadecimal digits.`);
  if (!/^v\d+\.\d+\.\d+$/.test(version ?? ''))
    fail(`Pinning failed: "${version ?? ''}" is not a version. Write it as v1.2.3.`);
  for (const file of FILES) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(USES, (_, uses) => `${uses}@${first} # ${version}`),
    );
  }
}
