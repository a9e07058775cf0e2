import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { type SourceFile, sourceFiles, textsIn } from './source-files.js';

const WRITES = /\b(INSERT INTO|DELETE FROM|UPDATE [a-z_]+( AS)?( [a-z]+)? SET)\b/;

/** As `SavedFeedsRepository.advance`: the methods of a file's classes whose SQL changes something. */
function writesIn({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((made) => made.members.filter(ts.isMethodDeclaration)
    .filter((method) => textsIn({ path, absolute: path, text: `class X { ${method.getText()} }` }).some((one) => WRITES.test(one)))
    .map((method) => `${made.name?.text}.${method.name.getText()}`));
}

/** As `SavedFeedsRepository.advance`: what a file's classes call of what they are constructed with. */
function callsIn({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const types = new Map<string, string>();
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isParameter(node) && ts.isConstructorDeclaration(node.parent)) types.set(node.name.getText(), node.type?.getText() ?? '');
    if (ts.isPropertyAccessExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.expression.kind === ts.SyntaxKind.ThisKeyword) {
      calls.push(`${types.get(node.expression.name.text)}.${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

describe('what changes something', () => {
  const writes = new Set(sourceFiles('libs/*/src/**/*.repository.ts').flatMap(writesIn));
  const bypasses = (files: SourceFile[]) => files.flatMap((file) => callsIn(file).filter((call) => writes.has(call)).map((call) => `${file.path} calls ${call}`));

  it('is done by commands: no resolver calls a repository that writes', () => {
    expect(writes.size).toBeGreaterThan(100);
    expect(bypasses(sourceFiles('libs/*/src/**/*.resolver.ts'))).toEqual([]);
  });

  it('is found out where a resolver does', () => {
    const text = 'class X { constructor(private readonly feeds: SavedFeedsRepository) {} run() { return this.feeds.advance(); } look() { return this.feeds.of(); } }';
    expect(bypasses([{ path: 'x.resolver.ts', absolute: 'x.resolver.ts', text }])).toEqual(['x.resolver.ts calls SavedFeedsRepository.advance']);
  });
});
