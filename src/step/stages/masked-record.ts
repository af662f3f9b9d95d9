import { tellingValues } from '../../checkpoint/secrets/exact-values.ts';
import type { Masker } from '../../values/masker.ts';

/** IDs and hashes of rerail's own and of git's, of which a short secret is a part by chance. */
const DIGEST = /^[0-9a-f]{16,64}$/;

/** Members that hold what scripts printed, set or were called. The others say which job and machine the record is of, and what became of its stages. */
const OF_SCRIPTS: ReadonlySet<string> = new Set(['replay', 'failure', 'blockers', 'health', 'ledger', 'rollbacks']);

/**
 * A record as JSON, with known secrets replaced in its texts and in the names of its members. Short and ordinary words (`abc`, `postgres`) are replaced only in what comes from
 * scripts: in the job's key, a path or a hash they occur by chance, and no later attempt would know the record as its own.
 */
export function maskedRecord(record: object, masker: Masker): string {
  const clean = (text: string, isOfScript: boolean) => {
    const masked = masker.mask(text);
    if (masked === text || (isOfScript && !DIGEST.test(text))) return masked;
    return tellingValues(masker).some((value) => text.includes(value)) ? masked : text;
  };
  const cleaned = (value: unknown, isOfScript: boolean): unknown => {
    if (typeof value === 'string') return clean(value, isOfScript);
    if (Array.isArray(value)) return value.map((member) => cleaned(member, isOfScript));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        clean(name, false),
        cleaned(member, isOfScript || OF_SCRIPTS.has(name)),
      ]),
    );
  };
  return JSON.stringify(cleaned(record, false));
}
