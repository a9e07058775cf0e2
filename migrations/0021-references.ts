import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ties between the tables that their commands kept alone, and the channels' own indexes, without which each batch of a change of audience read all posts. */
export class References1764000000021 implements MigrationInterface {
  readonly name = 'References1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE department ADD CONSTRAINT department_head_fkey FOREIGN KEY (head_id) REFERENCES person (id) ON DELETE SET NULL`);
    await runner.query(`
      ALTER TABLE post
        ADD CONSTRAINT post_root_fkey FOREIGN KEY (root_id) REFERENCES post (id),
        ADD CONSTRAINT post_reply_to_fkey FOREIGN KEY (reply_to_id) REFERENCES post (id),
        ADD CONSTRAINT post_quote_of_fkey FOREIGN KEY (quote_of_id) REFERENCES post (id),
        ADD CONSTRAINT post_repost_of_fkey FOREIGN KEY (repost_of_id) REFERENCES post (id),
        ADD CONSTRAINT post_restriction_check CHECK (restriction IN ('HELD', 'HIDDEN', 'REMOVED'))`);
    await runner.query(`CREATE INDEX post_channel_audience_idx ON post (channel_id, audience_id)`);
    await runner.query(`ALTER TABLE post_mention ADD CONSTRAINT post_mention_person_fkey FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE`);
    await runner.query(`ALTER TABLE post_tag ADD CONSTRAINT post_tag_tag_fkey FOREIGN KEY (tag_id) REFERENCES tag (id)`);
    await runner.query(`
      ALTER TABLE follow
        ADD CONSTRAINT follow_follower_fkey FOREIGN KEY (follower_id) REFERENCES person (id) ON DELETE CASCADE,
        ADD CONSTRAINT follow_kind_check CHECK (kind IN ('PERSON', 'CHANNEL', 'TAG'))`);
    await runner.query(`ALTER TABLE source_head ADD CONSTRAINT source_head_kind_check CHECK (kind IN ('PERSON', 'CHANNEL', 'TAG', 'MENTION'))`);
    await runner.query(`
      ALTER TABLE article
        ADD CONSTRAINT article_channel_fkey FOREIGN KEY (channel_id) REFERENCES channel (id),
        ADD CONSTRAINT article_restriction_check CHECK (restriction IN ('DRAFT', 'SCHEDULED', 'HELD', 'HIDDEN', 'REMOVED'))`);
    await runner.query(`CREATE INDEX article_channel_audience_idx ON article (channel_id, audience_id)`);
    await runner.query(`ALTER TABLE article_tag ADD CONSTRAINT article_tag_tag_fkey FOREIGN KEY (tag_id) REFERENCES tag (id)`);
    await runner.query(`ALTER TABLE revision ADD CONSTRAINT revision_article_fkey FOREIGN KEY (article_id) REFERENCES article (id) ON DELETE CASCADE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE revision DROP CONSTRAINT revision_article_fkey`);
    await runner.query(`ALTER TABLE article_tag DROP CONSTRAINT article_tag_tag_fkey`);
    await runner.query(`DROP INDEX article_channel_audience_idx`);
    await runner.query(`ALTER TABLE article DROP CONSTRAINT article_channel_fkey, DROP CONSTRAINT article_restriction_check`);
    await runner.query(`ALTER TABLE source_head DROP CONSTRAINT source_head_kind_check`);
    await runner.query(`ALTER TABLE follow DROP CONSTRAINT follow_follower_fkey, DROP CONSTRAINT follow_kind_check`);
    await runner.query(`ALTER TABLE post_tag DROP CONSTRAINT post_tag_tag_fkey`);
    await runner.query(`ALTER TABLE post_mention DROP CONSTRAINT post_mention_person_fkey`);
    await runner.query(`DROP INDEX post_channel_audience_idx`);
    await runner.query(`
      ALTER TABLE post DROP CONSTRAINT post_root_fkey, DROP CONSTRAINT post_reply_to_fkey, DROP CONSTRAINT post_quote_of_fkey,
        DROP CONSTRAINT post_repost_of_fkey, DROP CONSTRAINT post_restriction_check`);
    await runner.query(`ALTER TABLE department DROP CONSTRAINT department_head_fkey`);
  }
}
