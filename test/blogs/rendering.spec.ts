import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RenderAnewJob } from '#blogs';
import { sql } from '#platform';
import { RENDERER } from '#rich-text/server';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk } from './article-desk.js';

interface Stored {
  readonly html: string;
  readonly renderedBy: number;
  readonly revisionId: string;
  readonly updatedAt: Date;
}

describe('HTML that an older renderer wrote', () => {
  let hub: TestHub;
  let desk: ReturnType<typeof articleDesk>;
  let token: string;

  beforeAll(async () => {
    hub = await startTestHub();
    token = await hub.token(await hub.person('ada'));
    desk = articleDesk(hub, 'id slug html revision { id number }');
  });
  afterAll(() => hub.close());

  const stored = async (slug: string) => (await hub.database.query<Stored>(sql`SELECT html, rendered_by, revision_id, updated_at FROM article WHERE slug = ${slug}`))[0] as Stored;
  /** An article as it was stored before the renderer coloured code. */
  async function old(title: string, markdown: string): Promise<{ slug: string; id: string; revision: { id: string } }> {
    const made = await desk.article(token, 'createArticle', { title, markdown });
    await hub.database.execute(sql`UPDATE article SET rendered_by = 0, html = '<p>Old</p>' WHERE slug = ${made.slug}`);
    return made;
  }

  it('is written anew by a job, without a new revision; what the present renderer wrote is left alone', async () => {
    const [short, long] = [await old('Short', '```typescript\nconst a = 1;\n```'), await old('Long', 'A paragraph.\n\n'.repeat(700))];
    const now = await desk.article(token, 'createArticle', { title: 'Of now', markdown: 'Words' });
    await hub.database.execute(sql`UPDATE article SET html = '<p>As it is</p>' WHERE slug = ${now.slug}`);
    const before = await stored(short.slug);
    await hub.get(RenderAnewJob).run();
    const after = await stored(short.slug);
    expect(after.html).toContain('<span class="hljs-keyword">const</span>');
    expect(after).toMatchObject({ renderedBy: RENDERER, revisionId: before.revisionId, updatedAt: before.updatedAt });
    expect((await stored(long.slug)).html.match(/<p>/g)).toHaveLength(700);
    expect((await stored(now.slug)).html).toBe('<p>As it is</p>');
  });

  it('stays old while only the title is saved, and keeps no other from its turn where it can’t be rendered', async () => {
    const [broken, titled] = [await old('Broken', 'Words'), await old('Titled', '*Words*')];
    await desk.article(token, 'updateArticle', { articleId: titled.id, expectedRevisionId: titled.revision.id, title: 'Titled anew' });
    expect(await stored(titled.slug)).toMatchObject({ html: '<p>Old</p>', renderedBy: 0 });
    await hub.database.execute(sql`UPDATE article SET body = '{"type":"doc","content":[{"type":"gone"}]}' WHERE slug = ${broken.slug}`);
    await hub.get(RenderAnewJob).run();
    expect((await stored(titled.slug)).html).toBe('<p><em>Words</em></p>');
    expect(await stored(broken.slug)).toMatchObject({ html: '<p>Old</p>', renderedBy: RENDERER });
  });
});
