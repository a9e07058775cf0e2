import { sql } from '#platform';
import type { TestHub } from '../support/hub.js';

/** Has every post that there is mention everybody, wherever it stands and whatever became of it: as if all had been there to be spoken to. */
export async function mentionEverybody(hub: TestHub): Promise<void> {
  await hub.database.execute(sql`
    INSERT INTO post_mention (post_id, person_id, audience_id, stream_key)
    SELECT p.id, somebody.id, p.audience_id, p.stream_key FROM post p CROSS JOIN person somebody ON CONFLICT DO NOTHING`);
}
