import { worker } from "./step.js";
// src/entry/worker.ts
await worker();
export {};
