import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { createContext, Role, type Viewer } from '#access';
import { CreateArticleCommand } from '#blogs';
import { encodeId, formatError, sql } from '#platform';
import { builtSchema } from '../support/built-schema.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { KnownDocuments } from '../support/known-documents.js';
import { everyInput, type Spot } from './every-input.js';

const NAUGHTY = new URL('../../../shared/data/text/naughty-strings.json', import.meta.url);
/** What has broken others, should the whole list not lie beside the checkout. */
const SOME = ['', ' ', '\u0000', '\ud800', '\u202e\u2066', '<script>alert(1)</script>', `'; DROP TABLE person; --`, '%s%n{{7*7}}${1}', '../../etc/passwd', 'null', '__proto__', '1e999', '\u200b', '﷽'.repeat(50)];
const LONG = ['x'.repeat(6_000), '🏴‍☠️'.repeat(2_000), 'a '.repeat(200_000), `[${'['.repeat(3_000)}`];
const IDS = ['post_', 'constructor_01h2xcejqtf2nbrexx3vqjhp41', 'post_00000000000000000000000000', 'post_zzzzzzzzzzzzzzzzzzzzzzzzzz', 'case_01h2xcejqtf2nbrexx3vqjhp41', '01a20000-0000-7000-8000-00000000000f', 'person_01a20000000070008000'];
const NOT_TEXT = [null, 0, -1, true, [], {}, ['x'], { type: 'doc' }, { type: 'doc', content: [{ type: 'script', text: 'x' }] }, { type: 'doc', content: 'x' }];
const CODES = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']);
/** Fields whose refusal names a person, who by then is called what another field here was given. */
const NAMES_SOMEBODY = /\.expects$/;
const AT_ONCE = 6;

describe('bad text', () => {
  let hub: TestHub;
  let schema: GraphQLSchema;
  let documents: KnownDocuments;
  let viewer: Viewer;
  let known: Record<string, string>;
  let titles = 0;

  beforeAll(async () => {
    hub = await startTestHub();
    schema = builtSchema(hub.gateway);
    documents = new KnownDocuments(schema);
    // Who may do everything: what is refused for want of a role proves nothing of its text.
    const ada = await hub.person('ada', { roles: [Role.MODERATOR, Role.ADMINISTRATOR] });
    // As in a browser: tokens and connections are for sessions alone.
    viewer = { ...(await hub.viewer(ada)), sessionId: ada.id };
    const ben = await hub.person('ben');
    const CREATE = 'mutation { createPost(input: { text: "Words" }) { post { id channel { id } } } }';
    const others = (await hub.ask<{ createPost: { post: { id: string } } }>(await hub.token(ben), CREATE)).createPost.post.id;
    const token = await hub.token(ada);
    const { createPost } = await hub.ask<{ createPost: { post: { id: string; channel: { id: string } } } }>(token, CREATE);
    const articleId = await hub.get(CreateArticleCommand).run(viewer, { title: 'A title', markdown: 'A text' });
    const article = await hub.database.first<{ revisionId: string }>(sql`SELECT revision_id FROM article WHERE id = ${articleId}`);
    known = {
      postId: createPost.post.id, subjectId: createPost.post.id, id: createPost.post.id, channelId: createPost.post.channel.id, personId: encodeId('person', ben.id),
      othersPostId: others, articleId: encodeId('article', articleId), expectedRevisionId: encodeId('revision', article?.revisionId ?? ''), emoji: '👍',
    };
  });
  afterAll(() => hub.close());

  /** What the other fields hold, by their names; an article has one text, and a status with a time or a sign needs words. */
  function fill(name: string): unknown {
    if (name.startsWith('CreateArticleInput without ')) return name.endsWith(' body') || name.endsWith(' markdown') ? {} : { markdown: 'A text' };
    // Nobody decides about their own.
    if (name === 'RefusePostInput without reason') return { postId: known['othersPostId'] };
    if (/^SetStatusInput without (emoji|until)$/.test(name)) return { text: 'Here' };
    if (name.includes(' without ')) return {};
    return known[name] ?? (name === 'title' ? `A title ${titles++}a` : 'Words');
  }

  async function run(spot: Spot, value: unknown): Promise<string[]> {
    const { source, variables } = spot.operation(value);
    const result = await documents.ask(source, createContext(viewer, 'spec'), variables);
    const faults: string[] = [];
    for (const error of result.errors ?? []) {
      const shown = formatError(error, 'spec', (cause) => faults.push(`${spot.name} = ${JSON.stringify(value)?.slice(0, 80)}: ${(cause as Error).stack?.slice(0, 600)}`));
      const code = String(shown.extensions?.['code']);
      if (!CODES.has(code)) faults.push(`${spot.name} = ${JSON.stringify(value)?.slice(0, 80)}: ${code}`);
      if (/[<>]script|DROP TABLE/.test(shown.message) && !NAMES_SOMEBODY.test(spot.name) && !shown.message.startsWith('Variable')) faults.push(`${spot.name}: the message repeats the input: ${shown.message}`);
    }
    return faults;
  }

  it('is refused by name or kept as it is, in every field of every operation, and never a crash', async () => {
    const naughty = existsSync(NAUGHTY) ? (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]) : [];
    const spots = everyInput(schema, fill);
    expect(spots.length).toBeGreaterThan(60);
    // The whole list where words are written that others read or that are searched for; elsewhere every eighth will do. Each new article costs a
    // rendering, while updateArticle has its fields whole.
    const ofWords = ({ name }: Spot) => /\b(text|markdown|query|title|name|comment|reason|bio|headline|description)$/.test(name) && !/^createArticle\.|^(\w+SamlConnection|createApp\w*)\./.test(name);
    const fit = (spot: Spot) => (ofWords(spot) ? naughty : naughty.filter((_text, i) => i % 8 === 0));
    expect(spots.filter(ofWords).length).toBeGreaterThan(20);
    const all = spots.flatMap((spot) => [...fit(spot), ...SOME, ...LONG, ...IDS, ...NOT_TEXT].map((value) => ({ spot, value })));
    const faults: string[] = [];
    const worker = async (): Promise<void> => {
      for (let next = all.pop(); next && faults.length < 20; next = all.pop()) faults.push(...(await run(next.spot, next.value)));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(faults).toEqual([]);
    expect(hub.logged.filter((line) => line.level !== 'warn')).toEqual([]);
  }, 240_000);
});
