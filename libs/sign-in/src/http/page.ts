import type { Response } from 'express';
import { type Html, html } from './html.js';

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** The hub's name, above the page, leading to it. Default: nothing is there. */
  readonly company?: string;
  /** HTTP status. Default 200. */
  readonly status?: number;
  /** A language tag. Default en. */
  readonly language?: string;
  /** Origins that the page's forms may lead to, besides ours. */
  readonly formTargets?: readonly string[];
  /** A script of ours, as a path. Default: none. */
  readonly script?: string;
}

/** Answers with one of the few pages the server renders itself: no script, nothing from elsewhere, never in a frame, never kept. */
export function sendPage(response: Response, page: Page): void {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `form-action ${["'self'", ...(page.formTargets ?? [])].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(page.script ? ["script-src 'self'"] : []),
  ].join('; ');
  response.status(page.status ?? 200).set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    // With no-referrer, browsers would send our own forms with Origin: null.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  response.end(
    html`<!doctype html>
<html lang="${page.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="stylesheet" href="/auth/pages.css">
${page.script ? html`<script src="${page.script}" defer></script>` : ''}
</head>
<body>
${page.company ? html`<header><a class="brand" href="/"><img src="/icon.svg" width="26" height="26" alt="">${page.company}</a></header>` : ''}
${page.body}
</body>
</html>
`.text,
  );
}
