/** Checks that read the code instead of running it, as two rows that go on side by side, one a core. */
export const checks = [
  [{ name: 'Lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] }],
  [
    { name: 'Types of the server', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
    { name: 'Types of the web app', tool: 'typescript/bin/tsc', args: ['-p', 'apps/web/tsconfig.json', '--noEmit'] },
    // The web app's document types are committed; stale ones are types of another schema or of another query.
    { name: 'Generated types of the web app', tool: '@graphql-codegen/cli/esm/bin.js', args: ['--config', 'apps/web/codegen.ts', '--check'] },
    { name: 'Messages of the web app', tool: '@lingui/cli/dist/lingui.js', args: ['check', 'sync', '--clean', '--workers', '1'] },
    { name: 'Translations of the web app', tool: '@lingui/cli/dist/lingui.js', args: ['check', 'missing'] },
    { name: 'Dead code', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
  ],
];
