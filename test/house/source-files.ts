import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project that is code we wrote. */
export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly text: string;
}

/** All files that fit the patterns, from the root; built and generated ones are left out. */
export function sourceFiles(...patterns: string[]): SourceFile[] {
  const isOurs = (path: string) => !/(^|\/)(node_modules|dist|generated)(\/|$)|\.d\.ts$/.test(path);
  return globSync(patterns, { cwd: root })
    .map((path) => relative(root, join(root, path)).replaceAll('\\', '/'))
    .filter(isOurs)
    .map((path) => ({ path, absolute: join(root, path), text: readFileSync(join(root, path), 'utf8') }));
}

/** Every string and template of a file, with ¤ where a value is put in. */
export function textsIn({ path, text }: SourceFile): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('¤'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return texts;
}
