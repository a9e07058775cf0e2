import { Controller, Get, Header, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SignOutCommand } from '../saml/sign-out.command.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { Browser } from './browser.js';
import { pageStyle } from './page-style.js';
import { SignInErrorFilter } from './sign-in-error.filter.js';

/** Signing out, and the style of the server's own pages. */
@Controller('auth')
@UseFilters(SignInErrorFilter)
export class SignOutController {
  constructor(
    private readonly signOut: SignOutCommand,
    private readonly browser: Browser,
  ) {}

  /**
   * Ends the browser's session here and, where the connection has single logout, leads to the provider to end it there as well.
   * A form is answered with 303; a script, or who accepts JSON, gets `{"location": …}` to go to.
   */
  @Post('sign-out')
  @Header('Cache-Control', 'no-store')
  async post(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.browser.isOwnForm(request)) throw new SamlRefusal('The form was posted from another site');
    const location = await this.signOut.run(this.browser.sessionToken(request), this.browser.bind(request, response));
    this.browser.endSession(response);
    const byScript = request.headers['sec-fetch-dest'] === 'empty' || request.accepts(['html', 'json']) === 'json';
    if (byScript) response.json({ location });
    else response.redirect(303, location);
  }

  @Get('pages.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return pageStyle;
  }
}
