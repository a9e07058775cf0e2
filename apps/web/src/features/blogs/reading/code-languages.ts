/* eslint-disable lingui/no-unlocalized-strings -- Programming languages are called the same in every language. */
/** Languages whose name isn't their own with a capital letter. */
const NAMES: Record<string, string> = {
  cpp: 'C++', csharp: 'C#', css: 'CSS', graphql: 'GraphQL', html: 'HTML', ini: 'INI', javascript: 'JavaScript', js: 'JavaScript', json: 'JSON', objectivec: 'Objective-C',
  'php-template': 'PHP', php: 'PHP', 'python-repl': 'Python', scss: 'SCSS', sh: 'Shell', sql: 'SQL', ts: 'TypeScript', typescript: 'TypeScript', vbnet: 'Visual Basic', wasm: 'WebAssembly',
  xml: 'XML', yaml: 'YAML', yml: 'YAML',
};
/* eslint-enable lingui/no-unlocalized-strings */

/** In which language code is, as people call it; nothing where it isn't said, or plain text. */
export function languageOfCode(code: Element): string {
  const name = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1]?.toLowerCase() ?? '';
  if (name === '' || name === 'plaintext' || name === 'text') return '';
  return NAMES[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}`;
}
