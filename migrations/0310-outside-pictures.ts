import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures of other sites that articles name, and the hub's copies of them. */
export class OutsidePictures1764000000310 implements MigrationInterface {
  readonly name = 'OutsidePictures1764000000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outside_picture (
        article_id uuid NOT NULL CONSTRAINT outside_picture_article_fkey REFERENCES article (id) ON DELETE CASCADE,
        url_hash bytea NOT NULL,
        url text NOT NULL,
        state text NOT NULL DEFAULT 'AWAITED' CONSTRAINT outside_picture_state_check CHECK (state IN ('AWAITED', 'BROUGHT', 'REFUSED')),
        image_id uuid CONSTRAINT outside_picture_image_fkey REFERENCES media (id),
        claim bigint NOT NULL,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT outside_picture_pkey PRIMARY KEY (article_id, url_hash),
        CONSTRAINT outside_picture_image_check CHECK ((state = 'BROUGHT') = (image_id IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX outside_picture_image_idx ON outside_picture (image_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outside_picture`);
  }
}
