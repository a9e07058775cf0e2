import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config, LOG, type Log, UserError } from '#platform';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { html } from './html.js';
import { languageOf } from './language.js';
import { sendPage } from './page.js';
import { requestNumber } from './request-number.js';
import type { Words } from './words.js';

/** What the person is told of a failure. */
interface Outcome {
  readonly status: number;
  readonly title: string;
  readonly words: string;
}

/** What a log line says of the request. */
interface Trace {
  readonly requestId: string;
  readonly path: string;
  readonly client: string | undefined;
}

/** Failures of the sign-in routes, as plain pages in the reader's language. Why goes to the log; a stranger learns nothing from the page. */
@Catch()
export class SignInErrorFilter implements ExceptionFilter {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Request>();
    const { tag: language, words } = languageOf(request);
    const requestId = requestNumber(response);
    const outcome = this.outcome(error, words, { requestId, path: request.path, client: request.ip });
    if (response.headersSent) return void response.end();
    const number = outcome.status === 401 ? html`<p class="soft">${words.number} <code>${requestId}</code></p>` : '';
    sendPage(response, {
      status: outcome.status,
      title: outcome.title,
      company: this.config.company,
      language,
      body: html`<main><div class="card"><h1>${outcome.title}</h1><p>${outcome.words}</p>
<p class="actions"><a class="button" href="/sign-in">${words.toSignIn}</a></p>${number}</div></main>`,
    });
  }

  private outcome(error: unknown, words: Words, trace: Trace): Outcome {
    if (error instanceof SamlRefusal) {
      this.log.warn({ ...trace, reason: error.message, problem: error.facts.problem }, 'A sign-in was refused');
      return { status: 401, title: words.notSignedIn, words: (error.facts.problem && words.problems[error.facts.problem]) ?? words.failed };
    }
    if (error instanceof HttpException && error.getStatus() < 500) {
      return { status: error.getStatus(), title: words.nothingHere, words: words.nothingHereWhy };
    }
    if (error instanceof UserError && error.code === 'RATE_LIMITED') {
      this.log.warn({ ...trace, reason: error.message }, 'A sign-in was refused');
      return { status: 429, title: words.notSignedIn, words: words.tooMany };
    }
    this.log.error({ ...trace, err: error }, 'A sign-in failed');
    return { status: 401, title: words.notSignedIn, words: words.later };
  }
}
