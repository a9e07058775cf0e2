import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Visit, visitsOf } from './app-routes.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';
import { PageWalk } from './page-walk.js';

/** Every page there is: two thirds are the app's, the rest administration's. */
describe('every page, for everybody', () => {
  let hub: DemoHub;
  let walk: PageWalk;
  let visits: Visit[];

  beforeAll(async () => {
    hub = await startDemoHub();
    walk = new PageWalk(hub);
    visits = await visitsOf((await walk.devicesOf('Ada Moreira')).laptop);
  }, 240_000);
  afterAll(() => hub?.stop());

  async function problemsOf(chosen: (visit: Visit) => boolean): Promise<string[]> {
    const found: string[] = [];
    for (const visit of visits.filter(chosen)) found.push(...(await walk.problemsOf(visit)));
    return [...found, ...walk.faults];
  }

  it('passes axe in both themes on a laptop and a phone, has one heading and a title, and reads at 200 and 400 %', async () => {
    expect(visits.length).toBeGreaterThan(25);
    expect(await problemsOf(({ route }) => !route.startsWith('/admin'))).toEqual([]);
  }, 480_000);

  it('does so in administration, too', async () => {
    expect(await problemsOf(({ route }) => route.startsWith('/admin'))).toEqual([]);
  }, 300_000);
});
