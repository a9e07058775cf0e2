import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { isOutside, isPrivate } from './addresses.js';
import type { AllowedHost } from './allowed-hosts.js';
import { HostResolver } from './host-resolver.js';
import { OutsideError } from './outside-error.js';

/** Where a request may go. */
export interface Target {
  readonly url: URL;
  /** All of them have been checked; the connection is made to one of these, and the name isn't looked up again. */
  readonly addresses: readonly string[];
  /** Whether it is one of the company's own that the settings allow. */
  readonly allowed: boolean;
}

const USUAL_PORTS = new Set(['', '80', '443']);
/** Names that are nobody's, or this machine's. Source: RFC 2606, RFC 6761, RFC 6762, RFC 8375. */
const RESERVED = /(^|\.)(localhost|local|internal|test|invalid|example|onion|home\.arpa|example\.(com|net|org))\.?$/i;

/** Decides what may be asked of the outside. */
@Injectable()
export class OutsideTargets {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly resolver: HostResolver,
  ) {}

  /**
   * @param mayBeAllowed whether the company's own hosts are open to this request: not to one that an outside page leads to
   * @throws OutsideError where it may not be asked; whatever the resolver throws
   */
  async of(address: string, mayBeAllowed: boolean): Promise<Target> {
    if (!URL.canParse(address)) throw new OutsideError('No address');
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new OutsideError(`Not asked by ${url.protocol}`);
    if (url.username || url.password) throw new OutsideError('Addresses with credentials are not asked');
    const allowed = mayBeAllowed && this.config.outside.allowed.some((host) => isOf(host, url));
    if (!allowed && !USUAL_PORTS.has(url.port)) throw new OutsideError(`Port ${url.port} is not asked`);
    if (!allowed && RESERVED.test(url.hostname)) throw new OutsideError(`${url.hostname} is nobody’s name`);
    const addresses = await this.addressesOf(url.hostname);
    const written = bare(url.hostname);
    // One bad address is enough: who has others beside it hopes that one of several tries gets through.
    const isGood = (one: string) => isOutside(one) || (allowed && (isPrivate(one) || one === written));
    if (addresses.length === 0 || !addresses.every(isGood)) throw new OutsideError(`${url.hostname} leads inside`);
    return { url, addresses, allowed };
  }

  private addressesOf(hostname: string): Promise<string[]> | string[] {
    const written = bare(hostname);
    return isIP(written) ? [written] : this.resolver.addresses(hostname);
  }
}

function isOf({ host, port }: AllowedHost, url: URL): boolean {
  return host === url.hostname && (port === undefined ? USUAL_PORTS.has(url.port) : port === (url.port || (url.protocol === 'https:' ? '443' : '80')));
}

/** Without the brackets around an IPv6 address. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
