/** What people write in the place of a password, or choose for a service that is thrown away. */
const PLAIN =
  /^(?:(?:my|the|your|some|an?|db|test|user|dev|local|root|app)?[-_ ]?(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|value|credentials?|root|admin|administrator|user(?:name)?|guest|test(?:ing|er)?|demo|example|sample|dummy|fake|foo|bar|baz|changeme|change[-_]me|default|postgres|postgresql|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|minio(?:admin)?|elastic|sa|sesame|letmein|qwerty|hunter|welcome|abc)){1,3}[-_!.@]{0,2}\d{0,6}[-_!.@]{0,2}$/i;
const PLACEHOLDER =
  /example|x{4}|your[-_]|change[-_]?(?:me|it|this)|placeholder|replace|redacted|\.{3}|<|\*{3}|dummy|insert/i;
const REFERENCE = /^(?:\$|%\w+%$|%\(|\{|<|#\{)/;

/** A value that is a word, a placeholder or a reference: nobody's secret. */
export const isPlainWord = (value: string): boolean =>
  value.length < 6 || REFERENCE.test(value) || PLACEHOLDER.test(value) || PLAIN.test(value);

/** Characters of two kinds at least: letters, digits, others. */
const KINDS = [/[A-Za-z]/, /\d/, /[^A-Za-z\d]/];
export const isMixed = (value: string): boolean => KINDS.filter((kind) => kind.test(value)).length >= 2;
