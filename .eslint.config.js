import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The one direction of imports: routes use features, features use core; core knows none of them. */
const barred = (patterns, message) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map((group) => ({ group: [group], message })) }
  ]
});

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      '.cache/',
      'node_modules/',
      'src/generated/',
      'static/',
      'test-results/',
      'playwright-report/',
      'bench-results/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript knows undefined names better than the linter does.
      'no-undef': 'off',
      // Base paths are relative here, so links are built by the app's own helper.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true }
      ],
      eqeqeq: ['error', 'always']
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
    }
  },
  {
    files: ['src/lib/core/**'],
    rules: barred(
      [
        '**/art/**',
        '**/stage/**',
        '**/reader/**',
        '**/help/**',
        '**/offline/**',
        '**/settings/**',
        '**/ui/**',
        'svelte*',
        'pixi.js*',
        '$app/*',
        '$lib/*'
      ],
      'core is plain TypeScript that runs in Node and knows no feature, DOM, Svelte or Pixi.'
    )
  },
  {
    files: ['src/lib/art/**'],
    rules: barred(
      ['**/stage/**', '**/reader/**', '**/ui/**', 'svelte*', '$app/*', '$lib/*'],
      'art draws at build time and imports only core.'
    )
  }
);
