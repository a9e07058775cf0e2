import { z } from 'zod';
import { allowedHosts } from '../outside/allowed-hosts.js';
import { emojiList } from './emoji-list.js';
import { trustedProxies } from './trusted-proxies.js';

const flag = z.enum(['on', 'off', 'true', 'false', '1', '0'], { error: 'must be on or off' }).transform((value) => ['on', 'true', '1'].includes(value));
const POSTGRES_URL = 'must look like postgres://user:password@host:5432/database';
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: POSTGRES_URL, abort: true }).refine(namesHost, { error: POSTGRES_URL });
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A whole number between two bounds. */
function whole(min: number, max: number) {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

/** A host, or a socket's folder as `?host=`. */
function namesHost(text: string): boolean {
  const { hostname, searchParams } = new URL(text);
  return hostname !== '' || searchParams.has('host');
}

/** Text of one line. */
function line(max: number) {
  const error = `must have 1 to ${max} characters`;
  return z.string().trim().min(1, { error }).max(max, { error });
}

/** Every setting of Tidings, as the environment writes it. What is unset takes the default given here. */
export const settings = z.object({
  /** TCP port of the gateway, 1 to 65535. Default 3000. */
  PORT: whole(1, 65535).default(3000),
  /** Address the gateway listens on. Default 0.0.0.0, but 127.0.0.1 while the demo is on. */
  HOST: z.string().min(1).optional(),
  /** The address people type, without a path. Default http://localhost:PORT. */
  TIDINGS_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address such as https://hub.example.com' }).optional(),
  /**
   * The reverse proxies in front of the gateway: how many, or their addresses and ranges, separated by commas. Only from them are
   * X-Forwarded-For and X-Request-Id believed. Default none.
   */
  TIDINGS_TRUSTED_PROXIES: trustedProxies.optional(),
  /** Seconds, 0 to 60, for which a gateway told to stop still takes requests while /readyz says 503, so that load balancers turn away first. */
  TIDINGS_DRAIN_SECONDS: whole(0, 60).default(0),
  /** Folder for the embedded database and other files. Default .tidings in the current folder. */
  TIDINGS_DATA_DIR: z.string().min(1).default('.tidings'),
  /** on or off: the demo company and its identity provider. Default on only with a loopback public URL and no DATABASE_URL. */
  TIDINGS_DEMO: flag.optional(),
  /** The company's name, shown in the browser. */
  TIDINGS_COMPANY: line(80).optional(),
  /** The emoji people react with, in the order in which they are offered: 1 to 20, separated by commas. What was given before stays. */
  TIDINGS_REACTIONS: emojiList(20).prefault('👍,❤️,🎉,😄,💡,👀'),
  /** A PostgreSQL 15 to 18 of one's own. Default: the embedded one. A pooler may stand in front of it. */
  DATABASE_URL: postgresUrl.optional(),
  /** The same database past a pooler, for LISTEN, locks, worker and migrations. Default DATABASE_URL. */
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  /** Connections a process keeps at most, 2 to 200. Default 10. */
  DATABASE_POOL_SIZE: whole(2, 200).default(10),
  /** on or off: named prepared statements. Turn off behind a PgBouncer older than 1.21. Default on. */
  DATABASE_PREPARE: flag.default(true),
  /** Largest picture that is taken, in megabytes, 1 to 200. Default 25. */
  MEDIA_MAX_IMAGE_MB: whole(1, 200).default(25),
  /** Largest file that is taken, in megabytes, 1 to 2000. Default 100. */
  MEDIA_MAX_FILE_MB: whole(1, 2_000).default(100),
  /** What one person may send of both within 24 hours, in megabytes, 1 to 1000000. Default 5000. */
  MEDIA_MAX_DAILY_MB: whole(1, 1_000_000).default(5_000),
  /** A bucket for pictures and files. Default: the folder media in TIDINGS_DATA_DIR. */
  S3_BUCKET: z.string().min(1).optional(),
  /** The store's address. Default: Amazon's, by region. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http or https address such as https://s3.example.com' }).optional(),
  /** Default us-east-1, which most stores other than Amazon's take. */
  S3_REGION: z.string().min(1).default('us-east-1'),
  /** Both or neither; neither: the machine's own role, as Amazon's client finds it. */
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** on or off: the bucket's name in the path of its address rather than in its host name. Default on with S3_ENDPOINT. */
  S3_PATH_STYLE: flag.optional(),
  /** Jobs a worker runs at once, 1 to 100. Default 4. */
  WORKER_CONCURRENCY: whole(1, 100).default(4),
  /** Changes that a person may make a minute, 1 to 1,000,000, an app ten times as many; twice that at once. Large texts count more. Default 120. */
  TIDINGS_WRITES_PER_MINUTE: whole(1, 1_000_000).default(120),
  /**
   * Objects that a person may ask for a minute at each gateway, 10,000 to 100,000,000, an app ten times as many, all of them at once if need be. A request
   * counts as what it could be answered at most, 50 at least: a page of twenty posts as some 2,500, a long thread as 18,000. Default 12,000,000.
   */
  TIDINGS_OBJECTS_PER_MINUTE: whole(10_000, 100_000_000).default(12_000_000),
  /** on or off: cards of foreign addresses in posts, and pictures of other sites in articles, which the worker asks for (ADR 31). Default on. */
  TIDINGS_OUTSIDE: flag.default(true),
  /** Hosts within the company that cards are made of and pictures taken from too, though their addresses are private: names or addresses, with a port where it isn't 80 or 443, separated by commas. */
  TIDINGS_OUTSIDE_ALLOW: allowedHosts.optional(),
  /** What is logged: fatal, error, warn, info, debug, trace or silent. Default info. */
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});
