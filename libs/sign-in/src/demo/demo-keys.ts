import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSigningKey } from '../connections/signing-key.js';

/** The demo provider's signing key, PEM. */
export interface DemoKeys {
  readonly privateKey: string;
  readonly certificate: string;
}

/** The keys that were made at the demo's first start; kept in the data folder, for its owner's eyes only. */
export async function demoKeys(dataDir: string): Promise<DemoKeys> {
  const file = join(dataDir, 'demo-identity-provider.json');
  const known = await readFile(file, 'utf8').then((text) => JSON.parse(text) as DemoKeys).catch(() => undefined);
  if (known) return known;
  const keys = await makeSigningKey('Demo identity provider');
  // A folder that can't be written is no obstacle: then they last as long as the process.
  await mkdir(dataDir, { recursive: true }).then(() => writeFile(file, JSON.stringify(keys), { mode: 0o600 })).catch(() => undefined);
  return keys;
}
