import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config-error.js';
import { isLoopback, loadConfig } from './config.js';

const HUB = 'https://hub.example.com';
const OWN = 'postgres://a:b@db.example.com/hub';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('loadConfig', () => {
  it.each([
    [{}, true, '127.0.0.1'],
    [{ DATABASE_URL: OWN }, false, '0.0.0.0'],
    [{ DATABASE_URL: OWN, TIDINGS_DEMO: 'on' }, true, '127.0.0.1'],
    [{ TIDINGS_DEMO: 'off' }, false, '0.0.0.0'],
    [{ TIDINGS_PUBLIC_URL: HUB }, false, '0.0.0.0'],
    [{ TIDINGS_PUBLIC_URL: HUB, DATABASE_URL: OWN }, false, '0.0.0.0'],
    [{ TIDINGS_PUBLIC_URL: HUB, TIDINGS_DEMO: 'off' }, false, '0.0.0.0'],
    [{ TIDINGS_PUBLIC_URL: 'http://127.0.0.2:3000' }, true, '127.0.0.1'],
    [{ HOST: '::1' }, true, '::1'],
  ])('with %j has the demo %s and listens on %s', (env, demo, host) => {
    expect(loadConfig(env)).toMatchObject({ demo, http: { host } });
  });

  it.each([
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: HUB }],
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: HUB, DATABASE_URL: OWN }],
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: HUB, NODE_ENV: 'development' }],
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: HUB, NODE_ENV: 'test' }],
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: HUB, NODE_ENV: 'production' }],
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: 'http://localhost.example.com' }],
    [{ TIDINGS_DEMO: 'on', TIDINGS_PUBLIC_URL: 'http://127.0.0.1.example.com' }],
    [{ TIDINGS_DEMO: 'on', HOST: '0.0.0.0' }],
    [{ HOST: '::' }],
    [{ HOST: '127.999.1.1' }],
  ])('lets nobody from outside into the demo with %j', (env) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining('the demo lets anybody in')]);
  });

  it.each([
    [{ TIDINGS_COMPANY: ' ' }, 'TIDINGS_COMPANY: must have 1 to 80 characters'],
    [{ TIDINGS_COMPANY: 'x'.repeat(81) }, 'TIDINGS_COMPANY: must have 1 to 80 characters'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent'],
    [{ DATABASE_URL: 'postgres://' }, 'DATABASE_URL: must look like postgres://user:password@host:5432/database'],
    [{ DATABASE_URL: 'localhost:5432' }, 'DATABASE_URL: must look like postgres://user:password@host:5432/database'],
    [{ DATABASE_DIRECT_URL: OWN }, 'DATABASE_DIRECT_URL: names the database of DATABASE_URL past its pooler; set DATABASE_URL too, or unset this one'],
    [{ TIDINGS_PUBLIC_URL: `${HUB}/tidings` }, 'TIDINGS_PUBLIC_URL: must be without a path; serve the hub at the root of its own host name'],
    [{ TIDINGS_PUBLIC_URL: 'https://me:secret@hub.example.com' }, 'TIDINGS_PUBLIC_URL: must be without user and password; everybody sees it'],
    [{ TIDINGS_PUBLIC_URL: 'hub.example.com' }, 'TIDINGS_PUBLIC_URL: must be an http or https address such as https://hub.example.com'],
  ])('says in words of its own what is wrong with %j', (env, problem) => {
    expect(problemsOf(env)).toEqual([problem]);
  });

  it.each([['http://hub.example.com', true], ['http://10.0.0.7:3000', true], [HUB, false], ['http://localhost:3000', false], ['http://127.0.0.2', false]])(
    'knows of %s whether sessions would cross a network readable: %s', (TIDINGS_PUBLIC_URL, plainHttp) => {
      expect(loadConfig({ TIDINGS_PUBLIC_URL })).toMatchObject({ http: { plainHttp } });
    });

  it('takes a database on a socket', () => {
    expect(problemsOf({ DATABASE_URL: 'postgres:///hub?host=/var/run/postgresql' })).toEqual([]);
  });
});

describe('isLoopback', () => {
  it.each(['localhost', '127.0.0.1', '127.8.9.10', '::1', '[::1]'])('knows %s', (host) => expect(isLoopback(host)).toBe(true));
  it.each(['0.0.0.0', '127.0.0.256', '127.0.0.1.nip.io', '128.0.0.1', '::', '[::2]', ''])('isn’t taken in by %j', (host) => expect(isLoopback(host)).toBe(false));
});
