import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.js';

const proxiesOf = (TIDINGS_TRUSTED_PROXIES?: string) => loadConfig({ TIDINGS_TRUSTED_PROXIES }).http.trustedProxies;

describe('TIDINGS_TRUSTED_PROXIES', () => {
  it('trusts nobody unless told to', () => {
    expect(proxiesOf()).toEqual([]);
    expect(proxiesOf('0')).toBe(0);
  });

  it('is a number of proxies or a list of addresses and ranges', () => {
    expect(proxiesOf('2')).toBe(2);
    expect(proxiesOf('10.0.0.0/8, ::1,loopback,2001:db8::/32,192.0.2.7')).toEqual(['10.0.0.0/8', '::1', 'loopback', '2001:db8::/32', '192.0.2.7']);
  });

  it.each(['11', '-1', 'true', '10.0.0', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.1,', 'proxy.example.com'])('refuses %j', (text) => {
    expect(() => proxiesOf(text)).toThrow(/^TIDINGS_TRUSTED_PROXIES: must be a number of proxies/);
  });
});
