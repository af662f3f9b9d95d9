import { cli } from "./step.js";
// src/entry/cli.ts
await cli(import.meta.dirname);
export {};
