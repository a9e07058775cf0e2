import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { ConfigError } from './config-error.js';
import { settings } from './settings.js';
import type { AllowedHost } from '../outside/allowed-hosts.js';
import type { TrustedProxies } from './trusted-proxies.js';

export interface HttpConfig {
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly secureCookies: boolean;
  /** People reach it over plain http from other machines: whoever is on the way can read their sessions. */
  readonly plainHttp: boolean;
  /** Whose X-Forwarded-For and X-Request-Id are believed. */
  readonly trustedProxies: TrustedProxies;
  /** How long a gateway told to stop still takes requests. */
  readonly drainSeconds: number;
}

export interface DatabaseConfig {
  /** Unset: the embedded database is to be used. */
  readonly url: string | undefined;
  readonly directUrl: string | undefined;
  readonly poolSize: number;
  readonly prepare: boolean;
}

/** A bucket of an S3-compatible store. */
export interface S3Config {
  readonly bucket: string;
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly accessKeyId: string | undefined;
  readonly secretAccessKey: string | undefined;
  readonly pathStyle: boolean;
}

export interface Config {
  readonly http: HttpConfig;
  readonly database: DatabaseConfig;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly company: string;
  /** The emoji people react with, in order. */
  readonly reactions: readonly string[];
  /** Changes that a person may make a minute. */
  readonly writesPerMinute: number;
  /** Objects that a person may ask for a minute. */
  readonly objectsPerMinute: number;
  readonly media: { readonly maxImageBytes: number; readonly maxFileBytes: number; readonly maxDailyBytes: number };
  /** Unset: pictures and files are in a folder of dataDir. */
  readonly s3: S3Config | undefined;
  /** Whether strangers' addresses are fetched, and which hosts of the company's own as well. */
  readonly outside: { readonly on: boolean; readonly allowed: readonly AllowedHost[] };
  readonly worker: { readonly concurrency: number };
  readonly log: { readonly level: string };
}

const MEGABYTE = 1_000_000;

/** Whether the address names this machine itself. */
export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || (isIPv4(host) && host.startsWith('127.'));
}

/**
 * Reads the environment once into frozen, typed slices.
 * @throws ConfigError with every problem at once.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const value = parsed.data;
  const publicUrl = new URL(value.TIDINGS_PUBLIC_URL ?? `http://localhost:${value.PORT}`);
  const local = isLoopback(publicUrl.hostname);
  const demo = value.TIDINGS_DEMO ?? (local && value.DATABASE_URL === undefined);
  const host = value.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0');

  const problems: string[] = [];
  if (publicUrl.pathname !== '/' || publicUrl.search || publicUrl.hash) {
    problems.push('TIDINGS_PUBLIC_URL: must be without a path; serve the hub at the root of its own host name');
  }
  if (publicUrl.username || publicUrl.password) {
    problems.push('TIDINGS_PUBLIC_URL: must be without user and password; everybody sees it');
  }
  if (value.DATABASE_DIRECT_URL !== undefined && value.DATABASE_URL === undefined) {
    problems.push('DATABASE_DIRECT_URL: names the database of DATABASE_URL past its pooler; set DATABASE_URL too, or unset this one');
  }
  if (demo && !local) {
    problems.push(
      `TIDINGS_DEMO: the demo lets anybody in, so it refuses the public address ${publicUrl.origin}; set TIDINGS_DEMO=off or use a localhost address`,
    );
  }
  if (demo && !isLoopback(host)) {
    problems.push(`HOST: the demo lets anybody in, so it listens on 127.0.0.1 only, not on ${host}; unset HOST or set TIDINGS_DEMO=off`);
  }
  if (value.S3_BUCKET === undefined && value.S3_ENDPOINT !== undefined) problems.push('S3_BUCKET: name the bucket at S3_ENDPOINT');
  if ((value.S3_ACCESS_KEY_ID === undefined) !== (value.S3_SECRET_ACCESS_KEY === undefined)) {
    problems.push('S3_SECRET_ACCESS_KEY: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or neither');
  }
  if (problems.length > 0) throw new ConfigError(problems);

  return Object.freeze({
    http: Object.freeze({
      port: value.PORT,
      host,
      publicUrl: publicUrl.origin,
      secureCookies: publicUrl.protocol === 'https:',
      plainHttp: publicUrl.protocol === 'http:' && !local,
      trustedProxies: value.TIDINGS_TRUSTED_PROXIES ?? [],
      drainSeconds: value.TIDINGS_DRAIN_SECONDS,
    }),
    database: Object.freeze({
      url: value.DATABASE_URL,
      directUrl: value.DATABASE_DIRECT_URL ?? value.DATABASE_URL,
      poolSize: value.DATABASE_POOL_SIZE,
      prepare: value.DATABASE_PREPARE,
    }),
    dataDir: resolve(value.TIDINGS_DATA_DIR),
    demo,
    company: value.TIDINGS_COMPANY ?? (demo ? 'Baixamar' : 'Our company'),
    reactions: Object.freeze(value.TIDINGS_REACTIONS),
    writesPerMinute: value.TIDINGS_WRITES_PER_MINUTE,
    objectsPerMinute: value.TIDINGS_OBJECTS_PER_MINUTE,
    media: Object.freeze({ maxImageBytes: value.MEDIA_MAX_IMAGE_MB * MEGABYTE, maxFileBytes: value.MEDIA_MAX_FILE_MB * MEGABYTE, maxDailyBytes: value.MEDIA_MAX_DAILY_MB * MEGABYTE }),
    s3: s3From(value),
    outside: Object.freeze({ on: value.TIDINGS_OUTSIDE, allowed: Object.freeze(value.TIDINGS_OUTSIDE_ALLOW ?? []) }),
    worker: Object.freeze({ concurrency: value.WORKER_CONCURRENCY }),
    log: Object.freeze({ level: value.LOG_LEVEL }),
  });
}

function s3From(value: z.infer<typeof settings>): S3Config | undefined {
  if (value.S3_BUCKET === undefined) return undefined;
  return Object.freeze({
    bucket: value.S3_BUCKET,
    endpoint: value.S3_ENDPOINT,
    region: value.S3_REGION,
    accessKeyId: value.S3_ACCESS_KEY_ID,
    secretAccessKey: value.S3_SECRET_ACCESS_KEY,
    pathStyle: value.S3_PATH_STYLE ?? value.S3_ENDPOINT !== undefined,
  });
}
