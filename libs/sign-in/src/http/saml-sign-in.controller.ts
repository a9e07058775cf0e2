import { Controller, Get, Header, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Database } from '#platform';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import { BeginSignInCommand } from '../saml/begin-sign-in.command.js';
import { returnPath } from '../saml/return-path.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { TakeResponseCommand } from '../saml/take-response.command.js';
import { Browser } from './browser.js';
import { readForm } from './form.js';
import { RateLimit } from './rate-limit.js';
import { requestNumber } from './request-number.js';
import { SignInErrorFilter } from './sign-in-error.filter.js';

/** Signing in by SAML: to the provider and back. */
@Controller('auth/saml/:connection')
@UseFilters(SignInErrorFilter)
export class SamlSignInController {
  constructor(
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly begin: BeginSignInCommand,
    private readonly take: TakeResponseCommand,
    private readonly browser: Browser,
    private readonly rate: RateLimit,
  ) {}

  @Get('login')
  @Header('Cache-Control', 'no-store')
  async login(@Param('connection') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!isPage(request)) throw new NotFoundException();
    this.rate.take(request.ip ?? '');
    const connection = await this.connections.bySlug(this.database, slug);
    if (!connection) throw new NotFoundException();
    const binding = this.browser.bind(request, response);
    response.redirect(303, await this.begin.run(connection, { returnTo: returnPath(request.query['returnTo']), binding }));
  }

  @Post('acs')
  @Header('Cache-Control', 'no-store')
  async acs(@Param('connection') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    this.rate.take(request.ip ?? '');
    const connection = await this.connections.bySlugEvenOff(this.database, slug);
    if (!connection) throw new NotFoundException();
    const form = await readForm(request);
    const message = form.get('SAMLResponse');
    if (!message) throw new SamlRefusal('The form has no SAMLResponse');
    const next = await this.take.run(connection, { response: message, relayState: form.get('RelayState') }, requestNumber(response));
    if (next === undefined) throw new NotFoundException();
    response.redirect(303, next);
  }
}

/** A picture in somebody's words would otherwise begin sign-ins in its readers' names, and use up what their address may begin. */
function isPage(request: Request): boolean {
  return (request.get('Sec-Fetch-Dest') ?? 'document') === 'document';
}
