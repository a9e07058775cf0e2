import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a comment on a draft is about, and which comment it answers. */
export class DraftPassages1764000000141 implements MigrationInterface {
  readonly name = 'DraftPassages1764000000141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE draft_comment
        ADD COLUMN reply_to_id uuid CONSTRAINT draft_comment_reply_to_fkey REFERENCES draft_comment (id) ON DELETE CASCADE,
        ADD COLUMN quote text,
        ADD COLUMN from_offset integer,
        ADD COLUMN text_before text,
        ADD COLUMN text_after text,
        ADD CONSTRAINT draft_comment_passage_check CHECK (num_nulls(quote, from_offset, text_before, text_after) IN (0, 4)),
        ADD CONSTRAINT draft_comment_reply_check CHECK (reply_to_id IS NULL OR (quote IS NULL AND resolved_at IS NULL))`);
    await runner.query(`CREATE INDEX draft_comment_reply_to_idx ON draft_comment (reply_to_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE draft_comment DROP COLUMN reply_to_id, DROP COLUMN quote, DROP COLUMN from_offset, DROP COLUMN text_before, DROP COLUMN text_after`);
  }
}
