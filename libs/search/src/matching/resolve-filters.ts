import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ChannelsRepository } from '#channels';
import { PeopleRepository } from '#people';
import { Database } from '#platform';
import { keys } from '../documents/keys.js';
import type { Filter, SearchQuery } from '../query/search-query.js';
import { tagForm } from '../tokens/tokenise.js';
import type { ContentQuery } from './content-query.js';

/** Looks up whom and what the operators name. Who isn't there, or isn't to be seen, has written nothing. */
@Injectable()
export class ResolveFilters {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly channels: ChannelsRepository,
  ) {}

  /** Undefined where nothing can be as asked. */
  async run(viewer: Viewer, { all, none, filters, after, before }: SearchQuery): Promise<ContentQuery | undefined> {
    const of = async <Operator extends Filter['operator']>(operator: Operator, not: boolean, find: (filter: Extract<Filter, { operator: Operator }>) => Promise<string | undefined>) => {
      const given = filters.filter((filter): filter is Extract<Filter, { operator: Operator }> => filter.operator === operator && filter.not === not);
      return given.length === 0 ? undefined : (await Promise.all(given.map(find))).flatMap((id) => id ?? []);
    };
    const author = async ({ handle }: { handle: string }) => (handle === 'me' ? viewer.personId : (await this.people.byHandle(this.database, viewer, handle))?.id);
    const channel = async ({ slug }: { slug: string }) => (await this.channels.bySlug(this.database, viewer, slug))?.id;
    const authorIds = await of('from', false, author);
    const channelIds = await of('in', false, channel);
    if (authorIds?.length === 0 || channelIds?.length === 0) return undefined;
    const notAuthors = (await of('from', true, author)) ?? [];
    const notChannels = (await of('in', true, channel)) ?? [];
    const keysOf = (not: boolean) => filters.filter((filter) => filter.not === not).flatMap((filter) =>
      (filter.operator === 'has' ? [keys.has(filter.what)] : filter.operator === 'tag' ? [tagForm(filter.name)] : []));
    return {
      all, none, authorIds, channelIds, keys: keysOf(false), notKeys: [...keysOf(true), ...notAuthors.map(keys.author), ...notChannels.map(keys.channel)],
      from: after && firstKeyOf(after), until: before && firstKeyOf(before),
    };
  }
}

/** The first key of the stream that a moment can have: a UUIDv7 begins with its milliseconds. */
function firstKeyOf(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
