import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** What IANA has given out as global unicast; all of IPv6 beyond it is something else, ::/96 and 64:ff9b::/96, which hide IPv4 addresses, among it. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');
const PRIVATE = new Set(['private', 'uniqueLocal', 'carrierGradeNat']);

/** Whether an address is one of the public internet and none of this machine's own. Anything that is no address isn't. */
export function isOutside(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (own().has(parsed.toNormalizedString())) return false;
  // Ranges within global unicast that aren't: 6to4 and Teredo, which hide IPv4 addresses, documentation, benchmarks, ORCHID, AS112, …
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_V6);
}

/** Whether an address is of a company's inside: RFC 1918, RFC 6598 and RFC 4193. Loopback and link-local, where clouds keep their secrets, are not. */
export function isPrivate(address: string): boolean {
  return ipaddr.isValid(address) && PRIVATE.has(ipaddr.parse(address).range());
}

/** Asked each time, as addresses come and go. */
function own(): Set<string> {
  const all = Object.values(networkInterfaces()).flatMap((known) => known ?? []);
  return new Set(all.map(({ address }) => address.replace(/%.*/, '')).filter((address) => ipaddr.isValid(address)).map((address) => ipaddr.parse(address).toNormalizedString()));
}
