import { RefusedError } from '../../errors.ts';
import { STATE_FILES } from '../../git/capture-state.ts';
import { isHarmless } from '../../git/config.ts';
import { isSafeRefName } from '../../git/refs.ts';
import { FORMAT, type Manifest, VERSION } from './manifest.ts';
import { whyUnsafe } from './safe-path.ts';

type Check = (value: unknown) => boolean;

/** What a manifest says of itself, checked field by field. Nothing else is let through. */
export function checkHead(value: unknown): Omit<Manifest, 'tree' | 'sources'> {
  if (!isObject(value) || value.format !== FORMAT) throw refuse('manifest-invalid', 'it is not a checkpoint of rerail');
  if (value.version !== VERSION) {
    const known = `version ${JSON.stringify(value.version)}, and this rerail knows ${VERSION}`;
    throw refuse('version-unknown', `it has format ${known}`);
  }
  const { format: _, version: __, entries: ___, frames, ...fields } = value;
  const problem = firstProblem(fields, HEAD) ?? (isFrameList(frames) ? undefined : 'frames');
  if (problem) throw refuse('manifest-invalid', `its field "${problem}" is wrong`);
  return {
    ...(fields as unknown as Omit<Manifest, 'tree' | 'sources' | 'frames'>),
    frames: (frames as [number, number, string][]).map(([size, raw, sha256]) => ({ size, raw, sha256 })),
  };
}

const refuse = (reason: string, why: string) =>
  new RefusedError(reason, `Manifest refused: ${why}. Use another copy or an older checkpoint.`);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isSha256 = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value as string);
const isOid: Check = (value) => isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value as string);
const isId = (value: unknown): value is string => isText(value) && /^[a-z0-9-]{8,64}$/.test(value as string);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const mapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && !hasProto(value) && Object.values(value).every(check);
const shape =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && firstProblem(value, fields) === undefined;

const hasProto = (value: object) => Object.hasOwn(value, '__proto__');

function firstProblem(value: Record<string, unknown>, fields: Record<string, Check>): string | undefined {
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) return unknown;
  return Object.entries(fields).find(([key, check]) => !check(Object.hasOwn(value, key) ? value[key] : undefined))?.[0];
}

const isFrameList = listOf(
  (value) => Array.isArray(value) && value.length === 3 && isCount(value[0]) && isCount(value[1]) && isSha256(value[2]),
);

const isRefName: Check = (value) => isText(value) && isSafeRefName(value as string);
const isFolder: Check = (value) => isText(value) && (value === '' || whyUnsafe(value as string) === undefined);
/** Below `.git/modules`, and nowhere else. */
const isModule: Check = (value) =>
  isText(value) &&
  /^\.git\/modules\/./.test(value as string) &&
  whyUnsafe((value as string).slice('.git/'.length)) === undefined;
const isSetting: Check = (value) =>
  Array.isArray(value) && value.length === 2 && value.every(isText) && isHarmless(value[0], value[1]);
const isMember = maybe(shape({ at: isCount, size: isCount, sha256: isSha256 }));

const HEAD: Record<string, Check> = {
  createdAt: (value) => isText(value) && !Number.isNaN(Date.parse(value as string)),
  identity: shape({
    repository: maybe(isText),
    runId: maybe(isText),
    attempt: maybe(isCount),
    jobKey: maybe(isText),
    stage: maybe(isText),
    sequence: isCount,
    clean: isFlag,
    name: maybe(isText),
    commit: maybe(isText),
  }),
  parent: nullOr(isId),
  dependencies: listOf(isId),
  scope: shape({ paths: maybe(listOf(isText)), exclude: maybe(listOf(isText)) }),
  full: isFlag,
  stateHash: isSha256,
  files: isCount,
  bytes: isCount,
  skipped: listOf(shape({ path: isText, reason: isText })),
  secrets: (value) => value === 'redact' || value === 'refuse' || value === 'allow',
  findings: listOf(shape({ path: isText, kind: isText, sha256: isSha256, size: isCount })),
  repositories: listOf(
    shape({
      path: isFolder,
      link: maybe(isModule),
      objectFormat: (value) => value === 'sha1' || value === 'sha256',
      commit: nullOr(isOid),
      branch: nullOr(isRefName),
      members: shape({ index: isMember, refs: isMember, bundle: isMember }),
      shallow: listOf(isOid),
      config: listOf(isSetting),
      files: (value) =>
        mapOf(isText)(value) && Object.keys(value as object).every((name) => STATE_FILES.includes(name)),
    }),
  ),
  environment: mapOf(isText),
  metrics: shape({ ms: isNumber, cpuSeconds: isNumber, memoryBytes: isNumber, diskFreeBytes: isNumber }),
  wayBack: listOf(isText),
};
