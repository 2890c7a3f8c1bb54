import { readdirSync } from 'node:fs';
import { ROOMS } from './scripts/rooms.mjs';

const features = readdirSync(new URL('src/features/', import.meta.url));

/** Returns the import pattern of an allowed path. */
const allowed = (path) => (/\.\w+$/.test(path) ? `!#${path}` : `!#${path}/**`);

/** Forbids imports from other rooms, except those that the table of rooms allows. */
function room(files, name, own, { exclude = [], also = [], message } = {}) {
  const may = ROOMS[name];
  const rest = may.map(allowed);
  return {
    files,
    excludeFiles: exclude,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['../*', '#*', '#*/**', ...rest, ...own.map(allowed), ...also],
              message: message ?? `${name} may import ${may.join(', ') || 'nothing'} (scripts/rooms.mjs).`,
            },
          ],
        },
      ],
    },
  };
}

/** A feature may import itself and the rooms below, never another feature, since pages compose features. */
const feature = (name) => [
  room([`src/features/${name}/**`], 'features/*', [`features/${name}`]),
  room([`src/features/${name}/rules/**`], 'features/*/rules', [`features/${name}/rules`], {
    also: ['react', 'react-dom', 'react-hook-form', '@tanstack/*'],
    message: 'Rules are pure: no React, no requests, no other folder of the feature.',
  }),
];

/** What the browser may deny: src/platform catches that. */
const DENIABLE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const DENIABLE_OF_NAVIGATOR = ['storage', 'locks', 'serviceWorker'];
const STORAGE_MESSAGE = 'Only src/platform uses storage and locks, which the browser may deny.';
const ORDER_MESSAGE =
  'What a reader sees is ordered by `format.compare` of useI18n, ids and serial numbers by compareCodes.';
const restrictedGlobals = (...more) => [
  'error',
  ...DENIABLE.map((name) => ({ name, message: STORAGE_MESSAGE })),
  ...more,
];

const SIMPLE = Object.keys(ROOMS).filter((name) => !/\*|^(api|app|pages|server)$/.test(name));

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['dist'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'oxc/no-barrel-file': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/rules-of-hooks': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'no-shadow': 'off',
    'promise/valid-params': 'off',
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/incompatible-library': 'off',
    'import/no-named-as-default-member': 'off',
    'no-underscore-dangle': [
      'error',
      {
        allow: ['_default', '_'],
      },
    ],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'max-lines': [
      'error',
      {
        max: 300,
        skipBlankLines: true,
        skipComments: true,
      },
    ],
  },
  overrides: [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      excludeFiles: [
        'src/platform/**',
        'src/i18n/format.ts',
        'src/lib/text/compareCodes.ts',
        'src/reference/try/send.ts',
        'src/http/**',
        'src/server/**',
        // Runs beside the pages, and has no other storage.
        'src/serviceWorker/**',
        'src/testing/**',
        'src/**/*.test.*',
      ],
      rules: {
        'no-restricted-globals': restrictedGlobals({
          name: 'fetch',
          message: 'Only src/http sends requests.',
        }),
        'no-restricted-properties': [
          'error',
          ...DENIABLE_OF_NAVIGATOR.map((property) => ({
            object: 'navigator',
            property,
            message: STORAGE_MESSAGE,
          })),
          { property: 'localeCompare', message: ORDER_MESSAGE },
          { object: 'Intl', property: 'Collator', message: ORDER_MESSAGE },
        ],
      },
    },
    {
      files: ['src/http/**', 'src/reference/try/send.ts'],
      excludeFiles: ['src/**/*.test.*'],
      rules: { 'no-restricted-globals': restrictedGlobals() },
    },
    ...SIMPLE.map((name) => room([`src/${name}/**`], name, [name])),
    room(['src/api/*'], 'api', ['api']),
    ...features.flatMap(feature),
    {
      files: ['src/pages/**'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: ['../*', '#server/**', '#app/**'],
                message: 'A page imports features and what lies below.',
              },
            ],
          },
        ],
      },
    },
    {
      files: ['src/app/**', 'src/main.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [{ group: ['../*', '#server/**'], message: 'The server is another program.' }] },
        ],
      },
    },
    room(['src/server/**'], 'server', ['server']),
    {
      files: ['e2e/**', 'scripts/**', '*.config.*', '**/*.test.ts', '**/*.test.tsx'],
      rules: { 'no-restricted-imports': 'off' },
    },
  ],
};
