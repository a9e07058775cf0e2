import { existsSync, readFileSync } from 'node:fs';

/** An operation of the browser app. */
export interface PageOperation {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What a page needs besides the document. */
export interface FirstPage {
  readonly operation: PageOperation;
  /** Scripts and styles that the document doesn't name yet, by their addresses. */
  readonly files: readonly string[];
}

/** As apps/web/build/first-pages/plugin.ts writes it. */
interface Written {
  readonly catalogs: Record<string, string>;
  readonly messages: Record<string, string>;
  readonly pages: readonly WrittenPage[];
}

interface WrittenPage {
  readonly path: string;
  /** A parameter of the address with which the page asks for something else. */
  readonly unless?: string;
  readonly operation: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly files: readonly string[];
}

/** What the pages of the browser app ask first, as its build has written it down. */
export class FirstPages {
  /** Where the messages of each language are. */
  readonly catalogs: Record<string, string>;
  /** Where those that Home needs are. */
  readonly messages: Record<string, string>;
  private readonly pages: readonly (WrittenPage & { readonly pattern: RegExp })[];

  /** @param folder the app as it was built */
  constructor(folder: string) {
    const file = `${folder}/.first-pages.json`;
    const { catalogs, messages, pages }: Written = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Written) : { catalogs: {}, messages: {}, pages: [] };
    this.catalogs = catalogs;
    this.messages = messages;
    this.pages = pages.map((page) => ({ ...page, pattern: patternOf(page.path) }));
  }

  /** The page at an address, if its first answer can be known beforehand. */
  at(path: string, parameters: Record<string, unknown>): FirstPage | undefined {
    for (const { pattern, unless, operation, query, variables, files } of this.pages) {
      const parts = pattern.exec(path)?.groups;
      if (!pattern.test(path) || (unless !== undefined && unless in parameters)) continue;
      const filled = fill(variables, parts ?? {});
      return filled && { operation: { operationName: operation, query, variables: filled }, files };
    }
    return undefined;
  }
}

/** `/p/$postId`, `/@{$handle}` and `/admin/$`, as the router of the app writes them. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{?\$(\w+)\}?/g, '(?<$1>[^/]+)').replace(/\/\$$/, '(?:/.*)?')}/?$`);
}

/** Puts the parts of the address in their places; undefined where one of them can't be read. */
function fill(variables: Record<string, unknown>, parts: Record<string, string>): Record<string, unknown> | undefined {
  try {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, typeof value === 'string' && value.startsWith('$') ? decodeURIComponent(parts[value.slice(1)] ?? '') : value]));
  } catch {
    return undefined;
  }
}
