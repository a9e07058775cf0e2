import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../config/config.js';
import { isOutside } from './addresses.js';
import { OutsideError } from './outside-error.js';
import { OutsideTargets } from './outside-targets.js';

const PUBLIC = '93.184.215.14';
/** A resolver of the spec's own: each name leads where the table says. */
const NAMES: Record<string, string[]> = {
  'news.site.org': [PUBLIC, '2606:2800:21f:cb07:6820:80da:af6b:8b2c'], 'sly.site.org': ['127.0.0.1'], 'half.site.org': [PUBLIC, '10.0.0.1'], 'six.site.org': ['::1'],
  'wiki.corp': ['10.1.2.3'], 'loop.corp': ['127.0.0.1'], 'cloud.corp': ['169.254.169.254'], 'nobody.site.org': [], localhost: ['127.0.0.1'],
};
const asked: string[] = [];
const resolver = {
  addresses: (host: string) => {
    asked.push(host);
    return Promise.resolve(NAMES[host] ?? ['127.0.0.1']);
  },
};
const targets = (env: NodeJS.ProcessEnv = {}) => new OutsideTargets(loadConfig(env), resolver);
const refused = (address: string, env?: NodeJS.ProcessEnv) => expect(targets(env).of(address, true)).rejects.toBeInstanceOf(OutsideError);

describe('what may be asked of the outside', () => {
  it.each(['http://news.site.org/', 'https://news.site.org/a?b#c', 'https://NEWS.site.org:443/', `http://${PUBLIC}/`, 'http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/'])(
    'is %s', async (address) => expect(await targets().of(address, true)).toMatchObject({ allowed: false }));

  it.each([
    // Loopback, in every way to write an IPv4 address.
    'http://127.0.0.1/', 'http://127.1/', 'http://127.0.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://017700000001/',
    'http://0x7f.0x0.0x0.0x1/', 'http://127.8.9.10/', 'http://0/', 'http://0.0.0.0/', 'http://127。0。0。1/', 'http://１２７.0.0.1/', 'http://%31%32%37.0.0.1/', 'http://127.0.0.1./',
    // Other places inside.
    'http://10.0.0.1/', 'http://172.16.0.1/', 'http://172.31.255.255/', 'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data', 'http://100.64.0.1/', 'http://192.0.0.8/',
    'http://192.0.2.1/', 'http://198.18.0.1/', 'http://198.51.100.1/', 'http://203.0.113.1/', 'http://224.0.0.1/', 'http://240.0.0.1/', 'http://255.255.255.255/',
    // The same as IPv6, and what hides IPv4 in it: compatible, mapped, translated, NAT64, 6to4, Teredo, ISATAP’s link-local.
    'http://[::1]/', 'http://[0:0:0:0:0:0:0:1]/', 'http://[::]/', 'http://[::127.0.0.1]/', 'http://[::7f00:1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/',
    'http://[::ffff:0:127.0.0.1]/', 'http://[64:ff9b::127.0.0.1]/', 'http://[64:ff9b:1::10.0.0.1]/', 'http://[2002:7f00:1::]/', 'http://[2001:0:7f00:1::]/', 'http://[fe80::5efe:127.0.0.1]/',
    'http://[fe80::1]/', 'http://[fec0::1]/', 'http://[fc00::1]/', 'http://[fd12:3456::1]/', 'http://[ff02::1]/', 'http://[2001:db8::1]/', 'http://[100::1]/', 'http://[5f00::1]/',
    // Names.
    'http://sly.site.org/', 'http://half.site.org/', 'http://six.site.org/', 'http://nobody.site.org/', 'http://localhost/', 'http://a.localhost/', 'http://intranet/',
    'http://wiki.corp/', 'http://printer.local/', 'http://metadata.google.internal/', 'http://staging.example.com/', 'http://site.test/',
    // Other ways than http and https on their ports.
    'ftp://news.site.org/', 'file:///etc/passwd', 'gopher://news.site.org/', 'data:text/html,hi', 'javascript:alert(1)', 'http://news.site.org:22/', 'https://news.site.org:8443/',
    'http://me:secret@news.site.org/', 'http://news.site.org@127.0.0.1/', 'not an address', '',
  ])('isn’t %s', (address) => refused(address));

  it('is no address of this machine’s own, though it be public', async () => {
    expect([isOutside(PUBLIC), isOutside('127.0.0.1'), isOutside('nonsense')]).toEqual([true, false, false]);
  });

  it('is a private host that the settings name, on the ports they name, and nothing else behind it', async () => {
    const env = { TIDINGS_OUTSIDE_ALLOW: 'wiki.corp, LOOP.corp,cloud.corp:8080,10.9.8.7:8080,[fd00::7]:8080,127.0.0.1:9' };
    for (const address of ['http://wiki.corp/a', 'https://wiki.corp/', 'http://10.9.8.7:8080/', 'http://[fd00::7]:8080/', 'http://127.0.0.1:9/']) {
      expect(await targets(env).of(address, true)).toMatchObject({ allowed: true });
      await expect(targets(env).of(address, false)).rejects.toBeInstanceOf(OutsideError);
    }
    for (const address of ['http://wiki.corp:8080/', 'http://10.9.8.7/', 'http://loop.corp/', 'http://cloud.corp:8080/', 'http://sub.wiki.corp/', 'http://127.0.0.1:10/', 'http://127.0.0.1/']) await refused(address, env);
  });

  it('looks up no name that is nobody’s', async () => {
    asked.length = 0;
    await refused('http://photos.example.com/');
    await refused('http://localhost/');
    expect(asked).toEqual([]);
  });
});

describe('TIDINGS_OUTSIDE_ALLOW', () => {
  it.each(['http://wiki.corp', 'wiki.corp/a', 'a b', 'me@wiki.corp', ',', 'wiki.corp:99999'])('refuses %j', (text) => {
    expect(() => loadConfig({ TIDINGS_OUTSIDE_ALLOW: text })).toThrow(/^TIDINGS_OUTSIDE_ALLOW: must be host names/);
  });
});
