import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Removes a folder whatever its permissions; a folder without write permission keeps `rm` from emptying it. */
export async function removeTree(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    await openFolders(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function openFolders(folder: string): Promise<void> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) return;
  await chmod(folder, 0o700).catch(() => {});
  // Somebody else may remove it meanwhile.
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory()) await openFolders(path.join(folder, entry.name));
  }
}
