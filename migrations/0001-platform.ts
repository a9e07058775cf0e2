import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ids, outbox, event log and idempotency keys. */
export class Platform1764000000001 implements MigrationInterface {
  readonly name = 'Platform1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    // UUIDv7 after RFC 9562, section 5.7, with the microseconds in rand_a (section 6.2, method 3), minted by the database's clock.
    await runner.query(`
      CREATE FUNCTION uuid7(at timestamptz DEFAULT clock_timestamp()) RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
        SELECT encode(
          substring(int8send(us / 1000) FROM 3) || int2send((28672 + (us % 1000) * 4096 / 1000)::int2) ||
          set_byte(substring(random FROM 9), 0, (get_byte(random, 8) & 63) | 128), 'hex')::uuid
        FROM (SELECT floor(extract(epoch FROM at) * 1000000)::bigint AS us, uuid_send(gen_random_uuid()) AS random) AS parts
      $$`);
    await runner.query(`
      CREATE TABLE outbox (
        id uuid CONSTRAINT outbox_pkey PRIMARY KEY DEFAULT uuid7(),
        type text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(`CREATE SEQUENCE event_sequence_seq`);
    await runner.query(`
      CREATE TABLE event (
        sequence bigint CONSTRAINT event_pkey PRIMARY KEY DEFAULT nextval('event_sequence_seq'),
        type text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX event_occurred_at_idx ON event (occurred_at)`);
    await runner.query(`
      CREATE TABLE idempotency_key (
        principal_id uuid NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        result_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (principal_id, operation, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_key_created_at_idx ON idempotency_key (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE idempotency_key, event, outbox`);
    await runner.query(`DROP SEQUENCE event_sequence_seq`);
    await runner.query(`DROP FUNCTION uuid7(timestamptz)`);
  }
}
