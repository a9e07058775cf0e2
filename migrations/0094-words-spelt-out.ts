import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ä, ö and ü as one writes them on a keyboard that hasn’t got them. */
const SPELT_OUT = ['äae', 'öoe', 'üue', 'ÄAe', 'ÖOe', 'ÜUe'].reduce((text, [letter, ...instead]) => `replace(${text}, '${letter}', '${instead.join('')}')`, 'normalize(words, NFC)');
const UMLAUT = `~ '[äöüÄÖÜ]'`;

/** In words that are muted or wanted, Mueller is Müller, too. */
export class WordsSpeltOut1764000000094 implements MigrationInterface {
  readonly name = 'WordsSpeltOut1764000000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION spelt_out(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 2000 AS $$
        SELECT CASE WHEN normalize(words, NFC) ${UMLAUT} THEN folded_words(${SPELT_OUT}) END $$`);
    // A text with such a letter is searched in both spellings: "Mueller" is found in "Müller". The stroke keeps words from reaching over.
    await runner.query(`
      CREATE FUNCTION words_to_search(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 2000 AS $$
        SELECT folded_words(words) || coalesce('|' || spelt_out(words), '') $$`);
    for (const table of ['mute', 'saved_feed_source']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN spelt_out text`);
      await runner.query(`UPDATE ${table} SET spelt_out = spelt_out(word) WHERE word ${UMLAUT}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['mute', 'saved_feed_source']) await runner.query(`ALTER TABLE ${table} DROP COLUMN spelt_out`);
    await runner.query(`DROP FUNCTION words_to_search(text)`);
    await runner.query(`DROP FUNCTION spelt_out(text)`);
  }
}
