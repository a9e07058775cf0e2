import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { type SourceFile, sourceFiles } from './source-files.js';

const parsed = ({ path, text }: SourceFile) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest);

/** As `#people Person`: what a lib's face offers. */
function offered(face: SourceFile): string[] {
  const lib = face.path.split('/')[1];
  return parsed(face).statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) => (exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => `#${lib} ${name.text}`) : []));
}

/** The same of what a file imports; where it does so as it goes, of every word in it. */
function imported(file: SourceFile): string[] {
  const names = parsed(file).statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const bindings = importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name, propertyName }) => `${(moduleSpecifier as ts.StringLiteral).text} ${(propertyName ?? name).text}`) : [];
  });
  const late = [...file.text.matchAll(/\bimport\('(#[a-z-]+)'\)/g)].flatMap(([, from]) => (file.text.match(/\w+/g) ?? []).map((word) => `${from} ${word}`));
  return [...names, ...late];
}

describe('the face of a lib', () => {
  const files = sourceFiles('{libs,apps,migrations,test,bench}/**/*.{ts,tsx}');
  const wanted = new Set(files.flatMap(imported));
  const faces = files.filter(({ path }) => /^libs\/[a-z-]+\/src\/index\.ts$/.test(path));
  // Who makes the tables takes all entities at once.
  const unwanted = (face: SourceFile) => offered(face).filter((name) => !name.endsWith('Entity') && !wanted.has(name));

  it('offers what somebody outside takes, and nothing else', () => {
    expect(faces.length).toBeGreaterThan(15);
    expect(faces.flatMap(unwanted)).toEqual([]);
  });

  it('is found out where it offers more', () => {
    expect(unwanted({ path: 'libs/people/src/index.ts', absolute: '', text: "export { Person, type PersonDetail } from './person.js';" })).toEqual(['#people PersonDetail']);
  });
});
