import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people have in common, and what the directory is searched by: each person's place, skills, schools and former employers, as they are
 * compared. The database keeps them, by triggers, as half a dozen statements write what they are made of.
 */
export class PersonTraits1764000000097 implements MigrationInterface {
  readonly name = 'PersonTraits1764000000097';

  async up(runner: QueryRunner): Promise<void> {
    // Folded, so that case, accents and dots don't matter; C, C++ and C# stay three; a company is the same with and without its legal form.
    await runner.query(String.raw`
      CREATE FUNCTION trait_key(kind text, name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 2000 AS $$
        SELECT CASE WHEN btrim(key) = '' THEN lower(btrim(name)) ELSE btrim(key) END FROM (
          SELECT CASE WHEN kind = 'EMPLOYER' THEN regexp_replace(regexp_replace(folded,
              '(?<=\w )((ltd|limited|inc|llc|plc|corp|corporation|co|gmbh|ag|kg|se|lda|nv|bv|srl|spa|oy|ab) )+$', ''),
              '(?<=\w )(股 份 )?(有 限 )?(责 任 )?公 司 $', '') ELSE folded END AS key
          FROM (SELECT folded_words(replace(replace(name, '+', ' plus '), '#', ' sharp ')) AS folded) AS f) AS k
      $$`);
    await runner.query(`
      CREATE TABLE person_trait (
        person_id uuid NOT NULL CONSTRAINT person_trait_person_fkey REFERENCES person (id) ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT person_trait_kind_check CHECK (kind IN ('LOCATION', 'SKILL', 'EMPLOYER', 'SCHOOL')),
        key text NOT NULL,
        name text NOT NULL,
        CONSTRAINT person_trait_pkey PRIMARY KEY (person_id, kind, key)
      )`);
    await runner.query(`CREATE INDEX person_trait_key_idx ON person_trait (kind, key, person_id)`);
    await runner.query(`ALTER TABLE person ADD COLUMN words text NOT NULL DEFAULT ''`);
    // Employers that began and haven't ended are where somebody is, not where they were, and so is an earlier job there.
    await runner.query(`
      CREATE FUNCTION person_traits_keep() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM person_trait WHERE person_id = NEW.id;
          INSERT INTO person_trait (person_id, kind, key, name)
            SELECT DISTINCT ON (n.kind, n.key) NEW.id, n.kind, n.key, n.name FROM (SELECT m.*, trait_key(m.kind, m.name) AS key FROM (
              SELECT 'LOCATION' AS kind, NEW.location AS name, 0 AS place
              UNION ALL SELECT 'SKILL', s.name, s.place FROM unnest(NEW.skills) WITH ORDINALITY AS s (name, place)
              UNION ALL SELECT 'SCHOOL', e.entry->>'school', e.place FROM jsonb_array_elements(NEW.education) WITH ORDINALITY AS e (entry, place)
              UNION ALL SELECT 'EMPLOYER', e.entry->>'company', e.place FROM jsonb_array_elements(NEW.employers) WITH ORDINALITY AS e (entry, place)
            ) AS m WHERE m.name <> '') AS n ORDER BY n.kind, n.key, n.place;
          DELETE FROM person_trait t USING jsonb_array_elements(NEW.employers) AS e (entry)
            WHERE t.person_id = NEW.id AND t.kind = 'EMPLOYER' AND e.entry->>'fromYear' IS NOT NULL AND e.entry->>'toYear' IS NULL
              AND t.key = trait_key('EMPLOYER', e.entry->>'company');
          RETURN NULL;
        END
      $$`);
    await runner.query(`
      CREATE FUNCTION person_words_keep() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.words := folded_words(NEW.display_name || ' ' || NEW.handle || ' ' || coalesce(NEW.title, ''));
          RETURN NEW;
        END
      $$`);
    await runner.query(`
      CREATE TRIGGER person_words_keep BEFORE INSERT OR UPDATE OF display_name, handle, title ON person FOR EACH ROW EXECUTE FUNCTION person_words_keep()`);
    await runner.query(`
      CREATE TRIGGER person_traits_keep AFTER INSERT OR UPDATE OF location, skills, education, employers ON person
        FOR EACH ROW EXECUTE FUNCTION person_traits_keep()`);
    await runner.query(`UPDATE person SET display_name = display_name, location = location`);
    await runner.query(`CREATE INDEX person_words_trgm_idx ON person USING gin (words gin_trgm_ops)`);
    await runner.query(`CREATE INDEX person_list_name_idx ON person ((display_name COLLATE "und-x-icu"), id) WHERE left_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX person_list_name_idx, person_words_trgm_idx`);
    await runner.query(`DROP TRIGGER person_traits_keep ON person`);
    await runner.query(`DROP TRIGGER person_words_keep ON person`);
    await runner.query(`DROP FUNCTION person_words_keep(), person_traits_keep()`);
    await runner.query(`ALTER TABLE person DROP COLUMN words`);
    await runner.query(`DROP TABLE person_trait`);
    await runner.query(`DROP FUNCTION trait_key(text, text)`);
  }
}
