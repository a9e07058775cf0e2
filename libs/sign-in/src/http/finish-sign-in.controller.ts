import { Controller, Get, Header, Inject, NotFoundException, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config, Database } from '#platform';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { type FinishInput, FinishSignInCommand } from '../saml/finish-sign-in.command.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { SamlRepository } from '../saml/saml.repository.js';
import { hashSecret, looksSecret } from '../sessions/secret.js';
import { Browser } from './browser.js';
import { readForm } from './form.js';
import { html } from './html.js';
import { languageOf } from './language.js';
import { sendPage } from './page.js';
import { requestNumber } from './request-number.js';
import { SignInErrorFilter } from './sign-in-error.filter.js';

/** Where the browser fetches the session: on our own site, with its cookies. */
@Controller('auth/saml/:connection/finish')
@UseFilters(SignInErrorFilter)
export class FinishSignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly saml: SamlRepository,
    private readonly finish: FinishSignInCommand,
    private readonly browser: Browser,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  async get(@Param('connection') slug: string, @Query('key') key: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const connection = await this.connection(slug);
    if (typeof key === 'string' && looksSecret(key) && (await this.ask(connection, key, request, response))) return;
    await this.fetch(connection, { key: typeof key === 'string' ? key : undefined, asked: false }, request, response);
  }

  /** The answer to the question that `get` asks of who started at the provider. */
  @Post()
  @Header('Cache-Control', 'no-store')
  async post(@Param('connection') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.browser.isOwnForm(request)) throw new SamlRefusal('The form was posted from another site');
    const connection = await this.connection(slug);
    await this.fetch(connection, { key: (await readForm(request)).get('key'), asked: true }, request, response);
  }

  /** Started at the provider, so nobody here asked for it: somebody else's page may have sent the browser. @returns whether it was */
  private async ask(connection: SamlConnectionEntity, key: string, request: Request, response: Response): Promise<boolean> {
    const binding = this.browser.bind(request, response);
    const handover = await this.saml.openHandover(this.database, connection.id, hashSecret(key), hashSecret(binding));
    if (!handover) return false;
    const links = handover.linksSubject !== null;
    // Nobody to say yes: it is refused, with what to do.
    if (links && this.browser.sessionToken(request) === undefined) {
      await this.fetch(connection, { key, asked: true }, request, response);
      return true;
    }
    const { tag: language, words } = languageOf(request);
    sendPage(response, {
      title: words.signInTo(this.config.company),
      company: this.config.company,
      language,
      body: html`<main><div class="card">
<h1>${links ? words.linkQuestion(connection.label) : words.signInAsQuestion(handover.displayName)}</h1>
<p>${(links ? words.linkBecause : words.askBecause)(connection.label, handover.displayName)}</p>
<form method="post" action="/auth/saml/${connection.slug}/finish" class="actions">
<input type="hidden" name="key" value="${key}">
<button class="button">${links ? words.linkIt : words.signInAs(handover.displayName)}</button>
<a class="button plain" href="/">${words.no}</a>
</form></div></main>`,
    });
    return true;
  }

  private async fetch(connection: SamlConnectionEntity, what: Pick<FinishInput, 'key' | 'asked'>, request: Request, response: Response): Promise<void> {
    const session = await this.finish.run({
      connection,
      ...what,
      binding: this.browser.binding(request),
      oldToken: this.browser.sessionToken(request),
      userAgent: request.headers['user-agent'],
    }, requestNumber(response));
    this.browser.startSession(response, session.token, session.endsAt);
    response.redirect(303, session.returnTo);
  }

  private async connection(slug: string): Promise<SamlConnectionEntity> {
    const connection = await this.connections.bySlug(this.database, slug);
    if (!connection) throw new NotFoundException();
    return connection;
  }
}
