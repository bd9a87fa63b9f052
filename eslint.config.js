import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The arrows of the house. Each room may import from the rooms named beside it, and from nothing else
 * inside the project. Types may be imported from anywhere but `routes`: they are gone at run time.
 * @type {Record<string, string[]>}
 */
const rooms = {
  graders: [],
  'src/lib/ui': [],
  'src/lib/content': ['$graders', '$lib/quiz'],
  'src/lib/progress': [],
  'src/lib/lesson': ['$lib/ui', '$lib/progress'],
  'src/lib/quiz': ['$lib/ui', '$lib/progress'],
  'src/lib/exercise': ['$lib/ui', '$lib/progress', '$graders'],
};
const everyRoom = [
  '$graders',
  ...['ui', 'content', 'progress', 'lesson', 'quiz', 'exercise'].map((r) => `$lib/${r}`),
];

/** @type {import('eslint').Linter.Config[]} */
const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`${room}/**/*.{ts,svelte}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...everyRoom
            .filter((other) => !allowed.includes(other))
            .map((other) => ({
              group: [other, `${other}/**`],
              allowTypeImports: room !== 'graders',
              message: `${room} may import only from: ${allowed.join(', ') || 'nothing else'}. See CONTRIBUTING.md, "The house".`,
            })),
          ...(room === 'graders'
            ? [
                {
                  group: ['svelte', 'svelte/**', '$app/**', '$lib/**'],
                  message: 'graders know no DOM and no Svelte.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['build/', 'dist/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' },
  },
  // The one door for compiled content. Everything else is text.
  { files: ['src/lib/ui/Compiled.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
  ...arrows,
  { files: ['scripts/**', 'graders/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
