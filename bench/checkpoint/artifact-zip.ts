// The zip that @actions/artifact uploads of a folder, written to a file. Arguments: folder, file.
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { filesBelow } from './workspace.ts';

const [folder = '', file = ''] = process.argv.slice(2);
const root = path.dirname(path.dirname(import.meta.dirname));
// The package does not export the part that makes the zip.
const zip = path.join(root, 'node_modules/@actions/artifact/lib/internal/upload/zip.js');
const { createZipUploadStream } = await import(pathToFileURL(zip).href);
const specification = filesBelow(folder).map((sourcePath) => ({
  sourcePath,
  destinationPath: path.relative(folder, sourcePath),
  stats: { isSymbolicLink: () => false },
}));
await pipeline(await createZipUploadStream(specification), createWriteStream(file));
