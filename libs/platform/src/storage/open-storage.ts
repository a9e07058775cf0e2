import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { LocalStorage } from './local-storage.js';
import type { Storage } from './storage.js';

/** The storage that the settings name. The client of S3 is loaded only where it is used: it takes a fifth of a second. */
export async function openStorage({ s3, dataDir }: Config): Promise<Storage> {
  if (!s3) return new LocalStorage(join(dataDir, 'media'));
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(s3);
}
