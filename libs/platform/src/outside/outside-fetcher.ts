import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { OutsideError } from './outside-error.js';
import { OutsideTargets, type Target } from './outside-targets.js';
import { type Excess, readBody } from './read-body.js';
import { sendRequest } from './send-request.js';

const DEADLINE_MS = 5_000;
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface Wanted {
  /** The content types that are taken, such as text/html. */
  readonly types: readonly string[];
  /** After decompression. */
  readonly maxBytes: number;
  readonly excess: Excess;
  /** The page that names the address, as a picture's; unset: somebody who may post. A stranger's page doesn't lead to the company's own hosts. */
  readonly namedBy?: Fetched;
}

export interface Fetched {
  /** Whose answer it is, after redirects. */
  readonly url: URL;
  /** Whether that is one of the company's own hosts, which the settings allow. */
  readonly allowed: boolean;
  /** As the Content-Type header has it. */
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * Gets what strangers' addresses lead to. Only http and https on their own ports, only what the public internet has (outside-targets.ts),
 * each redirect checked anew, all of it within five seconds.
 */
@Injectable()
export class OutsideFetcher {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly targets: OutsideTargets,
  ) {}

  /** Whether the settings let the hub ask anything of the outside. */
  get on(): boolean {
    return this.config.outside.on;
  }

  /** @throws OutsideError for whatever can't be had */
  async get(address: string, wanted: Wanted): Promise<Fetched> {
    if (!this.on) throw new OutsideError('TIDINGS_OUTSIDE is off');
    try {
      return await this.follow(address, wanted, AbortSignal.timeout(DEADLINE_MS));
    } catch (error) {
      throw error instanceof OutsideError ? error : new OutsideError(`${address} gave nothing`, { cause: error });
    }
  }

  private async follow(address: string, wanted: Wanted, signal: AbortSignal): Promise<Fetched> {
    let mayBeAllowed = wanted.namedBy?.allowed ?? true;
    let next = address;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const target: Target = await until(signal, this.targets.of(next, mayBeAllowed));
      const response = await sendRequest(target, wanted.types.join(', '), signal);
      try {
        const location = locationOf(response, target);
        if (location === undefined) return await take(response, target, wanted);
        // Once outside, always outside: a stranger's page doesn't choose what the company's own hosts are asked.
        mayBeAllowed = target.allowed;
        next = location;
      } finally {
        response.destroy();
      }
    }
    throw new OutsideError('Too many redirects');
  }
}

function locationOf({ statusCode = 0, headers: { location } }: IncomingMessage, { url }: Target): string | undefined {
  if (!REDIRECTS.has(statusCode) || location === undefined) return undefined;
  if (!URL.canParse(location, url)) throw new OutsideError('A redirect to no address');
  return new URL(location, url).href;
}

async function take(response: IncomingMessage, { url, allowed }: Target, { types, maxBytes, excess }: Wanted): Promise<Fetched> {
  if (response.statusCode !== 200) throw new OutsideError(`Answered with ${response.statusCode}`);
  const contentType = response.headers['content-type'] ?? '';
  if (!types.includes(contentType.split(';')[0]?.trim().toLowerCase() as string)) throw new OutsideError('Another Content-Type than is wanted');
  return { url, allowed, contentType, body: await readBody(response, maxBytes, excess) };
}

/** What takes longer is left alone; looking a name up can't be broken off. */
function until<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}
