import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A channel's posts by audience, in their order too. Without the order, PostgreSQL took this index for Home all the same, read whole
 * channels from it and sorted them: 12.8 ms a page instead of 1.5.
 */
export class PostsOfAChannel1764000000033 implements MigrationInterface {
  readonly name = 'PostsOfAChannel1764000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX post_channel_audience_idx`);
    await runner.query(`CREATE INDEX post_channel_audience_idx ON post (channel_id, audience_id, stream_key)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX post_channel_audience_idx`);
    await runner.query(`CREATE INDEX post_channel_audience_idx ON post (channel_id, audience_id)`);
  }
}
