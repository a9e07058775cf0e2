import { cleanText, raw, said, type Sql, sql as query, type SqlFragment, UserError } from '#platform';

const MAX_WORD = 50;

/** How a word that posts are asked for is kept, as it is compared and, where it has ä, ö or ü, spelt out: muted by a person, or wanted by a feed. */
export function keptWord(word: SqlFragment): SqlFragment {
  return query`folded_words(${word}), spelt_out(${word})`;
}

/** The words of a post. Some 40 µs for one of 230 characters: ask what costs less first, and this once for all words. */
export function wordsToSearch(alias: string): SqlFragment {
  return query`words_to_search(${raw(alias)}.text)`;
}

/** Whether they say a word, in either of its spellings. */
export function says(words: SqlFragment, folded: SqlFragment, speltOut: SqlFragment): SqlFragment {
  return query`(strpos(${words}, ${folded}) > 0 OR strpos(${words}, ${speltOut}) > 0)`;
}

/**
 * What somebody gave as words to find.
 * @throws UserError BAD_USER_INPUT for one that is too long, or has no letters and no digits: nothing would ever say it
 */
export async function takeWords(sql: Sql, words: readonly string[], field: string): Promise<string[]> {
  const clean = words.map((word) => cleanText(word, { field, max: MAX_WORD }));
  if (clean.length === 0) return [];
  const empty = await sql.first<{ word: string }>(query`SELECT word FROM unnest(${clean}::text[]) AS given (word) WHERE folded_words(word) = '  ' LIMIT 1`);
  if (empty) throw new UserError('BAD_USER_INPUT', said`“${empty.word}” has no letters and no digits.`, field);
  return clean;
}
