import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When articles come out by themselves, and what the stream will be told. */
export class Schedules1764000000062 implements MigrationInterface {
  readonly name = 'Schedules1764000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE article ADD scheduled_for timestamptz, ADD schedule_time_zone text, ADD schedule_failure text`);
    await runner.query(`ALTER TABLE article ADD CONSTRAINT article_scheduled_check CHECK ((restriction IS NOT DISTINCT FROM 'SCHEDULED') = (scheduled_for IS NOT NULL))`);
    await runner.query(`CREATE INDEX article_scheduled_idx ON article (scheduled_for) WHERE scheduled_for IS NOT NULL`);
    await runner.query(`
      CREATE TABLE scheduled_notice (
        article_id uuid CONSTRAINT scheduled_notice_pkey PRIMARY KEY CONSTRAINT scheduled_notice_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        words text,
        quietly boolean NOT NULL,
        scheduled_by_id uuid NOT NULL CONSTRAINT scheduled_notice_scheduled_by_fkey REFERENCES person (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE scheduled_notice`);
    await runner.query(`UPDATE article SET restriction = 'DRAFT', scheduled_for = NULL WHERE restriction = 'SCHEDULED'`);
    await runner.query(`ALTER TABLE article DROP CONSTRAINT article_scheduled_check`);
    await runner.query(`ALTER TABLE article DROP scheduled_for, DROP schedule_time_zone, DROP schedule_failure`);
  }
}
