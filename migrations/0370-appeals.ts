import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was moderated is told, finds what was decided, and may ask once that moderators look again (ADR 0037). */
export class Appeals1764000000370 implements MigrationInterface {
  readonly name = 'Appeals1764000000370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appeal (
        id uuid CONSTRAINT appeal_pkey PRIMARY KEY DEFAULT uuid7(),
        decision_id uuid NOT NULL CONSTRAINT appeal_decision_fkey REFERENCES decision (id) ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT appeal_person_fkey REFERENCES person (id),
        words text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        answer_id uuid CONSTRAINT appeal_answer_fkey REFERENCES decision (id) ON DELETE CASCADE
      )`);
    // Of two that are sent at once, one counts.
    await runner.query(`CREATE UNIQUE INDEX appeal_decision_key ON appeal (decision_id)`);
    await runner.query(`CREATE UNIQUE INDEX appeal_answer_key ON appeal (answer_id)`);
    await runner.query(`
      CREATE TABLE decision_seen (
        person_id uuid CONSTRAINT decision_seen_pkey PRIMARY KEY CONSTRAINT decision_seen_person_fkey REFERENCES person (id),
        until timestamptz NOT NULL
      )`);
    await runner.query(`ALTER TABLE moderation_case ADD COLUMN appealed_at timestamptz
      CONSTRAINT moderation_case_appealed_check CHECK (appealed_at IS NULL OR status = 'OPEN')`);
    await runner.query(`CREATE INDEX moderation_case_author_idx ON moderation_case (author_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Open by an appeal alone; what was decided stood all the while.
    await runner.query(`UPDATE moderation_case SET status = 'DECIDED', appealed_at = NULL WHERE appealed_at IS NOT NULL`);
    await runner.query(`DROP INDEX moderation_case_author_idx`);
    await runner.query(`ALTER TABLE moderation_case DROP COLUMN appealed_at`);
    await runner.query(`DROP TABLE decision_seen, appeal`);
  }
}
