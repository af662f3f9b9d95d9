import { UserError } from '../errors.ts';

/** Where a bucket is, and with what it is read and written. */
export interface S3Settings {
  /** Of the bucket, without a slash at the end: objects' keys are appended. */
  url: string;
  region: string;
  /** What keys begin with; empty, or it ends in a slash. */
  prefix: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Of credentials that expire. */
  sessionToken?: string;
}

/** Names of the variables that are read here, for code that hands them on to another process. */
export const S3_VARIABLES =
  /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The bucket of the environment, by the variables that AWS's own tools read, and two of rerail's.
 * @throws UserError with everything that is missing or wrong
 */
export function s3Settings(env: Environment): S3Settings {
  const text = (name: string) => env[name]?.trim() || undefined;
  const problems: string[] = [];
  const needed = (name: string, what: string) => {
    const value = text(name);
    if (value === undefined) problems.push(`${name} (${what}) is not set`);
    return value ?? '';
  };
  const bucket = needed('RERAIL_S3_BUCKET', 'the name of the bucket');
  if (bucket !== '' && !BUCKET.test(bucket))
    problems.push(`RERAIL_S3_BUCKET is "${bucket}", which is no bucket's name`);
  const accessKeyId = needed('AWS_ACCESS_KEY_ID', 'of the credentials');
  const secretAccessKey = needed('AWS_SECRET_ACCESS_KEY', 'of the credentials');
  const endpoint = text('AWS_ENDPOINT_URL_S3') ?? text('AWS_ENDPOINT_URL');
  const region = text('AWS_REGION') ?? text('AWS_DEFAULT_REGION');
  if (endpoint === undefined && region === undefined)
    problems.push('AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service');
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint))
    problems.push(`AWS_ENDPOINT_URL_S3 is "${endpoint}", which is no address`);
  if (problems.length > 0) {
    throw new UserError(
      `The store "s3" cannot be used: ${problems.join('; ')}. Set the variables for the job, or take "s3" out of checkpoint.stores.`,
    );
  }
  const sessionToken = text('AWS_SESSION_TOKEN');
  const prefix = (text('RERAIL_S3_PREFIX') ?? '').replace(/^\/+|\/+$/g, '');
  return {
    // Other services know buckets by their path; AWS's own by the host.
    url: endpoint ? `${endpoint.replace(/\/+$/, '')}/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`,
    region: region ?? 'us-east-1',
    prefix: prefix === '' ? '' : `${prefix}/`,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
}

/** No dots: a certificate for all buckets does not cover them. */
const BUCKET = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
