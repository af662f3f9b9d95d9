import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const CHECKOUT = path.resolve('sandbox/actions/checkout');

export interface StandInOptions {
  /** The first tool that a machine starts fails once, as with a connection that was reset. */
  losesNetworkOnce?: boolean;
}

const LOSES_NETWORK = `
if [ ! -e "$RUNNER_TEMP/lost" ]; then
  touch "$RUNNER_TEMP/lost"
  echo "npm error code ECONNRESET"
  echo "npm error network request to https://registry.example/left-pad failed, reason: read ECONNRESET"
  exit 1
fi`;

/** Prints `ran NAME ARGUMENTS`, which says whether a script reached it as it was written, and makes what later commands need. */
const program = (name: string, { losesNetworkOnce = false }: StandInOptions) => `#!/bin/sh
case "$*" in --version | version | -version | -v | -V) echo 1.0; exit ;; esac${losesNetworkOnce ? LOSES_NETWORK : ''}
printf 'ran %s\\n' "${name} $(printf '%s ' "$@" | tr '\\n' '~' | sed 's/ $//')"
case "\${0##*/} $*" in
  python*venv*) mkdir -p .venv/bin && for tool in pip pytest mkdocs; do cp "$0" ".venv/bin/$tool"; done ;;
  mkdocs*) mkdir -p site && echo page > site/index.html ;;
esac
`;

/**
 * Stand-ins for actions that set tools up and for the tools themselves. The sandbox's checkout puts the tools on PATH, as a
 * hosted machine has them.
 * @param folder where they are written
 * @param tools names of programs that only print how they were called
 * @param uses what workflows name: `actions/setup-node@v6`
 * @returns folders by `owner/name`, for `rehearse`
 */
export function standIns(
  folder: string,
  tools: readonly string[],
  uses: readonly string[],
  options: StandInOptions = {},
): Record<string, string> {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of tools) {
    writeFileSync(path.join(bin, name), program(name, options));
    chmodSync(path.join(bin, name), 0o755);
  }
  const checkout = path.join(folder, 'actions/checkout');
  mkdirSync(checkout, { recursive: true });
  copyFileSync(path.join(CHECKOUT, 'action.yml'), path.join(checkout, 'action.yml'));
  writeFileSync(
    path.join(checkout, 'main.ts'),
    `import { appendFileSync } from 'node:fs';
if (!process.env.STATE_isPost) appendFileSync(process.env.GITHUB_PATH ?? '', ${JSON.stringify(`${bin}\n`)});
await import(${JSON.stringify(pathToFileURL(path.join(CHECKOUT, 'main.ts')).href)});
`,
  );
  const actions: Record<string, string> = { 'actions/checkout': checkout };
  for (const used of uses) {
    const [, name = ''] = /^([^/@]+\/[^/@]+)/.exec(used) ?? [];
    const isEmulated = /^(?:actions\/(?:checkout|upload-artifact|download-artifact)|rerail\/rerail)$/.test(name);
    if (isEmulated || name === '') continue;
    const own = path.join(folder, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'main.mjs'), '');
    writeFileSync(path.join(own, 'action.yml'), 'name: stand-in\nruns:\n  using: node24\n  main: main.mjs\n');
    actions[name] = own;
  }
  return actions;
}
