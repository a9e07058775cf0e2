import { Controller, Get, Header, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Database } from '#platform';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { SamlAddresses } from '../saml/addresses.js';
import { serviceMetadata } from '../saml/service-metadata.js';
import { readRedirect } from '../saml/redirect-message.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { TakeLogoutMessageCommand } from '../saml/take-logout-message.command.js';
import { readForm } from './form.js';
import { html } from './html.js';
import { languageOf } from './language.js';
import { sendPage } from './page.js';
import { RateLimit } from './rate-limit.js';
import { SignInErrorFilter } from './sign-in-error.filter.js';

/** Single logout, and what the provider's administrators need to know of us. */
@Controller('auth/saml/:connection')
@UseFilters(SignInErrorFilter)
export class SamlLogoutController {
  constructor(
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly logout: TakeLogoutMessageCommand,
    private readonly addresses: SamlAddresses,
    private readonly rate: RateLimit,
  ) {}

  @Get('metadata')
  async metadata(@Param('connection') slug: string, @Res() response: Response): Promise<void> {
    // Also of one that is off: its provider is told of us before it is turned on.
    const connection = await this.connections.bySlugEvenOff(this.database, slug);
    if (!connection) throw new NotFoundException();
    response.type('application/samlmetadata+xml').send(serviceMetadata(connection, this.addresses));
  }

  /** A message of the provider's; without one, a page that asks whether to sign out, as an address alone must not. */
  @Get('logout')
  @Header('Cache-Control', 'no-store')
  async get(@Param('connection') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    this.rate.take(request.ip ?? '');
    const connection = await this.connection(slug);
    const message = readRedirect(request.url.split('?')[1] ?? '');
    if (message) return response.redirect(303, await this.logout.fromRedirect(connection, message));
    const { tag: language, words } = languageOf(request);
    sendPage(response, {
      title: words.signOutQuestion,
      language,
      formTargets: connection.logoutUrl ? [new URL(connection.logoutUrl).origin] : [],
      body: html`<main><div class="card"><h1>${words.signOutQuestion}</h1>
<form method="post" action="/auth/sign-out" class="actions"><button class="button">${words.signOut}</button><a class="button plain" href="/">${words.stay}</a></form></div></main>`,
    });
  }

  @Post('logout')
  @Header('Cache-Control', 'no-store')
  async post(@Param('connection') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    this.rate.take(request.ip ?? '');
    const connection = await this.connection(slug);
    const form = await readForm(request);
    const kind = form.has('SAMLRequest') ? 'SAMLRequest' : 'SAMLResponse';
    const message = form.get(kind);
    if (!message || (form.has('SAMLRequest') && form.has('SAMLResponse'))) throw new SamlRefusal('The form must have one message');
    response.redirect(303, await this.logout.fromForm(connection, kind, message, form.get('RelayState')));
  }

  private async connection(slug: string): Promise<SamlConnectionEntity> {
    const connection = await this.connections.bySlug(this.database, slug);
    if (!connection) throw new NotFoundException();
    return connection;
  }
}
