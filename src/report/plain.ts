/** Without the full stop that a sentence of somebody else's ends with: it goes on, or gets ours. */
export const plain = (text: string): string => text.replace(/[.\s]+$/, '');
