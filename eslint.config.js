import js from '@eslint/js';
import { importX, createNodeResolver } from 'eslint-plugin-import-x';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { ranksRule } from './scripts/lint/ranks-rule.js';
import { saidRule } from './scripts/lint/said-rule.js';

const SERVER = ['libs/**/*.ts', 'apps/gateway/**/*.ts', 'apps/worker/**/*.ts', 'apps/cli/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'];
const WEB = ['apps/web/**/*.ts', 'apps/web/**/*.tsx'];
const SPECS = ['**/*.spec.ts', '**/testing/**/*.ts', 'test/**/*.ts'];

const noEnvironment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Settings are read once, in libs/platform/src/config.',
};
const fewDependencies = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
  message: 'At most six dependencies: with more, a class does several things.',
};

/** What speaks to nobody: a tool for those who program, names of the schema's types, and each language's own name. */
const UNHEARD = ['apps/web/src/explorer/**', 'apps/web/src/app/cache/**', 'apps/web/src/shared/graphql/{cache-shape,forget-pages}.ts', 'apps/web/src/shared/graphql/generated/**', 'apps/web/src/shared/language/language.ts', '**/*.spec.ts', 'apps/web/src/testing/**'];

/** Strings of the browser app that nobody reads: everything else is said in the reader's language. */
const unspoken = {
  useTsTypes: true,
  ignore: [
    // What is no sentence: one word in small letters, a path, an address, a name in capitals, marks.
    '^(?![A-Z])\\S*$',
    '^[A-Z][A-Z_0-9]*$',
    '^[^A-Za-z]*$',
    '^T[0-9:]+$',
    '^\\(max-width: ',
    // Commands for a shell.
    '^(?:npm run |TIDINGS_)',
    // What finds elements of a page.
    '\\[[a-z-]+(?:\\^?=|\\])|:(?:is|not)\\(',
    // Products.
    '^(?:Tidings|NameID|JSON Lines|Microsoft Entra ID|Okta|Keycloak|Edge|Firefox|Chrome|Safari|Android|Windows|Linux)$',
  ],
  ignoreNames: [
    { regex: { pattern: '^(?:class|className|style|d|key|keys|also|of|id|rel|role|type|href|src|to|from|path|variant|color|size|position|viewBox|transform|width|height|method|aria-keyshortcuts|sizes|marks|__typename)$' } },
    { regex: { pattern: '^data-' } },
    { regex: { pattern: '(?:ClassName|Style|Props)$' } },
  ],
  ignoreFunctions: ['graphql', 'document.*', '*.includes', '*.startsWith', '*.endsWith', '*.querySelector', '*.querySelectorAll', '*.closest', '*.matches', '*.addEventListener',
    '*.removeEventListener', '*.getAttribute', '*.setAttribute', '*.toLocaleString', 'CustomEvent', 'BroadcastChannel', 'Intl.*', 'lazyPage', 'matchMedia', 'useMediaQuery', '*.replaceSync', 'fetch', 'useHotkeys'],
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.tidings/', '**/generated/', '**/*.gen.ts', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' } },
  },
  { files: ['apps/web/**/*.js'], languageOptions: { globals: { window: 'readonly', document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly', setTimeout: 'readonly' } } },
  {
    files: [...SERVER, ...WEB],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './apps/web/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, house: { rules: { ranks: ranksRule, said: saidRule } } },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({ conditionNames: ['source', 'import', 'default'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] }, extensions: ['.ts', '.tsx', '.js'] }),
      ],
    },
    rules: {
      'house/ranks': 'error',
      'import-x/no-cycle': 'error',
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', noEnvironment, fewDependencies],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/common', importNames: ['forwardRef'], message: 'A circle hides behind it: find the concept that both sides need.' },
            { name: '@nestjs/core', importNames: ['ModuleRef'], message: 'Take what is needed in the constructor.' },
          ],
        },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      // pg-pool waits for a promise of its option onConnect, which its types don't say.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { properties: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
    },
  },
  { files: SERVER, ignores: [...SPECS, 'libs/platform/src/errors/**'], rules: { 'house/said': 'error' } },
  {
    // What they have to say goes to the log.
    files: ['libs/**/*.ts', 'apps/gateway/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: SPECS,
    rules: { 'no-console': 'error' },
  },
  {
    files: ['libs/platform/src/config/**/*.ts', ...SPECS, 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', fewDependencies] },
  },
  {
    // Those of its rules that are for React's compiler are left out: it isn't used.
    files: WEB,
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: WEB,
    ignores: ['apps/web/src/shared/ui/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '@mantine/core', importNames: ['Loader', 'LoadingOverlay', 'Skeleton'], message: 'Spinner and PostsSkeleton of shared/ui wait for 200 ms first.' }] },
      ],
    },
  },
  {
    // Browsers give these to pages with https alone; a hub in a company's own network may have none.
    files: WEB,
    ignores: SPECS,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'crypto', property: 'randomUUID', message: 'Pages without https lack it: newKey() of shared/state.' },
        { object: 'crypto', property: 'subtle', message: 'Pages without https lack it.' },
        { object: 'navigator', property: 'serviceWorker', message: 'Pages without https lack it.' },
        { object: 'navigator', property: 'storage', message: 'Pages without https lack it.' },
        { object: 'navigator', property: 'locks', message: 'Pages without https lack it.' },
        { object: 'navigator', property: 'share', message: 'Pages without https lack it.' },
        { object: 'navigator', property: 'mediaDevices', message: 'Pages without https lack it.' },
      ],
      'no-restricted-globals': ['error', { name: 'caches', message: 'Pages without https lack it.' }, { name: 'Notification', message: 'Pages without https may not use it.' }],
    },
  },
  {
    files: WEB,
    ignores: [...SPECS, 'apps/web/src/shared/ui/put-on-clipboard.ts'],
    rules: {
      'no-restricted-syntax': ['error', noEnvironment, fewDependencies, {
        selector: 'MemberExpression[object.name="navigator"][property.name="clipboard"]',
        message: 'Pages without https lack it: putOnClipboard() of shared/ui.',
      }],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: UNHEARD,
    plugins: { lingui },
    rules: {
      'lingui/no-unlocalized-strings': ['error', unspoken],
      'lingui/t-call-in-function': 'error',
      'lingui/no-single-variables-to-translate': 'error',
      'lingui/no-expression-in-message': 'off',
    },
  },
  {
    // What they throw is said to those who program.
    files: ['apps/web/src/shared/graphql/document.ts', 'apps/web/src/shared/ui/layer.ts'],
    rules: { 'lingui/no-unlocalized-strings': ['error', { ...unspoken, ignoreFunctions: [...unspoken.ignoreFunctions, 'Error'] }] },
  },
);
