import { lookup } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';

/** Finds a host's addresses, as this machine does. */
@Injectable()
export class HostResolver {
  /** @throws where there are none */
  async addresses(host: string): Promise<string[]> {
    return (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);
  }
}
