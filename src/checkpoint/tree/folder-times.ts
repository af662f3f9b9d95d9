import { type Stats, statfsSync } from 'node:fs';

/**
 * File systems that are known to change a folder's times with every name that comes into it or goes; numbers of statfs(2), on macOS those of its kernel. What others serve (NFS, SMB, FUSE,
 * 9p) may do as it likes, and NTFS does it late.
 */
const KEEPERS: Partial<Record<NodeJS.Platform, ReadonlySet<number>>> = {
  // ext2 to ext4, XFS, Btrfs, tmpfs, overlayfs, F2FS, ZFS
  linux: new Set([0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630, 0xf2f52010, 0x2fc12fc1]),
  // APFS
  darwin: new Set([0x1a]),
};

/** File systems with coarser clocks have times that are multiples of this: ext2 and ext3 keep seconds. Milliseconds. */
const COARSE = 10;

const READABLE_BY_ALL = 0o444;
const READABLE_BY_OWNER = 0o400;

/**
 * Whether folders of a workspace need not be listed again while their times stay, as git does it with its untracked cache.
 * @returns undefined if they must be; else what tells it of one folder, by a stat that is as it was
 */
export function folderTimesOf(root: string): ((stat: Stats) => boolean) | undefined {
  if (KEEPERS[process.platform]?.has(fileSystemOf(root)) !== true) return undefined;
  const user = process.geteuid?.();
  // Who may not list a folder does not get to know what is in it from one who could.
  const mayList = ({ mode, uid }: Stats) =>
    (mode & READABLE_BY_ALL) === READABLE_BY_ALL || ((mode & READABLE_BY_OWNER) !== 0 && uid === user);
  return (stat) => stat.ctimeMs % COARSE !== 0 && mayList(stat);
}

function fileSystemOf(root: string): number {
  try {
    return statfsSync(root).type;
  } catch {
    return Number.NaN;
  }
}
