import type { RestrictionKind } from '#access';

/** Whether an article has not come out yet: its authors write it, named people comment on it. */
export function isUnpublished({ restriction }: { readonly restriction: RestrictionKind | null }): boolean {
  return restriction === 'DRAFT' || restriction === 'SCHEDULED';
}
