import { main } from "./step.js";
// src/entry/main.ts
await main(import.meta.dirname);
export {};
