import { tellingValues } from '../../checkpoint/secrets/exact-values.ts';
import { createMasker, type Masker } from '../../values/masker.ts';

/** IDs and hashes of rerail's own and of git's, of which a short secret is a part by chance. */
const DIGEST = /^[0-9a-f]{16,64}$/;

/** Members that hold what scripts printed, set or were called. The others say which job and machine the record is of, and what became of its stages. */
const OF_SCRIPTS: ReadonlySet<string> = new Set(['replay', 'failure', 'blockers', 'health', 'ledger', 'rollbacks']);

/**
 * A record as JSON, with known secrets replaced in its texts and in the names of its members. Short and ordinary words (`abc`, `postgres`) are replaced only in what comes from
 * scripts: in the job's key, a path or a hash they occur by chance, and no later attempt would know the record as its own.
 */
export function maskedRecord(record: object, masker: Masker): string {
  let withoutWords: Masker | undefined;
  const maskAllButWords = (text: string) => {
    // Most texts hold no secret, and another masker for many secrets takes time.
    if (!masker.reveals(text)) return text;
    withoutWords ??= maskerOf(tellingValues(masker));
    return withoutWords.mask(text);
  };
  const cleaned = (value: unknown, isOfScript: boolean): unknown => {
    if (typeof value === 'string') {
      return isOfScript && !DIGEST.test(value) ? masker.mask(value) : maskAllButWords(value);
    }
    if (Array.isArray(value)) return value.map((member) => cleaned(member, isOfScript));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        maskAllButWords(name),
        cleaned(member, isOfScript || OF_SCRIPTS.has(name)),
      ]),
    );
  };
  return JSON.stringify(cleaned(record, false));
}

function maskerOf(values: readonly string[]): Masker {
  const masker = createMasker();
  for (const value of values) masker.add(value);
  return masker;
}
