import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';

/** By how rerail comes to know them. The last one is only known once the script has told of it. */
const SECRETS = {
  variable: 'value-of+a/variable=7&8',
  input: 'checkpoint-key-"quoted"-0123',
  password: 'p4ss-of-a-url',
  masked: 'masked<by>the/script\\0+9"x',
};

const SCRIPT = `
masked=$(printf %s "$ENCODED" | base64 -d)
echo "::add-mask::$masked"
for s in "$masked" "$MY_API_TOKEN" "$INPUT_KEY" p4ss-of-a-url; do
  echo "raw $s"; echo "stderr $s" >&2
  printf '%s' "$s" | base64 -w0; echo; printf 'x%s' "$s" | base64 -w0; echo; printf 'xy%s' "$s" | base64 | fold -w 9
  perl -pe 's/([^A-Za-z0-9_.~-])/sprintf("%%%02X", ord $1)/ge' <<< "$s"
  perl -pe 's/(["\\\\])/\\\\$1/g' <<< "$s"
  printf '%s' "$s" | fold -w 6; echo
  printf '%s' "\${s:0:5}"; sleep 0.05; printf '%s\\n' "\${s:5}"
  echo "::error file=$s.txt,title=$s::failed with $s"
  echo "::debug::debug of $s"
  echo "npm error code ECONNRESET while fetching https://registry.example/?q=$s"
  echo "### $s" >> "$GITHUB_STEP_SUMMARY"
  mkdir -p "folder of \${s//\\//-}"; echo "content $s" > content.txt; echo "content $s" >> later.txt
done
echo "OF_THE_SCRIPT=$masked" >> "$GITHUB_ENV"
echo "of-the-script=$masked" >> "$GITHUB_OUTPUT"
(exec -a "tool --token=$masked" sleep 60) > /dev/null 2>&1 &
exit 1`;

const WORKFLOW = `
name: ci
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: guarded
        uses: rerail/rerail@v1
        env:
          MY_API_TOKEN: ${JSON.stringify(SECRETS.variable)}
          ENCODED: ${JSON.stringify(Buffer.from(SECRETS.masked).toString('base64').split('').reverse().join(''))}
          DATABASE: "postgres://user:${SECRETS.password}@localhost/db"
        with:
          shell: bash
          stage: ${JSON.stringify(`stage of ${SECRETS.variable}`)}
          checkpoint: eager
          checkpoint-key: ${JSON.stringify(SECRETS.input)}
          resumable: true
          retry-wait: 0
          run: |
            ENCODED=$(printf %s "$ENCODED" | rev)
            INPUT_KEY=$(printf %s ${Buffer.from(SECRETS.input).toString('base64').replaceAll('=', '')}== | base64 -d 2> /dev/null)
${SCRIPT.trim().replace(/^/gm, '            ')}
      - id: after
        if: always()
        uses: rerail/rerail@v1
        with:
          stage: after
          shell: bash
          retry: never
          run: sed 's/^/npm error code ECONNRESET of /' later.txt; false
`;

/** Every form of a value in which a reader could recognise it. */
function formsOf(value: string): string[] {
  const aligned = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]).toString('base64');
    return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + Buffer.byteLength(value)) * 8) / 6));
  });
  const slug = value.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [value, ...aligned, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), slug];
}

test('invariant 3, nothing leaks: no byte that rerail leaves behind holds a secret in any form', async () => {
  const kept: [where: string, bytes: Buffer][] = [];
  const rehearsal = await rehearse(
    { '.github/workflows/ci.yml': WORKFLOW },
    {
      run: { debug: true },
      afterwards: async (sandbox) => {
        const machine = sandbox.result().runs[0]?.jobs[0]?.machine ?? '';
        kept.push(...filesBelow(path.join(sandbox.root, 'server')));
        // What a restore replaced is the script's own; it lies in quarantine, on this machine only.
        const own = ([file]: [string, Buffer]) => file.includes('/_temp/rerail/') && !file.includes('/quarantine/');
        kept.push(...filesBelow(machine).filter(own));
      },
    },
  );
  expect(rehearsal.step('job', 'guarded').outputs).toMatchObject({ outcome: 'failed', 'failure-type': 'network' });
  expect(kept.some(([, bytes]) => bytes.includes('"stateHash"'))).toBe(true);
  kept.push(...ownWords(rehearsal));
  const names = kept.map(([file]) => file).join('\n');
  for (const [kind, secret] of Object.entries(SECRETS)) {
    for (const form of formsOf(secret)) {
      const found = kept.filter(([, bytes]) => bytes.includes(form)).map(([where]) => where);
      expect([kind, form, found]).toEqual([kind, form, []]);
      expect([kind, form, names.includes(form)]).toEqual([kind, form, false]);
    }
  }
}, 120_000);

/** What rerail says and publishes itself: its lines in the log, its part of the summary, its outputs. */
function ownWords(rehearsal: Rehearsal): [string, Buffer][] {
  const { outputs, annotations } = rehearsal.step('job', 'guarded');
  const { 'of-the-script': _script, ...own } = outputs;
  const summary = rehearsal.summary('job', 'guarded');
  expect(rehearsal.summary('job', 'after')).toContain('ECONNRESET of content ***');
  const from = summary.search(/^### (?:Needs you|Nothing to do)/m);
  expect(from).toBeGreaterThan(0);
  const lines = rehearsal
    .log('job')
    .filter((line) => /^rerail: |^##\[debug\](?!debug of)|^##\[(?:notice|warning)\]/.test(line));
  return [
    ['outputs', Buffer.from(JSON.stringify(own))],
    ['annotations', Buffer.from(JSON.stringify(annotations.filter(({ level }) => level === 'notice')))],
    ['summary', Buffer.from(summary.slice(from))],
    ['later summary', Buffer.from(rehearsal.summary('job', 'after'))],
    ['later outputs', Buffer.from(JSON.stringify(rehearsal.step('job', 'after').outputs))],
    ['log', Buffer.from(lines.join('\n'))],
  ];
}

/** Every file, and what is packed in it. */
function filesBelow(folder: string): [string, Buffer][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => unpack(path.join(entry.parentPath, entry.name)));
}

/** The file itself, and the content of every zstd frame in it: artifacts are zips without compression around those. */
function unpack(file: string): [string, Buffer][] {
  const bytes = readFileSync(file);
  const starts: number[] = [];
  for (let at = bytes.indexOf(FRAME); at >= 0; at = bytes.indexOf(FRAME, at + 1)) starts.push(at);
  const frames = starts.map((start, index): [string, Buffer] => {
    return [`${file}!${index}`, contentOf(bytes.subarray(start, starts[index + 1]))];
  });
  return [[file, bytes], ...frames];
}

/** RFC 8878, "Zstandard frames" and "Skippable frames". */
const FRAME = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const SKIPPABLE = Buffer.from([0x5e, 0x2a, 0x4d, 0x18]);

function contentOf(frame: Buffer): Buffer {
  const end = frame.indexOf(SKIPPABLE);
  try {
    return zstdDecompressSync(end < 0 ? frame : frame.subarray(0, end));
  } catch {
    return frame;
  }
}
