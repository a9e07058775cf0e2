/** UUIDs by handle, slug or key. */
export type SeededIds = ReadonlyMap<string, string>;

/** UUID of something of the demo company. */
export function idOf(ids: SeededIds, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo company has no ${name}`);
  return id;
}
