import { main } from './index.js';
await main(import.meta.dirname);
