import { randomUUID } from 'node:crypto';
import { Controller, Get, Header, Inject, NotFoundException, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config, Database } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import { Browser } from '../http/browser.js';
import { readForm } from '../http/form.js';
import { languageOf } from '../http/language.js';
import { sendPage } from '../http/page.js';
import { SignInErrorFilter } from '../http/sign-in-error.filter.js';
import { readRedirect, type RedirectMessage } from '../saml/redirect-message.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { readCookie } from '../sessions/cookies.js';
import { facesPage, handoverPage, handoverScript, homePage, NAMED } from './demo-page.js';
import { DemoPeopleRepository } from './demo-people.repository.js';
import { type Demo, DemoSwitch } from './demo-switch.js';
import { type DemoWords, demoWords } from './demo-words.js';

/** Who is signed in at the provider: handle and session index. Anybody may be anybody here, so it needn't be secret. */
const COOKIE = 'tidings-demo-idp';

/** The demo's identity provider, as a browser sees it. Nothing is here while the demo is off. */
@Controller('demo-idp')
@UseFilters(SignInErrorFilter)
export class DemoProviderController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly people: DemoPeopleRepository,
    private readonly demoSwitch: DemoSwitch,
    private readonly browser: Browser,
  ) {}

  @Get()
  home(@Req() request: Request, @Res() response: Response): void {
    this.demo();
    const [handle] = this.session(request);
    const { language, words } = wordsFor(request);
    sendPage(response, { title: words.provider, language, body: homePage(words, handle) });
  }

  @Get('sso')
  async faces(@Req() request: Request, @Res() response: Response): Promise<void> {
    const message = this.message(request.url.split('?')[1] ?? '', 'SAMLRequest');
    await this.trusted(this.demo().provider.readLogin(message));
    const faces = await this.people.faces(this.database, NAMED);
    const { language, words } = wordsFor(request);
    sendPage(response, { title: words.choose, language, body: facesPage(words, this.config.company, faces, message.query) });
  }

  @Post('sso')
  async choose(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { provider, connection } = this.demo();
    if (!this.browser.isOwnForm(request)) throw new SamlRefusal('The form was posted from another site');
    const form = await readForm(request);
    const message = this.message(form.get('query') ?? '', 'SAMLRequest');
    const requestId = await this.trusted(provider.readLogin(message));
    const person = await this.people.byHandle(this.database, form.get('handle') ?? '');
    if (!person) throw new SamlRefusal('Nobody was chosen');
    await this.people.introduce(this.database, connection.id, person);
    const sessionIndex = randomUUID();
    const { acsUrl, samlResponse } = await provider.respond(requestId, person, sessionIndex);
    response.append('Set-Cookie', `${COOKIE}=${person.handle}.${sessionIndex}; Path=/demo-idp; HttpOnly; SameSite=Lax`);
    const { language, words } = wordsFor(request);
    sendPage(response, { title: words.signingIn, language, body: handoverPage(words, acsUrl, samlResponse, message.relayState ?? ''), script: '/demo-idp/post.js' });
  }

  @Get('slo')
  @Header('Cache-Control', 'no-store')
  async logout(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { provider } = this.demo();
    const message = readRedirect(request.url.split('?')[1] ?? '');
    if (!message) throw new SamlRefusal('No message');
    response.append('Set-Cookie', `${COOKIE}=; Path=/demo-idp; Max-Age=0; HttpOnly; SameSite=Lax`);
    if (message.kind === 'SAMLRequest') return response.redirect(303, await this.trusted(provider.answerLogout(message)));
    await this.trusted(provider.readLogoutAnswer(message));
    response.redirect(303, '/demo-idp');
  }

  /** Single logout begun here. */
  @Post('sign-out')
  @Header('Cache-Control', 'no-store')
  signOut(@Req() request: Request, @Res() response: Response): void {
    const { provider } = this.demo();
    const [handle, sessionIndex] = this.session(request);
    response.redirect(303, handle && sessionIndex && this.browser.isOwnForm(request) ? provider.logoutUrl(handle, sessionIndex) : '/demo-idp');
  }

  @Get('metadata')
  metadata(@Res() response: Response): void {
    response.type('application/samlmetadata+xml').send(this.demo().provider.metadata);
  }

  @Get('post.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  script(): string {
    this.demo();
    return handoverScript;
  }

  private demo(): Demo {
    if (!this.demoSwitch.demo) throw new NotFoundException();
    return this.demoSwitch.demo;
  }

  private session(request: Request): string[] {
    return readCookie(request.headers.cookie, COOKIE)?.split('.', 2) ?? [];
  }

  private message(query: string, kind: RedirectMessage['kind']): RedirectMessage {
    const message = readRedirect(query);
    if (message?.kind !== kind) throw new SamlRefusal('No request', { problem: SignInProblem.UNSOLICITED });
    return message;
  }

  /** samlify rejects with bare errors. */
  private async trusted<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      throw new SamlRefusal(`The demo provider refused a message: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function wordsFor(request: Request): { language: string; words: DemoWords } {
  const { tag: language } = languageOf(request);
  return { language, words: demoWords(language) };
}
