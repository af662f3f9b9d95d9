import { REST_OPERATIONS, type RestOperation } from '../github/operations.ts';

/** What can be asked of the server, by name: the request log shows it and faults select by it. */
export const OPERATIONS = {
  'create-artifact': 'Twirp CreateArtifact',
  'finalize-artifact': 'Twirp FinalizeArtifact',
  'list-artifacts': 'Twirp ListArtifacts',
  'get-signed-artifact-url': 'Twirp GetSignedArtifactURL',
  'delete-artifact': 'Twirp DeleteArtifact',
  'create-cache-entry': 'Cache: reserves a key (Twirp CreateCacheEntry, v1 POST caches)',
  'finalize-cache-entry': 'Cache: ends an upload (Twirp FinalizeCacheEntryUpload, v1 POST caches/ID)',
  'get-cache-entry': 'Cache: looks a key up (Twirp GetCacheEntryDownloadURL, v1 GET cache)',
  'upload-cache-chunk': 'Cache v1: a part of an upload',
  'put-blob': 'Azure Put Blob (a small blob in one request)',
  'put-block': 'Azure Put Block (one part of a blob)',
  'put-block-list': 'Azure Put Block List (the parts become the blob)',
  'get-blob': 'Azure Get Blob (a download, or a range of one)',
  'get-blob-properties': 'Azure Get Blob Properties',
  'delete-blob': 'Azure Delete Blob',
  'get-job-log': "The address that a job's log is redirected to",
  graphql: "GitHub's GraphQL API",
  'git-info-refs': 'Smart HTTP: the refs that a fetch or push begins with',
  'git-upload-pack': 'Smart HTTP: a fetch',
  'git-receive-pack': 'Smart HTTP: a push',
} as const;

/** Those of GitHub's REST API go by their `operationId`. */
export type Operation = keyof typeof OPERATIONS | RestOperation;

export const isOperation = (name: string): boolean =>
  Object.hasOwn(OPERATIONS, name) || Object.hasOwn(REST_OPERATIONS, name);
