// Downloads a file, and fails as downloads fail.
import { writeFile } from 'node:fs/promises';

const [url, target] = process.argv.slice(2);
try {
  const response = await fetch(url);
  await writeFile(target, await response.text());
  console.log(`downloaded ${target}`);
} catch (error) {
  console.error(`FetchError: request for ${target} failed, reason: ${error.cause?.code ?? error.message}`);
  process.exit(1);
}
