/** Checks that read the code instead of running it, as two rows that go on side by side, one a core. */
export const checks = [
  [{ name: 'Lint', tool: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] }],
  [
    { name: 'Types of the server', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
    { name: 'Types of the web app', tool: 'typescript/bin/tsc', args: ['-p', 'apps/web/tsconfig.json', '--noEmit'] },
    { name: 'Dead code', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
  ],
];
