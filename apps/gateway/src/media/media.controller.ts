import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Deliveries, type Delivery, MediaAddresses, MediaKind } from '#media';
import { type ByteRange, notFound, parseId, Turns } from '#platform';
import { tooMuchAtOnce } from '../graphql/read-limit.js';
import { bestFor } from './best-variant.js';
import { MediaErrorFilter } from './media-error.filter.js';
import { MediaViewer } from './media-viewer.js';

/** Nothing in a delivered file may run, whatever it is taken for. */
const POLICY = "default-src 'none'; sandbox";

/** Pictures and files of one viewer that are looked for at once; those of a long page wait for a moment. */
const TURNS = { atOnce: 4, waiting: 200 };

/** Sends pictures and files to who may read what they hang on, asked anew for each request. */
@Controller('media')
@UseFilters(MediaErrorFilter)
export class MediaController {
  private readonly turns = new Turns(TURNS);

  constructor(
    private readonly addresses: MediaAddresses,
    private readonly viewer: MediaViewer,
    private readonly deliveries: Deliveries,
  ) {}

  /** An address that lasts, as articles have it: leads to that of the form that suits who asks, which holds for an hour or two. */
  @Get(':id')
  async lead(@Param('id') id: string, @Query('width') width: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const best = bestFor(await this.found(request, id), request, Number(width));
    if (!best) throw notFound('picture or file');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Vary', 'Accept');
    response.redirect(307, await this.addresses.signed({ id, variant: best.variant }));
  }

  /** 410 for an address whose time is over; the one without a signature leads to a fresh one. */
  @Get(':id/:variant')
  async deliver(
    @Param('id') id: string, @Param('variant') variant: string, @Query('expires') expires: unknown, @Query('signature') signature: unknown,
    @Req() request: Request, @Res() response: Response,
  ): Promise<void> {
    const found = await this.found(request, id);
    const seconds = await this.addresses.secondsLeft({ id, variant }, String(expires), String(signature));
    const delivery = found.find((one) => one.variant === variant);
    if (!delivery || seconds === undefined) throw notFound('picture or file');
    if (seconds === 0) {
      response.setHeader('Cache-Control', 'no-store');
      response.status(410).type('text/plain').send('This address has expired.');
      return;
    }
    response.setHeader('Cache-Control', `private, immutable, max-age=${seconds}`);
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('ETag', `"${id}-${variant}"`);
    response.setHeader('Accept-Ranges', 'bytes');
    if (delivery.kind === MediaKind.FILE) response.attachment(delivery.name ?? id);
    response.setHeader('Content-Type', delivery.contentType);
    if (request.fresh) response.status(304).end();
    else await this.send(delivery, request, response);
  }

  private async found(request: Request, id: string): Promise<Delivery[]> {
    const viewer = await this.viewer.reader(request.headers);
    const parsed = parseId(id);
    const kind = Object.values(MediaKind).find((one) => one.toLowerCase() === parsed?.type);
    if (!parsed || !kind) return [];
    const end = await this.turns.take(viewer.principalId);
    if (!end) throw tooMuchAtOnce();
    try {
      return await this.deliveries.of(viewer, kind, parsed.uuid);
    } finally {
      end();
    }
  }

  private async send(delivery: Delivery, request: Request, response: Response): Promise<void> {
    const range = rangeOf(request, delivery.bytes);
    if (range === 'none') {
      response.status(416).setHeader('Content-Range', `bytes */${delivery.bytes}`).end();
      return;
    }
    const stored = await this.deliveries.bytes(delivery, range);
    if (!stored) throw new Error(`The bytes of ${delivery.storageKey} are gone`);
    response.setHeader('Content-Length', range ? range.end - range.start + 1 : stored.bytes);
    if (range) response.status(206).setHeader('Content-Range', `bytes ${range.start}-${range.end}/${stored.bytes}`);
    // A reader who goes away is no failure.
    if (request.method === 'HEAD') response.end();
    else await pipeline(stored.body, response).catch(() => response.destroy());
    stored.body.destroy();
  }
}

/** One range is honoured (RFC 9110, 14.2); of several, or of what isn't one, the whole is sent. */
function rangeOf(request: Request, bytes: number): ByteRange | 'none' | undefined {
  if (request.headers['if-range'] !== undefined) return undefined;
  const ranges = request.range(bytes);
  if (ranges === -1) return 'none';
  return Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined;
}
