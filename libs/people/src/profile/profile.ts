import { cleanText, said, UserError } from '#platform';

/** Years are of the Common Era; unset where unknown, `toYear` unset while it lasts. */
interface Years {
  fromYear?: number | null;
  toYear?: number | null;
}

export interface Education extends Years {
  school: string;
  degree?: string | null;
  field?: string | null;
}

export interface Employer extends Years {
  company: string;
  title?: string | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
export const MAX_LIST = 30;

/** @throws UserError BAD_USER_INPUT for years outside 1900 to 2100, or that end before they begin */
export function checkYears(entry: Years, field: string): void {
  for (const year of [entry.fromYear, entry.toYear]) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new UserError('BAD_USER_INPUT', said`Years in ${field} must be ${FIRST_YEAR} to ${LAST_YEAR}.`, field);
    }
  }
  if (entry.fromYear != null && entry.toYear != null && entry.toYear < entry.fromYear) {
    throw new UserError('BAD_USER_INPUT', said`An entry of ${field} ends before it begins.`, field);
  }
}

/** Optional one-line text: cleaned, null where empty. */
export function optionalLine(text: string | null | undefined, field: string, max: number): string | null {
  return text == null ? null : cleanText(text, { field, max, optional: true }) || null;
}
