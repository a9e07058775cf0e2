import { Controller, Get, Header, NotFoundException, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { administers } from '#access';
import { Database, parseId } from '#platform';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import { BeginTestCommand } from '../tests/begin-test.command.js';
import { ViewerResolver } from '../viewer/viewer-resolver.js';
import { RateLimit } from './rate-limit.js';
import { SignInErrorFilter } from './sign-in-error.filter.js';

/** Where the window of a test begins. There is nothing here for anybody but the administrator who asked for it, in the same session. */
@Controller('auth/saml/:connection/test')
@UseFilters(SignInErrorFilter)
export class SamlTestController {
  constructor(
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly begin: BeginTestCommand,
    private readonly viewers: ViewerResolver,
    private readonly rate: RateLimit,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  async get(@Param('connection') slug: string, @Query('test') id: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    this.rate.take(request.ip ?? '');
    const test = typeof id === 'string' ? parseId(id) : undefined;
    const viewer = await this.viewers.fromHeaders({ cookie: request.headers.cookie });
    const connection = await this.connections.bySlugEvenOff(this.database, slug);
    if (test?.type !== 'test' || !viewer?.sessionId || !administers(viewer) || !connection) throw new NotFoundException();
    response.redirect(303, await this.begin.run(connection, test.uuid, viewer.sessionId));
  }
}
