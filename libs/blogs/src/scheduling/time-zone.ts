import { UserError } from '#platform';

/** @returns the zone's name as the time zone database writes it. @throws UserError BAD_USER_INPUT for one that it doesn't know */
export function timeZoneFrom(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new UserError('BAD_USER_INPUT', 'Give a time zone by its name in the time zone database, as Europe/Lisbon.', 'timeZone');
  }
}
