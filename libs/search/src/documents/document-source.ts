import type { Sql } from '#platform';

export const INDEXED = ['PERSON', 'CHANNEL', 'ARTICLE', 'POST'] as const;
export type IndexedKind = (typeof INDEXED)[number];

/** Keeps the documents of one kind. */
export interface DocumentSource {
  readonly kind: IndexedKind;
  /** Brings the documents of these up to what the things are now, or takes them away. In a transaction; any number of times. */
  index(sql: Sql, ids: readonly string[]): Promise<void>;
  /** UUIDs of what there is, in their order, whether it is searched for or not. */
  idsAfter(sql: Sql, after: string, limit: number): Promise<string[]>;
}
