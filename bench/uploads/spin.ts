// A fixed amount of work for one processor, or `forever`.
const steps = process.argv[2] === 'forever' ? Number.POSITIVE_INFINITY : Number(process.argv[2]);
let x = 1;
for (let n = 0; n < steps; n++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
process.exitCode = x === 0 ? 1 : 0;
