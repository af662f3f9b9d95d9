/** What can be asked of the server, by name: the request log shows it and faults select by it. */
export const OPERATIONS = {
  'create-artifact': 'Twirp CreateArtifact',
  'finalize-artifact': 'Twirp FinalizeArtifact',
  'list-artifacts': 'Twirp ListArtifacts',
  'get-signed-artifact-url': 'Twirp GetSignedArtifactURL',
  'delete-artifact': 'Twirp DeleteArtifact',
  'put-blob': 'Azure Put Blob (a small blob in one request)',
  'put-block': 'Azure Put Block (one part of a blob)',
  'put-block-list': 'Azure Put Block List (the parts become the blob)',
  'get-blob': 'Azure Get Blob (a download, or a range of one)',
  'get-blob-properties': 'Azure Get Blob Properties',
  'delete-blob': 'Azure Delete Blob',
} as const;

export type Operation = keyof typeof OPERATIONS;
