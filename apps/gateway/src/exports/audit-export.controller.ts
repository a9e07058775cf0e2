import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { administers } from '#access';
import { AuditExport, type ExportedEntry } from '#people';
import { notFound, UserError } from '#platform';
import { MediaErrorFilter } from '../media/media-error.filter.js';
import { MediaViewer } from '../media/media-viewer.js';
import { EXPORT_FORMATS } from './export-format.js';
import { assertMeant } from './meant.js';

/** Sends the audit record as a file to administrators, as it is read. */
@Controller('exports')
@UseFilters(MediaErrorFilter)
export class AuditExportController {
  constructor(
    private readonly viewer: MediaViewer,
    private readonly exports: AuditExport,
  ) {}

  /** `/exports/audit.csv` and `/exports/audit.jsonl`, with the fields of AuditFilter as parameters; actions are separated by commas. */
  @Get('audit.:format')
  async send(@Param('format') name: string, @Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    assertMeant(request.headers);
    const viewer = await this.viewer.reader(request.headers);
    if (!administers(viewer)) throw new UserError('FORBIDDEN', 'Only for people with the role ADMINISTRATOR.');
    const format = EXPORT_FORMATS[name];
    if (!format) throw notFound('format');
    const entries = await this.exports.begin(viewer, filterOf(query), name);
    response.setHeader('Content-Type', format.contentType);
    response.setHeader('Cache-Control', 'no-store');
    response.attachment(`audit-${new Date().toISOString().slice(0, 10)}.${name}`);
    await pipeline(Readable.from(lines(entries, format)), response);
  }
}

async function* lines(entries: AsyncGenerator<ExportedEntry>, { head, line }: (typeof EXPORT_FORMATS)[string]): AsyncGenerator<string> {
  yield head;
  for await (const entry of entries) yield line(entry);
}

/** @throws UserError BAD_USER_INPUT for a time that is none */
function filterOf({ actorId, actions, subject, since, until }: Record<string, unknown>) {
  return {
    ...(text(actorId) ? { actorId: text(actorId) } : {}),
    ...(text(actions) ? { actions: text(actions)?.split(',') } : {}),
    ...(text(subject) ? { subject: text(subject) } : {}),
    ...(text(since) ? { since: time(text(since), 'since') } : {}),
    ...(text(until) ? { until: time(text(until), 'until') } : {}),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function time(value: string | undefined, field: string): Date {
  const date = new Date(value ?? '');
  if (Number.isNaN(date.getTime())) throw new UserError('BAD_USER_INPUT', 'Give a time such as 2026-11-26T09:00:00Z.', field);
  return date;
}
