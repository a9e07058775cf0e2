import { COMPANY_AUDIENCE } from '#access';
import { EVERYONE_CHANNEL } from '#channels';
import { sql } from '#platform';
import type { TestHub } from '../support/hub.js';
import { makeImage } from './made-media.js';

/**
 * Gives a post the card of a foreign address that has been asked.
 * @param word stands in every part of it
 * @returns UUID of its picture
 */
export async function giveLinkCard(hub: TestHub, authorId: string, postId: string, word: string): Promise<string> {
  const image = await makeImage(hub, authorId, word);
  await hub.database.execute(sql`UPDATE media SET uploader_id = NULL WHERE id = ${image}`);
  // Given by name, in a manner of speaking: the text doesn't have the address, and an edit would take the card away.
  await hub.database.execute(sql`
    WITH link AS (
      INSERT INTO link_card (url_hash, url, state, host, title, description, image_id, fetched_at)
      VALUES (sha256(convert_to(${word}, 'UTF8')), ${`https://site.org/${word}`}, 'READY', 'site.org', ${word}, ${word}, ${image}, now()) RETURNING id)
    INSERT INTO post_card (post_id, link_id, by_address, stream_key) SELECT p.id, link.id, false, p.stream_key FROM post p, link WHERE p.id = ${postId}`);
  return image;
}

/** Posts that everybody in the company reads, by `carrierId`, whose cards are all posts of `authorId` and all people. */
export async function carryPostsAndPeople(hub: TestHub, carrierId: string, authorId: string): Promise<void> {
  await hub.database.execute(sql`
    WITH shown AS (
      SELECT uuid7() AS carrier, id AS shown_post_id, NULL::uuid AS person_id FROM post WHERE author_id = ${authorId}
      UNION ALL SELECT uuid7(), NULL, id FROM person
    ), posts AS (
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT carrier, ${carrierId}, ${EVERYONE_CHANNEL}, ${COMPANY_AUDIENCE}, carrier, 'carries', 7 FROM shown RETURNING id, stream_key)
    INSERT INTO post_card (post_id, shown_post_id, person_id, by_address, stream_key)
    SELECT p.id, s.shown_post_id, s.person_id, true, p.stream_key FROM shown s JOIN posts p ON p.id = s.carrier`);
}
