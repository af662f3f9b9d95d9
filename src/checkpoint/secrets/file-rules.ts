import { LITERAL } from './text-rules.ts';

/** A file that is known by its name for holding credentials, and what in it is one. */
export interface FileRule {
  kind: string;
  /** The file's path, or the end of it. */
  name: RegExp;
  /** What makes it one; absent: the name and any content. */
  content?: RegExp;
}

const literal = (before: string, flags = 'im') => new RegExp(before + LITERAL.source.slice(1), flags);

export const FILE_RULES: readonly FileRule[] = [
  {
    kind: 'npm-auth',
    name: /(?:^|\/)\.(?:npm|yarn)rc(?:\.yml)?$/,
    content: literal('(?:_auth(?:Token)?|_password|npmAuthToken|npmAuthIdent)["\']?[ \\t]*[=:][ \\t]*["\']?'),
  },
  { kind: 'netrc', name: /(?:^|\/)[._]netrc$/, content: literal('password[ \\t\\r\\n]+') },
  { kind: 'pypi-password', name: /(?:^|\/)\.pypirc$/, content: literal('^[ \\t]*password[ \\t]*[=:][ \\t]*') },
  {
    kind: 'docker-auth',
    name: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.dockerconfigjson|containers\/auth\.json)$/,
    content: /"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"[^"]{6,}"/,
  },
  {
    kind: 'aws-credentials',
    name: /(?:^|\/)\.?aws\/(?:credentials|config|cli\/cache\/[^/]+|sso\/cache\/[^/]+)$/,
    content: /aws_secret_access_key\s*=\s*\S{16,}|"(?:SecretAccessKey|accessToken|SessionToken)"\s*:\s*"[^"]{16,}"/i,
  },
  { kind: 'git-credentials', name: /(?:^|\/)\.?git[-/]credentials$/, content: /:\/\/[^:@\s]+:[^@\s]+@/ },
  {
    kind: 'git-credential',
    name: /(?:^|\/)(?:\.gitconfig|\.?git\/config|config)$/,
    content: /extraheader\s*=\s*(?:AUTHORIZATION|PRIVATE-TOKEN):\s*\S+|url\s*=\s*[a-z]+:\/\/[^:@\s/]+:[^@\s/]+@/i,
  },
  {
    kind: 'kubeconfig',
    name: /(?:^|\/)(?:\.kube\/config|[^/]*kubeconfig[^/]*)$/i,
    content: /(?:^|\s)(?:client-key-data|token|password|id-token|refresh-token)"?\s*:\s*["']?[^\s"'{$<]{6,}/,
  },
  { kind: 'ssh-key', name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/, content: /PRIVATE KEY/ },
  { kind: 'pgpass', name: /(?:^|\/)\.?pgpass(?:\.conf)?$/, content: /^[^#\s][^:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:.+/m },
  {
    kind: 'mysql-password',
    name: /(?:^|\/)\.my(?:login)?\.cnf$/,
    content: literal('^[ \\t]*password[ \\t]*=[ \\t]*["\']?'),
  },
  { kind: 'rubygems-key', name: /(?:^|\/)\.?gem\/credentials$/, content: /:\s*\S{16,}/ },
  { kind: 'crates-token', name: /(?:^|\/)\.?cargo\/credentials(?:\.toml)?$/, content: /token\s*=\s*"[^"]{8,}"/ },
  {
    kind: 'composer-auth',
    name: /(?:^|\/)auth\.json$/,
    content: /"(?:github-oauth|gitlab-token|http-basic|bearer)"\s*:\s*\{[^}]*:\s*["{]/,
  },
  {
    kind: 'nuget-password',
    name: /(?:^|\/)nuget\.config$/i,
    content: /key="(?:ClearText)?Password"\s+value="[^"%]{4,}"/i,
  },
  {
    kind: 'maven-password',
    name: /(?:^|\/)\.?m2\/settings(?:-security)?\.xml$|(?:^|\/)settings\.xml$/,
    content: /<(?:password|passphrase|privateKey|master)>(?!\s*[$<])[^<]{4,}</,
  },
  { kind: 'github-cli-token', name: /(?:^|\/)gh\/hosts\.yml$/, content: /oauth_token:\s*\S{8,}/ },
  {
    kind: 'gcloud-credentials',
    name: /(?:^|\/)(?:application_default_credentials\.json|gcloud\/(?:credentials\.db|access_tokens\.db|legacy_credentials\/.*))$/,
  },
  {
    kind: 'terraform-credentials',
    name: /(?:^|\/)(?:credentials\.tfrc\.json|\.terraformrc|terraform\.rc)$/,
    content: /token"?\s*[=:]\s*"[^"$]{8,}"/,
  },
  { kind: 'vault-token', name: /(?:^|\/)\.vault-token$/, content: /\S{16,}/ },
  {
    kind: 'rclone-password',
    name: /(?:^|\/)rclone\.conf$/,
    content: /^(?:pass|token|secret_access_key|client_secret)\s*=\s*\S+/m,
  },
  { kind: 's3cmd-key', name: /(?:^|\/)\.s3cfg$/, content: /^secret_key\s*=\s*\S{8,}/m },
  { kind: 'htpasswd', name: /(?:^|\/)\.htpasswd$/, content: /^[^:\s]+:\S{8,}/m },
  { kind: 'keystore', name: /\.(?:p12|pfx|jks|keystore|kdbx|ppk)$/i },
];

const ANY_NAME = new RegExp(FILE_RULES.map(({ name }) => name.source).join('|'), 'i');
/** Such files are small. */
export const LARGEST_KNOWN = 1024 * 1024;

/** Whether a file may be one that is known by its name. */
export const isKnownName = (path: string): boolean => ANY_NAME.test(path);

/** The kind of credential that a file holds by its name and content, or undefined. */
export function kindByName(path: string, content: Buffer): string | undefined {
  if (content.length === 0 || content.length > LARGEST_KNOWN || !isKnownName(path)) return undefined;
  return FILE_RULES.find((rule) => rule.name.test(path) && (rule.content?.test(content.toString('latin1')) ?? true))
    ?.kind;
}
