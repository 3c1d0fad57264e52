import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';
import { circles } from './scripts/lint/circles.mjs';
import { wordTables } from './scripts/lint/word-tables.mjs';

const onlyInTests = [
  {
    selector: "MemberExpression[property.name='only'][object.name=/^(describe|it|context|suite|test)$/]",
    message: 'Remove .only: it would hide the other tests.',
  },
  {
    selector: "Property[key.name='seed'] > Literal",
    message: 'Take the seed of the run, from test/harness/seed.ts: a fixed one sees the same texts for ever.',
  },
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: 'Wait for what happens: a fixed time is too short on a slow machine.',
  },
];

const onlyInMatchAt = [
  {
    selector: "MemberExpression[property.name='lastIndex']",
    message: 'Ask core/text/match-at: a shared pattern that another place has moved finds something else.',
  },
];

const project = { rules: { boundaries, circles, 'word-tables': wordTables } };

export default defineConfig(
  { ignores: ['dist/', 'dist-test/', 'coverage/', '.editor/', '.vscode-test/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { project },
    rules: { 'project/boundaries': 'error', 'project/circles': 'error' },
  },
  {
    files: ['client/**/*.ts', 'server/**/*.ts'],
    plugins: { project },
    rules: { 'project/word-tables': 'error', 'no-console': 'error' },
  },
  {
    files: ['client/**/*.ts', 'server/**/*.ts'],
    ignores: ['server/src/core/text/match-at.ts'],
    rules: { 'no-restricted-syntax': ['error', ...onlyInMatchAt] },
  },
  {
    files: ['server/src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['test/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...onlyInTests] } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
