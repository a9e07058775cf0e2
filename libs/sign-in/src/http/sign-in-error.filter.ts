import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LOG, type Log, UserError } from '#platform';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { html } from './html.js';
import { sendPage } from './page.js';

/** What the person is told of a failure. */
interface Outcome {
  readonly status: number;
  readonly title: string;
  readonly words: string;
}

const FAILED = 'Your identity provider’s answer could not be accepted. It may have been used already or have taken too long. Try again.';

/** Failures of the sign-in routes, as plain pages. Why goes to the log; a stranger learns nothing from the page. */
@Catch()
export class SignInErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const { path, ip: client } = host.switchToHttp().getRequest<Request>();
    const { status, title, words } = this.outcome(error, { path, client });
    if (response.headersSent) return void response.end();
    sendPage(response, {
      status,
      title,
      body: html`<main><div class="card"><h1>${title}</h1><p>${words}</p><p class="actions"><a class="button" href="/sign-in">To the sign-in page</a></p></div></main>`,
    });
  }

  private outcome(error: unknown, request: { path: string; client: string | undefined }): Outcome {
    if (error instanceof SamlRefusal) {
      this.log.warn({ ...request, reason: error.message }, 'A sign-in was refused');
      return { status: 401, title: 'You are not signed in', words: error.advice ?? FAILED };
    }
    if (error instanceof HttpException && error.getStatus() < 500) {
      return { status: error.getStatus(), title: 'There is nothing here', words: 'This address is not one of ours, or no longer.' };
    }
    if (error instanceof UserError) {
      this.log.warn({ ...request, reason: error.message }, 'A sign-in was refused');
      return { status: error.code === 'RATE_LIMITED' ? 429 : 401, title: 'You are not signed in', words: error.message };
    }
    this.log.error({ ...request, err: error }, 'A sign-in failed');
    return { status: 401, title: 'You are not signed in', words: 'Signing in did not work just now. Try again in a moment.' };
  }
}
