import type { Page } from 'playwright-core';

/** An address that shows a route, and who of the demo company opens it. */
export interface Visit {
  readonly route: string;
  readonly address: string;
  readonly by: string;
  /** The page where the first link to such an address is, for what has an id that only the hub knows. */
  readonly linkedFrom?: string;
}

const ADA = 'Ada Moreira';
const MIA = 'Mia Brandt';
const TOM = 'Tom Okafor';

/** Examples for routes that have a part to fill in, and for those that not everybody may open. */
const EXAMPLES: Record<string, Partial<Visit>> = {
  '/p/$postId': { address: '/p/{thread}' },
  '/p/$postId/grow': { address: '/p/{thread}/grow' },
  '/@{$handle}': { address: '/@grace' },
  '/c/$slug': { address: '/c/incidents' },
  '/c/$slug/members': { address: '/c/incidents/members' },
  '/t/$name': { address: '/t/almanac' },
  '/category/$slug': { address: '/category/{category}' },
  '/series/$slug': { address: '/series/{series}' },
  '/b/$slug': { address: '/b/almanac-log', by: MIA },
  '/a/$slug': { address: '/a/forty-one-minutes-late', by: MIA },
  '/a/$slug/edit': { address: '/a/forty-one-minutes-late/edit' },
  '/a/$slug/versions': { address: '/a/forty-one-minutes-late/versions' },
  '/admin/people/$handle': { address: '/admin/people/ada' },
  // Nobody has tested a connection of the demo: the page says so.
  '/admin/sign-in/tests/$testId': { address: '/admin/sign-in/tests/none' },
  '/admin/sign-in/$connectionId': { address: '/admin/sign-in/', linkedFrom: '/admin/sign-in' },
  '/feeds/$feedId': { address: '/feeds/{feed}' },
  '/search': { address: '/search?q=tide' },
  '/moderation': { by: MIA },
  '/$': { address: '/nowhere-at-all' },
};

interface Found {
  readonly everyoneTimeline: { readonly edges: readonly { readonly node: { readonly id: string; readonly replyCount: number } }[] };
  readonly article: { readonly category: { readonly slug: string } | null };
  readonly blog: { readonly series: readonly { readonly slug: string }[] };
  readonly savedFeeds: readonly { readonly id: string }[];
}

/**
 * Every route of the app as its own router tells them, so that none is forgotten. A new route whose address has a part to fill in needs an
 * example above.
 * @param page a page of Ada's
 */
export async function visitsOf(page: Page): Promise<Visit[]> {
  const routes = await page.evaluate(() => Object.keys((globalThis as unknown as { __TSR_ROUTER__: { routesByPath: object } }).__TSR_ROUTER__.routesByPath));
  const found = await things(page);
  return routes.map((route) => {
    const { address = route, by = route.startsWith('/admin') ? TOM : ADA, ...rest } = EXAMPLES[route] ?? {};
    const filled = address.replace(/\{(\w+)\}/g, (_place, name: string) => found[name] ?? `{${name}}`);
    if (/[{$]/.test(filled)) throw new Error(`Say in test/browser/app-routes.ts which address shows ${route}.`);
    return { route, address: filled, by, ...rest };
  });
}

/** What the demo makes with ids of its own, and a feed, which it doesn't. */
async function things(page: Page): Promise<Record<string, string>> {
  const { everyoneTimeline, article, blog, savedFeeds } = await ask<Found>(page, `{
    everyoneTimeline(first: 100) { edges { node { id replyCount } } }
    article(slug: "forty-one-minutes-late") { category { slug } }
    blog(slug: "almanac-log") { series { slug } }
    savedFeeds { id }
  }`);
  const [longest] = everyoneTimeline.edges.map(({ node }) => node).toSorted((one, other) => other.replyCount - one.replyCount);
  return { thread: longest?.id ?? '', category: article.category?.slug ?? '', series: blog.series[0]?.slug ?? '', feed: savedFeeds[0]?.id ?? (await newFeed(page)) };
}

/** Where a visit leads. @param page signed in as who makes it */
export async function addressOf({ address, linkedFrom }: Visit, page: Page, url: string): Promise<string> {
  if (linkedFrom === undefined) return url + address;
  await page.goto(url + linkedFrom);
  return url + (await page.locator(`main a[href^="${address}"]:not([href$="/new"])`).first().getAttribute('href'));
}

async function newFeed(page: Page): Promise<string> {
  const { createSavedFeed } = await ask<{ createSavedFeed: { feed: { id: string } } }>(page, 'mutation { createSavedFeed(input: { kind: RULE, name: "Tides", words: ["tide"] }) { feed { id } } }');
  return createSavedFeed.feed.id;
}

/** Asks the hub as the page would. */
async function ask<Data>(page: Page, query: string): Promise<Data> {
  const { data, errors } = await page.evaluate(async (text) => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text }) });
    return (await response.json()) as { data: unknown; errors?: unknown };
  }, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
}
