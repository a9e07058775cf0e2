import { isIP } from 'node:net';
import { z } from 'zod';

/** Named ranges of addresses, as Express knows them. */
const RANGES = new Set(['loopback', 'linklocal', 'uniquelocal']);
const MAX_HOPS = 10;

/** Whose X-Forwarded-For is believed: so many proxies, counted from the gateway, or those at these addresses. */
export type TrustedProxies = number | readonly string[];

/** A number of proxies, or their addresses and ranges (CIDR), separated by commas. */
export const trustedProxies = z.string().transform((text, context): TrustedProxies => {
  if (/^\d+$/.test(text)) {
    if (Number(text) <= MAX_HOPS) return Number(text);
  } else {
    const list = text.split(',').map((part) => part.trim());
    if (list.every((part) => RANGES.has(part) || isRange(part))) return list;
  }
  context.addIssue({ code: 'custom', message: `must be a number of proxies up to ${MAX_HOPS}, or their addresses and ranges, separated by commas, such as 10.0.0.0/8,::1` });
  return z.NEVER;
});

function isRange(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  // A prefix of 0 would believe everybody.
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= (family === 4 ? 32 : 128));
}
