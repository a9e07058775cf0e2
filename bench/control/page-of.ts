export function pageOf(edges: readonly { readonly cursor: string }[], more: boolean): object {
  return { hasNextPage: more, hasPreviousPage: false, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
}
