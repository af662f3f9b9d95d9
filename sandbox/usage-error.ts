/** What was asked of the sandbox cannot be done as it was asked. The message is for the person who asked. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
