const startOf = (name: string) => `<!-- rerail:${name} -->`;
const endOf = (name: string) => `<!-- /rerail:${name} -->`;
/** A part of a body that rerail keeps current; what is inside cannot end it. */
export const markedPart = (name: string, text: string) =>
  `${startOf(name)}\n${text.replaceAll('<!--', '<! --')}\n${endOf(name)}`;

/** A body with the status of a newer one; undefined if people took the marks away, or nothing changes. What they wrote stays. */
export function withNewStatus(body: string, newer: string): string | undefined {
  const cut = (text: string) => {
    const [start, end] = [text.indexOf(startOf('status')), text.lastIndexOf(endOf('status'))];
    return start < 0 || end < start
      ? undefined
      : { before: text.slice(0, start), part: text.slice(start, end), after: text.slice(end) };
  };
  const [old, fresh] = [cut(body.replaceAll('\r\n', '\n')), cut(newer)];
  return old && fresh && old.part !== fresh.part ? old.before + fresh.part + old.after : undefined;
}
