import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { formatTime } from '../../src/checkpoint/archive/tar.ts';
import type { Manifest } from '../../src/checkpoint/manifest/manifest.ts';
import { readManifest } from '../../src/checkpoint/manifest/read-manifest.ts';
import { serializeManifest } from '../../src/checkpoint/manifest/write-manifest.ts';
import { GIT, HOLDERS, REDACTED } from '../../src/checkpoint/tree/sources.ts';
import { stateHash } from '../../src/checkpoint/tree/state-hash.ts';
import { DIRECTORY, FILE, SPARSE } from '../../src/checkpoint/tree/tree.ts';
import { anyManifest } from './any-manifest.ts';
import { type Random, rounds, seeded } from './random.ts';

const written = (manifest: Manifest) =>
  Buffer.concat(Array.from(serializeManifest(manifest), (piece) => Buffer.from(piece)));

describe('An entry is written', () => {
  test('as JSON.stringify writes its fields in their order, and read as what it was', async () => {
    for (let seed = 0; seed < rounds(120, 5_000); seed++) {
      const manifest = anyManifest(seeded(seed));
      const bytes = written(manifest);
      const lines = bytes.toString().split('\n').slice(3, -2);
      expect(lines.map((line) => line.replace(/,$/, '')).join('\n')).toBe(plainLines(manifest).join('\n'));
      expect(contentOf((await readManifest([bytes])).manifest)).toBe(contentOf(manifest));
    }
  });

  test('the same whether few or many come at once, and however the reader gets its bytes', async () => {
    const manifest = anyManifest(seeded(1), 2_000);
    const bytes = written(manifest);
    const random = seeded(2);
    const chunks: Buffer[] = [];
    for (let at = 0; at < bytes.length; ) {
      const length = random.below(random.pick([3, 300, 30_000]));
      chunks.push(bytes.subarray(at, at + length));
      at += length;
    }
    const { manifest: read, sha256 } = await readManifest(chunks);
    expect(contentOf(read)).toBe(contentOf(manifest));
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

/** A blank before an entry changes nothing of what it says, but it is not how rerail writes it. */
const inAnotherForm = (bytes: Buffer) => {
  const text = bytes.toString('latin1');
  const at = text.indexOf('"entries":[\n') + '"entries":['.length;
  return Buffer.from(text.slice(0, at) + text.slice(at).replaceAll('\n', '\n '), 'latin1');
};

/** What is read, or why it is refused. */
const outcome = async (bytes: Buffer): Promise<string> => {
  try {
    return contentOf((await readManifest([bytes])).manifest);
  } catch (error) {
    return String(error).replace(/position \d+.*/, '');
  }
};

describe('The fast way to read a line', () => {
  test('finds what JSON.parse and the checks behind it find, whatever byte is another', async () => {
    const outcomes = { read: 0, refused: 0 };
    for (let seed = 0; seed < rounds(1_200, 100_000); seed++) {
      const random = seeded(seed);
      const bytes = damaged(written(anyManifest(random, 8)), random);
      const found = await outcome(bytes);
      expect(found).toBe(await outcome(inAnotherForm(bytes)));
      outcomes[found.includes('refused') ? 'refused' : 'read']++;
    }
    expect(outcomes.read).toBeGreaterThan(80);
    expect(outcomes.refused).toBeGreaterThan(80);
  });

  test.each([
    ['dots', '..'],
    ['a folder', 'a/b'],
    ['git', '.GIT'],
    ['git, by a short name', 'git~1'],
    ["rerail's own", '.rerail-x'],
    ['nothing', ''],
    ['a long name', 'x'.repeat(256)],
  ])('is not taken for a name that is %s', async (_, name) => {
    const line = `{"path":"${name}","type":"directory","mode":"755","mtime":"1"}`;
    const head = written(anyManifest(seeded(1), 0))
      .toString()
      .split('\n')
      .slice(0, 3)
      .join('\n');
    const bytes = Buffer.from(`${head}\n${line}\n]}\n`);
    const found = await outcome(bytes);
    expect(found).toMatch(/refused/);
    expect(found).toBe(await outcome(inAnotherForm(bytes)));
  });
});

const TELLING = Buffer.from('"\\,:{}/.-0189agtfin \n\t\x7f\xff');

/** One byte is another, is missing, or is there once more; behind the head. */
function damaged(bytes: Buffer, random: Random): Buffer {
  const from = bytes.indexOf('"entries":[\n') + '"entries":[\n'.length;
  const at = from + random.below(bytes.length - from);
  const byte = random.below(2) ? (TELLING[random.below(TELLING.length)] as number) : random.below(256);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
  const middle = random.pick([Buffer.from([byte]), Buffer.alloc(0), Buffer.from([byte, bytes[at] as number])]);
  return Buffer.concat([before, middle, after]);
}

function plainLines({ tree, sources }: Manifest): string[] {
  return Array.from({ length: tree.count }, (_, i) => {
    const at = (sources.at[i] as number) < 0 ? undefined : sources.at[i];
    const kind = tree.kinds[i];
    const type = kind === DIRECTORY ? 'directory' : kind === FILE ? 'file' : 'symlink';
    const mode = (tree.modes[i] as number).toString(8);
    const common = { ...text('path', tree.path(i)), type, mode, mtime: formatTime(tree.mtimes[i] as bigint) };
    if (kind === DIRECTORY) return JSON.stringify({ ...common, at });
    if (kind !== FILE) return JSON.stringify({ ...common, ...text('target', tree.targets.get(i) as string), at });
    const source = sources.kinds[i] as number;
    const first = tree.hardLinks.get(i);
    return JSON.stringify({
      ...common,
      size: tree.sizes[i],
      sha256: Buffer.from(tree.hash(i)).toString('hex'),
      sparse: tree.has(i, SPARSE) ? true : undefined,
      ...(first === undefined ? {} : text('sameAs', tree.path(first))),
      git: source === GIT ? sources.oid(i) : undefined,
      redacted: source === REDACTED ? true : undefined,
      in: source >= HOLDERS ? source - HOLDERS : undefined,
      at,
    });
  });
}

function text(key: string, bytes: string): Record<string, string> {
  const raw = Buffer.from(bytes, 'latin1');
  return Buffer.from(raw.toString(), 'utf8').equals(raw)
    ? { [key]: raw.toString() }
    : { [`${key}Bytes`]: raw.toString('base64') };
}

/** All that a reader has to find, as text: comparing tens of thousands of values one by one takes long. */
function contentOf({ tree, sources }: Manifest): string {
  const entries = Array.from({ length: tree.count }, (_, i) => [
    tree.path(i),
    ...[tree.kinds[i], tree.flags[i], tree.modes[i], tree.sizes[i], String(tree.mtimes[i]), tree.ends[i]],
    ...[Buffer.from(tree.hash(i)).toString('hex'), tree.targets.get(i), tree.hardLinks.get(i)],
    ...[sources.kinds[i], sources.at[i], sources.kinds[i] === GIT ? sources.oid(i) : ''],
  ]);
  return JSON.stringify(entries);
}

describe('The state hash', () => {
  test('is that of the lines which the format tells', () => {
    for (let seed = 0; seed < rounds(60, 5_000); seed++) {
      const { tree } = anyManifest(seeded(seed), 60);
      const lines = Array.from({ length: tree.count }, (_, i) => {
        const kind = tree.kinds[i] === DIRECTORY ? 'd' : tree.kinds[i] === FILE ? 'f' : 'l';
        const target = Buffer.from(tree.targets.get(i) ?? '', 'latin1');
        const link = createHash('sha256').update(target).digest('hex');
        const content = { d: '-', f: Buffer.from(tree.hash(i)).toString('hex'), l: link }[kind];
        return `${kind} ${(tree.modes[i] as number).toString(8)} ${content} ${tree.path(i)}\0`;
      });
      const expected = createHash('sha256')
        .update(Buffer.from(lines.join(''), 'latin1'))
        .digest('hex');
      expect(stateHash(tree)).toBe(expected);
    }
  });
});
