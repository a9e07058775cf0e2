import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readiness } from './readiness.js';

/** For load balancers and supervisors. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** 200 while the process lives. */
  @Get('healthz')
  alive(): { status: string } {
    return { status: 'alive' };
  }

  /** 200 when database and migrations are ready, else 503 with what is missing. */
  @Get('readyz')
  async ready(@Res() response: Response): Promise<void> {
    const missing = await this.readiness.missing();
    response.status(missing.length === 0 ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    response.json(missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing });
  }
}
