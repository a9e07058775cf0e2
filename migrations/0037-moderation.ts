import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases with what was reported, the reports, and the decisions. */
export class Moderation1764000000037 implements MigrationInterface {
  readonly name = 'Moderation1764000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE moderation_case (
        id uuid CONSTRAINT moderation_case_pkey PRIMARY KEY DEFAULT uuid7(),
        subject_kind text NOT NULL CONSTRAINT moderation_case_kind_check CHECK (subject_kind IN ('POST', 'ARTICLE')),
        subject_id uuid NOT NULL,
        author_id uuid NOT NULL CONSTRAINT moderation_case_author_fkey REFERENCES person (id),
        channel_id uuid NOT NULL CONSTRAINT moderation_case_channel_fkey REFERENCES channel (id),
        status text NOT NULL DEFAULT 'OPEN' CONSTRAINT moderation_case_status_check CHECK (status IN ('OPEN', 'DECIDED')),
        report_count integer NOT NULL DEFAULT 0,
        opened_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    // Reports of one thing are one case, until it is decided.
    await runner.query(`CREATE UNIQUE INDEX moderation_case_open_key ON moderation_case (subject_id) WHERE status = 'OPEN'`);
    await runner.query(`CREATE INDEX moderation_case_subject_idx ON moderation_case (subject_id, id DESC)`);
    await runner.query(`CREATE INDEX moderation_case_queue_idx ON moderation_case (status, id DESC)`);
    await runner.query(`
      CREATE TABLE case_snapshot (
        case_id uuid NOT NULL CONSTRAINT case_snapshot_case_fkey REFERENCES moderation_case (id) ON DELETE CASCADE,
        version text NOT NULL,
        content jsonb NOT NULL,
        taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT case_snapshot_pkey PRIMARY KEY (case_id, version)
      )`);
    await runner.query(`
      CREATE TABLE report (
        id uuid CONSTRAINT report_pkey PRIMARY KEY DEFAULT uuid7(),
        case_id uuid NOT NULL CONSTRAINT report_case_fkey REFERENCES moderation_case (id) ON DELETE CASCADE,
        reporter_id uuid NOT NULL CONSTRAINT report_reporter_fkey REFERENCES person (id),
        reason text NOT NULL CONSTRAINT report_reason_check CHECK (reason IN ('HARASSMENT', 'HATE', 'CONFIDENTIAL', 'SPAM', 'MISLEADING', 'OTHER')),
        comment text,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(`CREATE UNIQUE INDEX report_once_key ON report (case_id, reporter_id)`);
    await runner.query(`
      CREATE TABLE decision (
        id uuid CONSTRAINT decision_pkey PRIMARY KEY DEFAULT uuid7(),
        case_id uuid NOT NULL CONSTRAINT decision_case_fkey REFERENCES moderation_case (id) ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT decision_kind_check CHECK (kind IN ('DISMISS', 'HIDE', 'REMOVE', 'REOPEN')),
        reason text NOT NULL,
        moderator_id uuid NOT NULL CONSTRAINT decision_moderator_fkey REFERENCES person (id),
        decided_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(`CREATE INDEX decision_case_idx ON decision (case_id, id DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE decision, report, case_snapshot, moderation_case`);
  }
}
