import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Type } from '@nestjs/common';
import sharp from 'sharp';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { encodeId, raw, sql, Storage } from '#platform';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { type LibHub, startLibHub } from '#test-support';
import { TiesModule } from '#ties';
import { IntegrationsModule } from '../../integrations.module.js';
import { planImport } from '../plan/plan-import.js';
import { bytesOf, wxrText } from '../testing/wxr-text.js';
import { readWxr } from '../wxr/read-wxr.js';
import { ImportWordpressCommand } from '../writing/import-wordpress.command.js';
import { MediaFolder } from './media-folder.js';

const UPLOADS = 'https://old.example/wp-content/uploads';
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const ARTICLES = `query ($slug: String!) { blog(slug: $slug) { articles(first: 100) { edges { node {
  id title html cover { id alternativeText } images { id width alternativeText } files { id name } revision { number } } } } } }`;

interface Listed {
  readonly title: string;
  readonly html: string;
  readonly cover: { id: string; alternativeText: string } | null;
  readonly images: { id: string; width: number; alternativeText: string }[];
  readonly files: { id: string; name: string }[];
  readonly revision: { number: number };
}

const planOf = async (...items: Parameters<typeof wxrText>) => planImport(await readWxr(bytesOf(wxrText(...items))));
const attachment = (id: number, path: string, alt = '') => ({
  id, type: 'attachment', status: 'inherit', content: '',
  more: `<wp:attachment_url>${UPLOADS}/${path}</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>${alt}</wp:meta_value></wp:postmeta>`,
});
const featured = (id: number) => `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${id}</wp:meta_value></wp:postmeta>`;
const picture = (width: number) => sharp({ create: { width, height: 40, channels: 3, background: { r: width % 255, g: 90, b: 90 } } }).jpeg().toBuffer();
const img = (path: string) => `<img src="${UPLOADS}/${path}" alt="x" />`;

