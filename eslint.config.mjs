import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { serverFolders } from './scripts/build/layers.mjs';

const server = [`{${[...serverFolders, 'test'].join(',')}}/**/*.ts`];
const typed = [...server, 'web/**/*.{ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', 'test/**'];

const nodeBuiltIns = { regex: '^node:', message: 'Workflows and rules run without Node: take what you need as an argument.' };
const noSkip = ['describe', 'it', 'test'].flatMap((object) =>
  ['skip', 'only', 'todo'].map((property) => ({ object, property, message: 'Every test runs; for what a machine may lack use describeWith.' })),
);
const noMock = { object: 'jest', property: 'mock', message: 'If a test needs it, the seam is missing: pass the dependency as an argument.' };
const noEnv = { object: 'process', property: 'env', message: 'Settings arrive as arguments; only entry points read the environment.' };
const noClock = { object: 'Date', property: 'now', message: 'The clock is an argument.' };
const noRandom = { object: 'Math', property: 'random', message: 'Randomness is an argument.' };
const hostGlobals = ['process', 'Buffer', 'fetch', 'console', 'setTimeout', 'setInterval', 'crypto'].map((name) => ({
  name,
  message: 'Not in pure code.',
}));

export default tseslint.config(
  { ignores: ['dist/', '.huntaze/', 'coverage/', '**/generated/**', 'web/dist/'] },
  { files: ['**/*.{mjs,cjs}'], ...js.configs.recommended, languageOptions: { globals: globals.node } },
  {
    files: typed,
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      // A template that shows a number or a flag is what was meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Functions of an interface are async whether or not one of them waits.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 350 }],
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['{activities,api,db,providers,cli,sandbox,contracts}/**/*.ts', 'workers/**/*.ts'],
    ignores: [...tests, '**/main.ts', '**/*-main.ts'],
    rules: { 'no-restricted-properties': ['error', noEnv] },
  },
  {
    files: ['domain/**/*.ts', 'workflows/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            nodeBuiltIns,
            { regex: '^@temporalio/(client|worker|activity|testing)', message: 'Not in workflow code.' },
            { regex: '(^|/)activities/', allowTypeImports: true, message: 'Activities by type only.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...hostGlobals.filter(({ name }) => !/^set/.test(name))],
      'no-restricted-properties': ['error', noEnv],
    },
  },
  {
    files: ['domain/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-properties': ['error', noEnv, noClock, noRandom],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' }],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ThrowStatement > NewExpression[callee.name='Error']",
          message: 'It would retry the workflow task for ever: throw ApplicationFailure.',
        },
      ],
    },
  },
  {
    files: tests,
    ignores: ['test/support/requires.ts'],
    rules: {
      'no-restricted-properties': ['error', ...noSkip, noMock],
      // Answers over HTTP are read as they come.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
