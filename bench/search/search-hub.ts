import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { MediaModule } from '#media';
import { PeopleModule } from '#people';
import { type Config, Database, PlatformModule, sql } from '#platform';
import { PostDocuments, Reindexer, SearchModule } from '#search';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';

const TAGGED_AT_ONCE = 200;

@Module({})
class SearchBenchModule {}

/** Gives `work` the hub below its GraphQL, with everything described that is to be found. */
export async function inSearchHub<Result>(config: Config, say: (line: string) => void, work: (hub: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const libs = [AccessModule, PeopleModule, ChannelsModule, TagsModule, MediaModule, StreamModule, BlogsModule, TiesModule, SearchModule];
  const hub = await NestFactory.createApplicationContext({ module: SearchBenchModule, imports: [PlatformModule.with(config, 'bench'), ...libs] }, { logger: false });
  try {
    await describeTheRest(hub, hub.get(Database, { strict: false }), say);
    return await work(hub);
  } finally {
    await hub.close();
  }
}

/** Documents of people, channels, articles and tags are few; the hub's own way makes them. A tag's come with one post of each audience that has it. */
async function describeTheRest(hub: INestApplicationContext, database: Database, say: (line: string) => void): Promise<void> {
  if (await database.first(sql`SELECT 1 FROM search_person LIMIT 1`)) return;
  say('documents of people, channels, articles and tags');
  const [reindexer, posts] = [hub.get(Reindexer, { strict: false }), hub.get(PostDocuments, { strict: false })];
  for (const kind of ['PERSON', 'CHANNEL', 'ARTICLE'] as const) await reindexer.all(kind);
  const rows = await database.query<{ id: string }>(sql`
    SELECT DISTINCT ON (pt.tag_id, pt.audience_id) pt.post_id AS id FROM post_tag pt JOIN post p ON p.id = pt.post_id AND p.restriction IS NULL ORDER BY pt.tag_id, pt.audience_id`);
  const ids = rows.map(({ id }) => id).sort();
  for (let i = 0; i < ids.length; i += TAGGED_AT_ONCE) await database.transaction((tx) => posts.index(tx, ids.slice(i, i + TAGGED_AT_ONCE)));
  await database.execute(sql`ANALYZE`);
}
