import { main } from './index.ts';

await main(import.meta.dirname);