describe('an import with the files at hand', () => {
  let hub: LibHub;
  let reader: { id: string };
  let outside: string;
  let folder: string;

  const put = async (path: string, bytes: Buffer | string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  };
  const run = async (plan: Awaited<ReturnType<typeof planOf>>, blog: string, withMedia = true) =>
    hub.get(ImportWordpressCommand).run(plan, { blog, media: withMedia ? await MediaFolder.open(folder) : undefined });
  const articles = async (slug: string): Promise<Listed[]> => {
    const { data, errors } = await hub.ask(reader, ARTICLES, { slug });
    expect(errors).toBeUndefined();
    return (data as unknown as { blog: { articles: { edges: { node: Listed }[] } } }).blog.articles.edges.map(({ node }) => node);
  };
  const stored = async () => {
    const keys: string[] = [];
    for await (const { key } of hub.get(Storage as Type<Storage>).list()) keys.push(key);
    return keys.sort();
  };
  const rows = async () => Promise.all(['media', 'media_variant', 'article', 'article_media', 'revision', 'import_source', 'audit_entry'].map((name) =>
    hub.database.query(raw(`SELECT * FROM ${name} t ORDER BY t::text`))));

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule, IntegrationsModule]);
    reader = await hub.person('reader');
    outside = await mkdtemp(join(tmpdir(), 'tidings-wordpress-'));
    folder = join(outside, 'uploads');
    await put('2013/03/pier.jpg', await picture(900));
    await put('2013/03/pier-300x200.jpg', await picture(300));
    await put('2013/03/small-10x10.jpg', await picture(10));
    await put('2013/03/plan.pdf', PDF);
    await put('2013/03/fake.jpg', 'no picture at all');
    await put('2013/03/form.jpg', PDF);
  });
  afterAll(async () => {
    await rm(outside, { recursive: true, force: true });
    await hub.stop();
  });

  it('shows pictures and offers files of the hub’s own, with the featured image as cover, each once', async () => {
    const content = `<p>${img('2013/03/pier-300x200.jpg')}</p><p><a href="${UPLOADS}/2013/03/pier.jpg">${img('2013/03/pier.jpg')}</a></p>
      <p><a href="${UPLOADS}/2013/03/plan.pdf">The plan</a></p>[gallery ids="8,9"]`;
    const plan = await planOf({ id: 1, content, more: featured(8) }, { id: 2, content: img('2013/03/small-10x10.jpg') }, attachment(8, '2013/03/pier.jpg', 'The pier'), attachment(9, '2013/03/small-10x10.jpg'));
    const told: number[] = [];
    const result = await hub.get(ImportWordpressCommand).run(plan, { blog: 'pictures', media: await MediaFolder.open(folder), onFile: (count) => told.push(count) });
    expect(result).toMatchObject({ articles: { made: 2 }, pictures: 2, files: 1, illustrated: 0, missing: [] });
    expect(result.report.map(({ what }) => what)).toEqual([]);
    expect(told).toEqual([1, 2, 3]);
    const [second, first] = (await articles('pictures')).sort((a, b) => b.title.localeCompare(a.title)) as [Listed, Listed];
    expect(first.images.map(({ width }) => width).sort()).toEqual([10, 900]);
    expect(first.cover).toMatchObject({ alternativeText: 'The pier' });
    expect(first.files).toMatchObject([{ name: 'plan.pdf' }]);
    const pier = `/media/${first.cover?.id}`;
    expect(first.html).toContain(`<figure><a href="${pier}"><img src="${pier}"`);
    expect(first.html).toContain(`<a href="/media/${first.files[0]?.id}">The plan</a>`);
    expect(first.html).toMatch(new RegExp(`<div data-gallery=""><figure><img src="${pier}"`));
    expect(first.html).not.toContain('old.example');
    expect(second.html).toContain('/media/image_');
  });

  it('leads from a picture to the picture, not to the page that WordPress showed it on', async () => {
    const page = 'https://old.example/2013/03/day-out/pier';
    const content = `<a href="${page}/">${img('2013/03/pier.jpg')}</a><p><a href="${page}">Bigger</a></p>`;
    const pier = { ...attachment(8, '2013/03/pier.jpg'), more: `<link>${page}/</link>${attachment(8, '2013/03/pier.jpg').more}` };
    expect(await run(await planOf({ id: 1, content }, pier), 'pages')).toMatchObject({ missing: [] });
    const [first] = await articles('pages');
    const now = `/media/${first?.images[0]?.id}`;
    expect(first?.html).toContain(`<a href="${now}"><img src="${now}"`);
    expect(first?.html).toContain(`<a href="${now}">Bigger</a>`);
  });

  it('changes nothing the second time, and stores nothing', async () => {
    const plan = await planOf({ id: 1, content: img('2013/03/pier.jpg'), more: featured(8) }, attachment(8, '2013/03/pier.jpg'));
    await run(plan, 'twice');
    const before = [await rows(), await stored()];
    expect(await run(plan, 'twice')).toMatchObject({ pictures: 0, files: 0, illustrated: 0, report: [] });
    expect([await rows(), await stored()]).toEqual(before);
  });

  it('brings pictures into what came without them, as a new version, and leaves what was written since', async () => {
    const plan = await planOf({ id: 1, content: `Old words ${img('2013/03/pier.jpg')}`, more: featured(8) }, { id: 2, content: 'No picture' }, attachment(8, '2013/03/pier.jpg'));
    const without = await run(plan, 'later', false);
    expect(without.report.map(({ what }) => what)).toEqual(['featured image (the file stays at its address)', 'attachment (the file stays at its address)']);
    await hub.database.execute(sql`UPDATE article SET body = replace(body::text, 'Old words', 'New words')::jsonb WHERE slug IN (SELECT a.slug FROM article a JOIN blog b ON b.id = a.blog_id WHERE b.slug = 'later')`);
    expect(await run(plan, 'later')).toMatchObject({ articles: { made: 0, known: 2 }, pictures: 1, illustrated: 1, changed: [], report: [] });
    const [first] = (await articles('later')).filter(({ title }) => title === 'Title 1');
    expect(first).toMatchObject({ html: expect.stringMatching(/New words[^]*\/media\/image_/), cover: { id: expect.any(String) }, revision: { number: 2 } });
    const before = await rows();
    expect(await run(plan, 'later')).toMatchObject({ illustrated: 0 });
    expect(await rows()).toEqual(before);
  });

  it('leaves what isn’t there, or isn’t what it says, at its old address, and lists it', async () => {
    const content = ['2013/03/gone.jpg', '2013/03/fake.jpg', '2013/03/form.jpg'].map((path) => `<p>${img(path)}</p>`).join('');
    const elsewhere = '<p><img src="https://other.example/wp-content/uploads/2013/03/pier.jpg" /></p>';
    const before = await stored();
    const { missing, pictures, files } = await run(await planOf({ id: 1, content: content + elsewhere }), 'missing');
    expect({ pictures, files }).toEqual({ pictures: 0, files: 0 });
    expect(missing.map(({ what, excerpt }) => [what, excerpt.split('/').at(-1)])).toEqual([
      ['isn’t in the folder', 'gone.jpg'], ['is neither a picture nor a document that the hub takes', 'fake.jpg'], ['is no picture', 'form.jpg'],
    ]);
    const [article] = await articles('missing');
    expect(article?.html.match(/data-outside="[^"]*"/g)).toEqual([...['gone', 'fake', 'form'].map((name) => `data-outside="${UPLOADS}/2013/03/${name}.jpg"`), 'data-outside="https://other.example/wp-content/uploads/2013/03/pier.jpg"']);
    expect(await stored()).toEqual(before);
  });

  it('reads nothing outside of the folder', async () => {
    await writeFile(join(outside, 'secret.jpg'), await picture(70));
    await symlink(join(outside, 'secret.jpg'), join(folder, '2013/03/link.jpg'));
    await symlink(outside, join(folder, '2013/04'));
    const paths = ['../secret.jpg', '2013/03/%2e%2e/%2e%2e/%2e%2e/secret.jpg', '..%2fsecret.jpg', '2013%2f..%2f..%2fsecret.jpg', '2013/03/link.jpg', '2013/04/secret.jpg'];
    const { pictures, files } = await run(await planOf({ id: 1, content: paths.map((path) => `<p>${img(path)}</p>`).join('') }), 'outside');
    expect({ pictures, files }).toEqual({ pictures: 0, files: 0 });
    const opened = await MediaFolder.open(folder);
    for (const path of ['../secret.jpg', '2013/03/link.jpg', '2013/04/secret.jpg', '..\\secret.jpg', '/etc/hostname', '', '2013/03']) expect(await opened?.find(path)).toBeUndefined();
    expect(await opened?.find('2013/03/pier.jpg')).toMatch(/pier\.jpg$/);
  });

  it('gives nobody a picture of the hub that an export merely names', async () => {
    await run(await planOf({ id: 1, status: 'private', content: img('2013/03/pier.jpg') }), 'hidden');
    const [row] = await hub.database.query<{ id: string }>(sql`SELECT h.media_id AS id FROM article_media h JOIN article a ON a.id = h.article_id JOIN blog b ON b.id = a.blog_id WHERE b.slug = 'hidden'`);
    const id = encodeId('image', row?.id as string);
    await run(await planOf({ id: 5, content: `<img src="/media/${id}" />` }), 'naming');
    expect(await articles('naming')).toMatchObject([{ images: [] }]);
    expect((await hub.ask(reader, `{ node(id: "${id}") { id } }`)).data).toEqual({ node: null });
  });

  it('leaves no bytes behind when it fails', async () => {
    const before = [await rows(), await stored()];
    const plan = await planOf({ id: 1, content: img('2013/03/pier.jpg') }, { id: 2 });
    const [first, second] = plan.articles;
    await expect(run({ ...plan, articles: [first!, { ...second!, author: 'author:nobody' }] }, 'broken')).rejects.toThrow(/no such person/);
    expect([await rows(), await stored()]).toEqual(before);
  });

  it('leads to its own articles here, forth and back, as a card where the address stands alone', async () => {
    const address = (id: number) => `<link>https://old.example/2012/01/title-${id}/</link><guid>https://old.example/?p=${id}</guid>`;
    const plan = await planOf(
      { id: 1, content: '<p>See <a href="http://old.example/2012/01/title-2">two</a>, <a href="/?p=3">three</a>, <a href="https://old.example/?p=4">draft</a></p>', more: address(1) },
      { id: 2, content: 'Before\n\nhttps://old.example/2012/01/title-1/\n\n<a href="https://else.example/?p=1">else</a>', more: address(2) },
      { id: 3, more: address(3) },
      { id: 4, status: 'draft', more: address(4) },
    );
    await run(plan, 'linked', false);
    const slugs = new Map((await hub.database.query<{ title: string; slug: string }>(sql`SELECT a.title, a.slug FROM article a JOIN blog b ON b.id = a.blog_id WHERE b.slug = 'linked'`)).map(({ title, slug }) => [title, slug]));
    const html = new Map((await articles('linked')).map((article) => [article.title, article.html]));
    expect(html.get('Title 1')).toBe(`<p>See <a href="/a/${slugs.get('Title 2')}">two</a>, <a href="/a/${slugs.get('Title 3')}">three</a>, <a href="https://old.example/?p=4" rel="noopener noreferrer nofollow">draft</a></p>`);
    expect(html.get('Title 2')).toMatch(new RegExp(`<div data-embed="http://localhost:\\d+/a/${slugs.get('Title 1')}">`));
    expect(html.get('Title 2')).toContain('href="https://else.example/?p=1"');
  });
});
