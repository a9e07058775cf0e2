/** The UUID of the one channel of kind EVERYONE. */
export const EVERYONE_CHANNEL = '00000000-0000-7000-8000-000000000002';

/** Whether all employees belong to a channel by rule, without rows of theirs: EVERYONE, and broadcasts that are for everybody. */
export function holdsEverybody({ id, companyWide }: { readonly id: string; readonly companyWide: boolean }): boolean {
  return id === EVERYONE_CHANNEL || companyWide;
}
