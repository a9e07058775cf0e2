import { Inject, Injectable } from '@nestjs/common';
import { Database, EventStream, LOG, type Log } from '#platform';
import { Viewers } from '../viewer/viewers.js';

/** What every kind of own devices needs. */
@Injectable()
export class OwnDevicesTools {
  constructor(
    readonly database: Database,
    readonly stream: EventStream,
    readonly viewers: Viewers,
    @Inject(LOG) readonly log: Log,
  ) {}
}
