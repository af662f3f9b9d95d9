/** One command of a push. */
export interface PushCommand {
  readonly ref: string;
  readonly from: string;
  readonly to: string;
}

export interface Push {
  readonly commands: readonly PushCommand[];
  /** What the client can read: `report-status`, `side-band-64k`, … */
  readonly capabilities: ReadonlySet<string>;
  readonly pack: Buffer;
}

/** Reads the body of a push (gitprotocol-pack, "Reference Update Request"). */
export function readPush(body: Buffer): Push {
  const commands: PushCommand[] = [];
  const capabilities = new Set<string>();
  let offset = 0;
  while (offset + 4 <= body.length) {
    const length = Number.parseInt(body.toString('latin1', offset, offset + 4), 16);
    if (length === 0) return { commands, capabilities, pack: body.subarray(offset + 4) };
    if (!(length > 4)) break;
    const line = body.toString('utf8', offset + 4, offset + length).trimEnd();
    const [command = '', names = ''] = line.split('\0');
    const [from = '', to = '', ref = ''] = command.split(' ');
    commands.push({ ref, from, to });
    for (const name of names.split(' ').filter(Boolean)) capabilities.add(name);
    offset += length;
  }
  return { commands, capabilities, pack: Buffer.alloc(0) };
}

const packet = (content: string | Buffer): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
};
const FLUSH = Buffer.from('0000');
/** Channels of the side band. */
const DATA = 1;
const PROGRESS = 2;

/** The report that nothing was accepted. @param reasons one for each command */
export function refusePush({ commands, capabilities }: Push, reasons: readonly string[]): Buffer {
  const lines = commands.map(({ ref }, index) => packet(`ng ${ref} ${(reasons[index] ?? '').split('\n')[0]}\n`));
  const report = Buffer.concat([packet('unpack ok\n'), ...lines, FLUSH]);
  if (!capabilities.has('side-band-64k')) return report;
  const band = (channel: number, content: string | Buffer) =>
    packet(Buffer.concat([Buffer.from([channel]), Buffer.from(content)]));
  const words = [...new Set(reasons)].map((reason) => `error: ${reason}\n`).join('');
  return Buffer.concat([band(PROGRESS, words), band(DATA, report), FLUSH]);
}
