import { generate } from 'selfsigned';
import { DAY_MS } from '#platform';

const DAYS = 10 * 365;

/** A key pair with a certificate it signs itself, PEM. Providers compare the certificate; its dates and names mean nothing to them. */
export async function makeSigningKey(name: string): Promise<{ privateKey: string; certificate: string }> {
  const now = Date.now();
  const { private: privateKey, cert: certificate } = await generate([{ name: 'commonName', value: name }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now),
    notAfterDate: new Date(now + DAYS * DAY_MS),
  });
  return { privateKey, certificate };
}
