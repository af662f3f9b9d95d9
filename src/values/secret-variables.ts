import { createMasker, type Masker } from './masker.ts';

/** Names of variables that hold a secret. Singular on purpose: `INPUT_SECRETS` and `INPUT_KEY` are none. */
const SECRET_NAME = new RegExp(
  [
    '(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)',
    '(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)',
    '(^|_)(PAT|PWD|PASS|AUTH|DSN)$',
  ].join('|'),
  'i',
);
/** Names that look like it, and tell where something is or how it is used. */
const NOT_SECRET_NAME =
  /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const NOT_SECRET_VALUE = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;

/**
 * Teaches the masker the secrets that an environment holds: runtime tokens, inputs and variables with a secret's name,
 * and passwords in URLs.
 */
export function learnSecrets(masker: Masker, environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) continue;
    if (isSecretName(name) && !NOT_SECRET_VALUE.test(value)) masker.add(value);
    const password = URL_PASSWORD.exec(value)?.[1];
    if (password !== undefined) masker.add(password);
  }
}

/** A masker that knows the secrets of an environment. */
export function maskerFor(environment: Readonly<Record<string, string | undefined>>): Masker {
  const masker = createMasker();
  learnSecrets(masker, environment);
  return masker;
}

/** Words that are no secret, whatever variable they are in: masking them would shred every text. */
export const isOrdinaryValue = (value: string): boolean => NOT_SECRET_VALUE.test(value);

export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !NOT_SECRET_NAME.test(name);
}
