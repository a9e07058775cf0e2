import { cleanText } from '#platform';
import type { SeriesWords } from './series-writes.repository.js';

/** @throws UserError BAD_USER_INPUT */
export function seriesWordsFrom(title: string, description: string | null | undefined): SeriesWords {
  return {
    title: cleanText(title, { field: 'title', max: 120 }),
    description: description == null ? null : cleanText(description, { field: 'description', max: 500, optional: true }) || null,
  };
}
