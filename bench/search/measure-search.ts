import { Viewers } from '#access';
import { type Config, Database } from '#platform';
import { FindEverything } from '#search';
import type { Company } from '../seed/company.js';
import { Random } from '../seed/random.js';
import { searchCases } from './cases.js';
import { comparison, type SearchFigures, type SecretFigures, summary } from './figures.js';
import { type Run, SearchBench } from './search-bench.js';
import { inSearchHub } from './search-hub.js';
import { type Searchers, searchersOf } from './searchers.js';
import { SECRET_PAIRS } from './secrets.js';

const WARM_UP = 30;

/** How often each is searched, and which: cases whose name has the word. */
export interface HowMuch {
  readonly runs: number;
  readonly only: string;
}

/** Searches as different people, as the hub does below its GraphQL. */
export function measureSearch(config: Config, company: Company, howMuch: HowMuch, say: (line: string) => void): Promise<[SearchFigures[], SecretFigures[]]> {
  return inSearchHub(config, say, async (hub) => {
    const database = hub.get(Database, { strict: false });
    const bench = await SearchBench.on(hub.get(FindEverything, { strict: false }), database);
    const searchers = await searchersOf(hub.get(Viewers, { strict: false }), database, company);
    return [await measureCases(bench, searchers, company, howMuch, say), await compareSecrets(bench, searchers, howMuch, say)];
  });
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
