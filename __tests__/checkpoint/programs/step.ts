// A step that starts an uploader and ends: node step.ts SPOOL STORE
import path from 'node:path';
import { ensureUploader } from '../../../src/checkpoint/uploader-process.ts';

const [spool = '', store = ''] = process.argv.slice(2);
const program = path.join(import.meta.dirname, 'uploader.ts');
ensureUploader(spool, { command: [process.execPath, program, spool, store, '20000'], env: process.env });
console.log('the step ends');
