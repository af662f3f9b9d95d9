export function brokenPromises(
  design: string,
  testResults: readonly { testFilePath: string; testResults: readonly { fullName: string; status: string }[] }[],
): string[];
