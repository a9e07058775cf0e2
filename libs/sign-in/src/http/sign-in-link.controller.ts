import { Controller, Get, Inject, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config, Database } from '#platform';
import { SignInLinksRepository } from '../links/sign-in-links.repository.js';
import { UseSignInLinkCommand } from '../links/use-sign-in-link.command.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { hashSecret, looksSecret } from '../sessions/secret.js';
import { Browser } from './browser.js';
import { readForm } from './form.js';
import { html } from './html.js';
import { languageOf } from './language.js';
import { sendPage } from './page.js';
import { RateLimit } from './rate-limit.js';
import { SignInErrorFilter } from './sign-in-error.filter.js';

/** A link that was made on the hub's machine. Opening it asks: what looks at links before people do must not use it up. */
@Controller('auth/link')
@UseFilters(SignInErrorFilter)
export class SignInLinkController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly links: SignInLinksRepository,
    private readonly use: UseSignInLinkCommand,
    private readonly browser: Browser,
    private readonly rate: RateLimit,
  ) {}

  @Get()
  async get(@Query('key') key: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    this.rate.take(request.ip ?? '');
    const { tag: language, words } = languageOf(request);
    const found = typeof key === 'string' && looksSecret(key) ? await this.links.nameOf(this.database, hashSecret(key)) : undefined;
    if (!found) return this.sendGone(request, response);
    sendPage(response, {
      title: words.signInTo(this.config.company),
      company: this.config.company,
      language,
      body: html`<main><div class="card"><h1>${words.signInAsQuestion(found.displayName)}</h1><p>${words.linkWhy(found.displayName)}</p>
<form method="post" action="/auth/link" class="actions"><input type="hidden" name="key" value="${key as string}">
<button class="button">${words.signInAs(found.displayName)}</button><a class="button plain" href="/">${words.no}</a></form></div></main>`,
    });
  }

  @Post()
  async post(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.rate.take(request.ip ?? '');
    if (!this.browser.isOwnForm(request)) throw new SamlRefusal('The form was posted from another site');
    const key = (await readForm(request)).get('key');
    const token = await this.use.run(key, { oldToken: this.browser.sessionToken(request), userAgent: request.headers['user-agent'] });
    if (token === undefined) return this.sendGone(request, response);
    this.browser.startSession(response, token, null);
    response.redirect(303, '/');
  }

  /** For a link that is used, too old or none at all: the ways on from there. */
  private sendGone(request: Request, response: Response): void {
    const { tag: language, words } = languageOf(request);
    const { company } = this.config;
    sendPage(response, {
      status: 401,
      title: words.linkGone,
      company,
      language,
      body: html`<main><div class="card"><h1>${words.linkGone}</h1><p>${words.linkOnce}</p><p>${words.linkAsk(company)}</p>
<p class="actions"><a class="button" href="/sign-in">${words.toSignIn}</a></p>
<p class="soft">${words.linkForIt} <code>npm run tidings -- person sign-in-link --handle …</code></p></div></main>`,
    });
  }
}
