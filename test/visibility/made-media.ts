import { Readable } from 'node:stream';
import { sql, Storage } from '#platform';
import type { TestHub } from '../support/hub.js';

/** A picture that is ready, with a word as its alternative text and as its bytes. Making a real one would take a second. @returns UUID */
export function makeImage(hub: TestHub, uploaderId: string, word: string): Promise<string> {
  return make(hub, uploaderId, 'IMAGE', '480.webp', word);
}

/** A file that is ready, with a word as its name and as its bytes. @returns UUID */
export function makeFile(hub: TestHub, uploaderId: string, word: string): Promise<string> {
  return make(hub, uploaderId, 'FILE', 'original', word);
}

/** A picture that stands for a person. @returns UUID */
export async function giveAvatar(hub: TestHub, personId: string, word: string): Promise<string> {
  const id = await makeImage(hub, personId, word);
  await hub.database.execute(sql`UPDATE media SET uploader_id = NULL WHERE id = ${id}`);
  await hub.database.execute(sql`UPDATE person SET avatar_id = ${id} WHERE id = ${personId}`);
  return id;
}

async function make(hub: TestHub, uploaderId: string, kind: string, variant: string, word: string): Promise<string> {
  const row = await hub.database.first<{ id: string }>(sql`
    INSERT INTO media (uploader_id, kind, state, content_type, bytes, width, height, alternative_text, name)
    VALUES (${uploaderId}, ${kind}, 'READY', 'application/pdf', ${word.length}::int, 480, 480, ${kind === 'IMAGE' ? word : ''}, ${kind === 'FILE' ? `${word}.pdf` : null}) RETURNING id`);
  const { id } = row as { id: string };
  const key = `${id.slice(-2)}/${id}/${variant}`;
  await hub.gateway.get(Storage).put(key, Readable.from([Buffer.from(word)]));
  if (kind === 'FILE') await hub.database.execute(sql`UPDATE media SET storage_key = ${key} WHERE id = ${id}`);
  else {
    await hub.database.execute(sql`
      INSERT INTO media_variant (media_id, name, content_type, width, height, bytes) VALUES (${id}, ${variant}, 'image/webp', 480, 480, ${word.length}::int)`);
  }
  return id;
}
