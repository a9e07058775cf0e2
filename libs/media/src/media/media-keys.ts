import { randomUUID } from 'node:crypto';

/** Where a media's bytes are stored: a folder of its own, spread over 256 by the random end of its UUID. */
function folderOf(mediaId: string): string {
  return `${mediaId.slice(-2)}/${mediaId}`;
}

/** For what is sent. Another each time, so that an upload that is tried again never meets the first. */
export function newUploadKey(mediaId: string): string {
  return `${folderOf(mediaId)}/upload-${randomUUID()}`;
}

export function variantKey(mediaId: string, name: string): string {
  return `${folderOf(mediaId)}/${name}`;
}

/** The media that a key belongs to, and the key's last part; undefined for what is no media's. */
export function readKey(key: string): { mediaId: string; name: string } | undefined {
  const found = /^[0-9a-f]{2}\/([0-9a-f-]{36})\/([^/]+)$/.exec(key);
  return found ? { mediaId: found[1] as string, name: found[2] as string } : undefined;
}
