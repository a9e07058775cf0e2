import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people don't want to see in their Home. */
export class Mutes1764000000091 implements MigrationInterface {
  readonly name = 'Mutes1764000000091';

  async up(runner: QueryRunner): Promise<void> {
    // Words as they are compared: NFKC, without case and accents, one space around each; a character of a script without spaces counts as a
    // word, so that ' office ' and ' 上 海 ' are found as they stand. Upper case first: it alone makes ß and SS, or the two small sigmas, one. ICU, as the
    // database's own collation may know no letters but ASCII's. Some 40 µs for a post of 230 characters: ask what costs less first.
    await runner.query(String.raw`
      CREATE FUNCTION folded_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 2000 AS $$
        SELECT ' ' || btrim(regexp_replace(regexp_replace(
          normalize(translate(
            regexp_replace(normalize(lower(upper(words COLLATE "und-x-icu") COLLATE "und-x-icu"), NFKD), '[\u0300-\u036f]', '', 'g'), 'łđðøı', 'lddoi'), NFC),
          '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])', ' \1 ', 'g'),
          '[^[:alnum:]]+' COLLATE "und-x-icu", ' ', 'g')) || ' '
      $$`);
    await runner.query(`
      CREATE TABLE mute (
        id uuid DEFAULT uuid7() CONSTRAINT mute_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT mute_person_fkey REFERENCES person (id),
        kind text NOT NULL CONSTRAINT mute_kind_check CHECK (kind IN ('PERSON', 'CHANNEL', 'TAG', 'WORD')),
        subject_id uuid,
        word text,
        folded text,
        until timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX mute_subject_key ON mute (person_id, subject_id) INCLUDE (until) WHERE subject_id IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX mute_word_key ON mute (person_id, folded) WHERE folded IS NOT NULL`);
    await runner.query(`CREATE INDEX mute_list_idx ON mute (person_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mute`);
    await runner.query(`DROP FUNCTION folded_words(text)`);
  }
}
