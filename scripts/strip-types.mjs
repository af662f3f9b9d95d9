// Jest transformer: the sources use erasable TypeScript only, so Node's own type stripping is all they need.
// Positions stay as they are, which makes source maps unnecessary.
import { stripTypeScriptTypes } from 'node:module';

const strip = (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) });

export default { process: strip, processAsync: async (source) => strip(source) };
