import { encodeId } from '#platform';

/** A person out of three cells: UUID, handle, name. */
export function personOf(row: readonly unknown[], at: number): { id: string; handle: unknown; displayName: unknown } {
  return { id: encodeId('person', row[at] as string), handle: row[at + 1], displayName: row[at + 2] };
}

interface StoredFacet {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly url?: string;
}

export function facetOf({ kind, start, end, url }: StoredFacet): object {
  return { kind, start, end, url: url ?? null };
}
