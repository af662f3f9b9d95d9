import { classifyExcerpt, type Excerpt } from './corpus.ts';

/** A source of numbers in [0, 1) that is the same every time (a linear congruence, Numerical Recipes' constants). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const digits = (count: number, random: () => number) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const hex = (count: number, random: () => number) =>
  Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');

/** The same failure on another day, another machine: other times, hashes, addresses, ports, folders, durations, line numbers. */
export function perturb(text: string, random: () => number): string {
  return text
    .replaceAll(
      /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g,
      () => `2031-0${1 + Math.floor(random() * 9)}-11T0${Math.floor(random() * 9)}:12:13.${digits(7, random)}Z`,
    )
    .replaceAll(
      /\b\d\d:\d\d:\d\d\b/g,
      () => `0${Math.floor(random() * 9)}:1${Math.floor(random() * 9)}:2${Math.floor(random() * 9)}`,
    )
    .replaceAll(/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{12,64}\b/g, (hash) => hex(hash.length, random))
    .replaceAll(/\b0x[0-9a-f]{4,}\b/g, () => `0x${hex(8, random)}`)
    .replaceAll(/\b(?:127|10|172|192)(?:\.\d{1,3}){3}\b/g, () => `10.${Math.floor(random() * 200)}.0.7`)
    .replaceAll(/(?<=localhost:|127\.0\.0\.1:)\d{2,5}\b/g, () => String(2000 + Math.floor(random() * 40_000)))
    .replaceAll(
      /\/home\/(?:runner\/work|travis\/build)(?:\/[\w.-]+){2}/g,
      () => `/builds/agent${Math.floor(random() * 90)}/checkout`,
    )
    .replaceAll(/\b\d+(?:\.\d+)?(?= ?(?:ms|s|seconds|secs?|sec)\b)/g, () => (random() * 100).toFixed(2))
    .replaceAll(/(?<=\.\w{1,4}:)\d+(?=[:,])/g, () => String(1 + Math.floor(random() * 900)));
}

const ROUNDS = 5;

/** Prints both error rates of signatures: the same problem told apart, and distinct problems taken for one. */
export async function reportSignatures(corpus: readonly Excerpt[]): Promise<void> {
  const random = seeded(42);
  const signatures = new Map<string, string[]>();
  const changed: string[] = [];
  let tried = 0;
  for (const excerpt of corpus) {
    const { signature } = await classifyExcerpt(excerpt);
    signatures.set(signature, [...(signatures.get(signature) ?? []), excerpt.id]);
    for (let round = 0; round < ROUNDS; round++) {
      tried++;
      const other = await classifyExcerpt({ ...excerpt, text: perturb(excerpt.text, random) });
      if (other.signature !== signature) changed.push(excerpt.id);
    }
  }
  const shared = [...signatures.values()].filter((ids) => ids.length > 1);
  const pairs = (corpus.length * (corpus.length - 1)) / 2;
  const confused = shared.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  console.log(
    `\nSignatures: ${changed.length} of ${tried} perturbed logs got another signature (${((100 * changed.length) / tried).toFixed(1)} %); ` +
      `${confused} of ${pairs} pairs of distinct problems share one (${((100 * confused) / pairs).toFixed(2)} %).`,
  );
  for (const id of new Set(changed)) console.log(`- not stable: ${id}`);
  for (const ids of shared) console.log(`- share one: ${ids.join(', ')}`);
}
