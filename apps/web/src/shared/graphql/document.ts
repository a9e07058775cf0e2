import { gql, type TypedDocumentNode } from 'urql';
import type { graphql as TypedGraphql, readFragment as TypedReadFragment } from './generated/index.js';

export type { FragmentType } from './generated/index.js';

/** What an operation or fragment gives. */
export type ResultOf<Document> = Document extends TypedDocumentNode<infer Result, never> ? Result : never;

/** What an operation wants. */
export type VariablesOf<Document> = Document extends TypedDocumentNode<infer _Result, infer Variables> ? Variables : never;

/** As urql has it when it is parsed. */
type Parsed = TypedDocumentNode & { __key: number };

const fragments = new Map<string, string>();

/** The names of the fragments that a text spreads. */
function spreads(source: string): string[] {
  return [...source.matchAll(/\.\.\.\s*(?!on\b)([A-Za-z]\w*)/g)].map((match) => match[1]!);
}

function withFragments(source: string, taken: Set<string>): string {
  const parts = [source];
  for (const name of spreads(source)) {
    if (taken.has(name)) continue;
    taken.add(name);
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`Import the component that owns the fragment ${name} before the document that spreads it.`);
    parts.push(withFragments(fragment, taken));
  }
  return parts.join('\n');
}

/** A document that is parsed when it is first asked for what is in it. urql goes on with the parsed one, which it finds by `__key`. */
class LaterDocument {
  private parsed: Parsed | undefined;

  constructor(
    private readonly source: string,
    private readonly name: string | undefined,
  ) {}

  get kind() {
    return this.document.kind;
  }

  get definitions() {
    return this.document.definitions;
  }

  get __key() {
    return this.document.__key;
  }

  private get document(): Parsed {
    return (this.parsed ??= gql(withFragments(this.source, new Set(this.name ? [this.name] : []))) as Parsed);
  }
}

function document(source: string): LaterDocument {
  const name = /^\s*fragment\s+(\w+)/.exec(source)?.[1];
  if (name) fragments.set(name, source);
  return new LaterDocument(source, name);
}

/**
 * Turns the text of an operation or fragment into a typed document. The generator knows each text and gives it its type;
 * its own documents aren't bundled, because they hold every operation of the app as a tree, in whichever chunk is loaded first.
 * A text is parsed when it is needed: a fragment, which others only spread, never is.
 */
export const graphql = document as unknown as typeof TypedGraphql;

/** Opens a fragment that a parent carried for its child. It costs nothing: masking exists in the types alone. */
export const readFragment = ((_document: unknown, value: unknown) => value) as unknown as typeof TypedReadFragment;
