/** The bundle's front: one function per door. Heavy parts load only when a door needs them. */

export async function pre(): Promise<void> {}

export async function main(): Promise<void> {}

export async function post(): Promise<void> {}

export async function cli(): Promise<void> {}
