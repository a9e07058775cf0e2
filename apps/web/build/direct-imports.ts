import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst, type Plugin } from 'vite';

/** Libraries whose one entry names everything that they have. */
const entries: Record<string, string> = {
  '@mantine/core': '@mantine/core/esm/index.mjs',
  '@mantine/hooks': '@mantine/hooks/esm/index.mjs',
  '@tabler/icons-react': '@tabler/icons-react/dist/esm/tabler-icons-react.mjs',
  '@tanstack/react-router': '@tanstack/react-router/dist/esm/index.js',
};

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/** Where something is really exported: the file, and by which name. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

type Named = { type: string; name?: string; value?: unknown };

const nameOf = (node: Named) => node.name ?? String(node.value);

/**
 * Has the app's own files, and Mantine's, import each component and icon from the file that defines it. Through a library's entry, each page would seem to
 * need what any other page uses of the library, and `firstLoad` could not tell them apart; nor need 6,000 icons be read.
 */
export function directImports(): Plugin {
  const known = new Map<string, Map<string, Origin>>();
  const originsOf = (library: string) => {
    const found = known.get(library) ?? readOrigins(join(modules, entries[library]!));
    known.set(library, found);
    return found;
  };
  return {
    name: 'direct-imports',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (/\/node_modules\/(?!@mantine\/core\/)/.test(id) || !Object.keys(entries).some((library) => code.includes(library))) return null;
      let result = code;
      // From the end, so that earlier positions stay right.
      for (const statement of parseAst(code).body.toReversed()) {
        if (statement.type !== 'ImportDeclaration') continue;
        const library = statement.source.value;
        if (typeof library !== 'string' || !(library in entries)) continue;
        const origins = originsOf(library);
        const direct = statement.specifiers.map((specifier) => {
          const origin = specifier.type === 'ImportSpecifier' ? origins.get(nameOf(specifier.imported)) : undefined;
          if (!origin) throw new Error(`${id} imports something from ${library} that its entry doesn't list.`);
          return `import { ${origin.name} as ${specifier.local.name} } from ${JSON.stringify(origin.file)};`;
        });
        result = result.slice(0, statement.start) + direct.join(' ') + result.slice(statement.end);
      }
      return { code: result, map: null };
    },
  };
}

/** What an entry hands on, read from its text. */
function readOrigins(entry: string): Map<string, Origin> {
  const imported = new Map<string, Origin>();
  const origins = new Map<string, Origin>();
  // What an entry has from another library comes from that one.
  const fileOf = ({ value }: { value: unknown }) => (String(value).startsWith('.') ? join(dirname(entry), String(value)) : String(value));
  for (const statement of parseAst(readFileSync(entry, 'utf8')).body) {
    if (statement.type === 'ImportDeclaration') {
      for (const specifier of statement.specifiers) {
        if (specifier.type === 'ImportSpecifier') imported.set(specifier.local.name, { file: fileOf(statement.source), name: nameOf(specifier.imported) });
      }
    }
    if (statement.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of statement.specifiers) {
        const origin = statement.source ? { file: fileOf(statement.source), name: nameOf(local) } : imported.get(nameOf(local));
        if (origin) origins.set(nameOf(exported), origin);
      }
    }
  }
  return origins;
}
