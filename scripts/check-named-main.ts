import { unnamed } from './checks/named-by-tests';
import { literalsOfFiles, testFiles } from './checks/test-literals';

const files = testFiles(process.cwd());
const missing = unnamed(literalsOfFiles(files));
for (const line of missing) console.log(line);
console.log(`${files.length} test files, ${missing.length} not named by any.`);
process.exitCode = missing.length > 0 ? 1 : 0;
