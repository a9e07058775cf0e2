import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ByteRange, Storage, type StoredBytes, type StoredKey } from './storage.js';

/** Where bytes stand until all of them are there. A process that was killed leaves its file here. */
const INCOMING = 'incoming';
const KEY = /^(?:[a-z0-9][a-z0-9.-]*\/)*[a-z0-9][a-z0-9.-]*$/;

/** A folder of this machine, or one that all machines of the hub have mounted. */
export class LocalStorage extends Storage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, body: Readable): Promise<void> {
    const path = this.pathOf(key);
    const incoming = this.pathOf(`${INCOMING}/${randomUUID()}`);
    await mkdir(dirname(incoming), { recursive: true, mode: 0o700 });
    try {
      await pipeline(body, createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true }));
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(incoming, path);
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  async get(key: string, range?: ByteRange): Promise<StoredBytes | undefined> {
    const file = await open(this.pathOf(key)).catch(absent);
    if (!file) return undefined;
    const { size } = await file.stat();
    return { body: createReadStream('', { ...range, fd: file }), bytes: size };
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const path = this.pathOf(key);
      await rm(path, { force: true });
      // Its folder, if nothing else is in it.
      await rmdir(dirname(path)).catch(() => undefined);
    }
  }

  async *list(): AsyncIterable<StoredKey> {
    const folder = await opendir(this.folder, { recursive: true }).catch(absent);
    if (!folder) return;
    for await (const entry of folder) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || entry.parentPath === join(this.folder, INCOMING)) continue;
      const found = await stat(path).catch(absent);
      if (found) yield { key: path.slice(this.folder.length + 1).replaceAll('\\', '/'), storedAt: found.mtime };
    }
  }

  async removeUnfinished(before: Date): Promise<void> {
    const folder = join(this.folder, INCOMING);
    for (const name of (await readdir(folder).catch(absent)) ?? []) {
      const found = await stat(join(folder, name)).catch(absent);
      if (found && found.mtime < before) await rm(join(folder, name), { force: true });
    }
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`${key} is no key`);
    return join(this.folder, key);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
