import { fileURLToPath } from 'node:url';

/** What rolldown tells of the modules that it is putting into chunks. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

interface Group {
  readonly priority: number;
  name(id: string, modules: Modules): string | undefined;
}

const own = fileURLToPath(new URL('../src/', import.meta.url));
const main = `${own}main.tsx`;
const explorer = `${own}explorer/explorer.tsx`;

/**
 * The chunks of what the first page needs: `libraries`, which stay the same from one release to the next, and `first`, the app's own. Left
 * alone, the bundler makes a chunk for each set of pages that share something, sixty for Home, which compress to an eighth more than these
 * two. The libraries are taken first, as each chunk also takes what its modules import.
 */
export function firstLoad(): Group[] {
  // What it imports a moment later belongs to it.
  const needed = remembered((modules) => new Set([main, ...(modules.getModuleInfo(main)?.dynamicallyImportedIds ?? [])].flatMap((id) => [...withImports(id, modules)])));
  const inExplorer = remembered((modules) => withImports(explorer, modules));
  // Styles stay together: the first of them says which layer goes before which.
  const isOwn = (id: string, modules: Modules) => id.endsWith('.css') || (id.startsWith(own) && !inExplorer(modules).has(id));
  return [
    { priority: 2, name: (id, modules) => (needed(modules).has(id) && !isOwn(id, modules) ? 'libraries' : undefined) },
    { priority: 1, name: (id, modules) => (needed(modules).has(id) && id !== main ? 'first' : undefined) },
  ];
}

/** Whether a chunk is one of the two. */
export const isFirstLoad = (name: string) => name === 'libraries' || name === 'first';

function remembered<Result>(make: (modules: Modules) => Result): (modules: Modules) => Result {
  let result: Result | undefined;
  return (modules) => (result ??= make(modules));
}

/** A module with all that it imports, and that imports, but for what is loaded later. */
function withImports(id: string, modules: Modules, reached = new Set<string>()): Set<string> {
  reached.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
    if (!reached.has(imported)) withImports(imported, modules, reached);
  }
  return reached;
}
