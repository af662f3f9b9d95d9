/**
 * Keys that the schema knows and no code obeys yet. A policy that uses one is refused: nothing is accepted and ignored.
 * Whoever builds a key removes its line here. `except`: the value, or values, that are in force anyway.
 */
export const NOT_SUPPORTED: readonly { key: string; except?: unknown }[] = [];
