import js from '@eslint/js';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const forbidden = [
  ...['unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'unsafeCSS', 'styleMap'].map((name) => ({
    selector: `ImportSpecifier[imported.name="${name}"]`,
    message: `${name} passes text through as markup or breaks under a strict content security policy.`,
  })),
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup is never made from text.',
  },
  {
    selector: 'CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^(before)?unload$/]',
    message: 'An unload listener keeps the page out of the back-forward cache.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute is a violation under a strict content security policy: use style.setProperty.',
  },
  {
    selector:
      'TemplateElement[value.raw=/(^|[\\s;{])(margin|padding|border)-(left|right)|text-align:\\s*(left|right)/]',
    message: 'Use logical properties, for languages that are written from right to left.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'storybook-static',
      '.cache',
      'node_modules',
      'test/vendor',
      'bench/results',
      'playwright-report',
      'test-results',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...forbidden],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
    languageOptions: { globals: globals.browser },
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...forbidden],
      'no-console': ['error', { allow: ['warn'] }],
      // Elements are registered by `define.ts`, guarded; the rule wants it beside the class.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-child-traversal-in-connectedcallback': 'off',
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['demo/**/*.mjs', 'tools/**/*.mjs', 'bench/**/*.mjs', 'test/backends/*/**/*.mjs', '*.mjs', '.storybook/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // What a server loads by itself.
    files: ['test/backends/*/**/*.js'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['demo/**/*.js', 'tools/pictures/*.js'], languageOptions: { globals: globals.browser } },
);
