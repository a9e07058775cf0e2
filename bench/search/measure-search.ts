import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule, Viewers } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { MediaModule } from '#media';
import { PeopleModule } from '#people';
import { type Config, Database, PlatformModule, sql } from '#platform';
import { FindEverything, PostDocuments, Reindexer, SearchModule } from '#search';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import type { Company } from '../seed/company.js';
import { Random } from '../seed/random.js';
import { searchCases } from './cases.js';
import { comparison, type SearchFigures, type SecretFigures, summary } from './figures.js';
import { type Run, SearchBench } from './search-bench.js';
import { type Searchers, searchersOf } from './searchers.js';
import { SECRET_PAIRS } from './secrets.js';

const WARM_UP = 30;
const TAGGED_AT_ONCE = 200;

/** How often each is searched, and which: cases whose name has the word. */
export interface HowMuch {
  readonly runs: number;
  readonly only: string;
}

@Module({})
class SearchBenchModule {}

/** Searches as different people, as the hub does below its GraphQL. */
export async function measureSearch(config: Config, company: Company, howMuch: HowMuch, say: (line: string) => void): Promise<[SearchFigures[], SecretFigures[]]> {
  const libs = [AccessModule, PeopleModule, ChannelsModule, TagsModule, MediaModule, StreamModule, BlogsModule, TiesModule, SearchModule];
  const hub = await NestFactory.createApplicationContext({ module: SearchBenchModule, imports: [PlatformModule.with(config, 'bench'), ...libs] }, { logger: false });
  try {
    const database = hub.get(Database, { strict: false });
    await describeTheRest(hub, database, say);
    const bench = await SearchBench.on(hub.get(FindEverything, { strict: false }), database);
    const searchers = await searchersOf(hub.get(Viewers, { strict: false }), database, company);
    return [await measureCases(bench, searchers, company, howMuch, say), await compareSecrets(bench, searchers, howMuch, say)];
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

async function measureCases(bench: SearchBench, searchers: Searchers, company: Company, { runs, only }: HowMuch, say: (line: string) => void): Promise<SearchFigures[]> {
  const figures: SearchFigures[] = [];
  for (const one of searchCases(company).filter(({ name }) => name.includes(only))) {
    const random = new Random(6);
    const found: Run[] = [];
    for (let i = 0; i < WARM_UP + runs; i++) found.push(await bench.run(random.pick(searchers[one.who]), one.query(random), one.kinds, one.page));
    const figure = summary(one.name, found.slice(WARM_UP));
    figures.push(figure);
    say(`${one.name}: p50 ${figure.processor.p50.toFixed(1)}, p95 ${figure.processor.p95.toFixed(1)}, most ${figure.processor.most.toFixed(1)} ms`);
  }
  return figures;
}

/** In turns, each pair as the same person, so that what else the machine does meets both. */
async function compareSecrets(bench: SearchBench, searchers: Searchers, { runs, only }: HowMuch, say: (line: string) => void): Promise<SecretFigures[]> {
  const figures: SecretFigures[] = [];
  for (const { name, who, kinds, secret, absent } of SECRET_PAIRS.filter((pair) => pair.name.includes(only))) {
    const random = new Random(9);
    const found: { secret: Run[]; absent: Run[] } = { secret: [], absent: [] };
    for (let i = 0; i < WARM_UP + runs; i++) {
      const viewer = random.pick(searchers[who]);
      for (const which of i % 2 === 0 ? (['secret', 'absent'] as const) : (['absent', 'secret'] as const)) {
        found[which].push(await bench.run(viewer, which === 'secret' ? secret : absent, kinds));
      }
    }
    const figure = comparison(name, found.secret.slice(WARM_UP), found.absent.slice(WARM_UP));
    figures.push(figure);
    say(`${name}: ${figure.secret.toFixed(2)} and ${figure.absent.toFixed(2)} ms, told apart ${(100 * figure.told).toFixed(0)} %`);
  }
  return figures;
}
