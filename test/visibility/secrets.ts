import { KeepersRepository, SharesRepository, systemViewer } from '#access';
import { CommentOnDraftCommand, CreateArticleCommand, CreateBlogCommand, CreateSeriesCommand, RestrictArticleCommand } from '#blogs';
import { AddChannelMemberCommand, type ChannelEntity, ChannelKind, ChannelRole, CreateChannelCommand, JoinChannelCommand } from '#channels';
import { CreateDepartmentCommand, type PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { RestrictPostCommand } from '#stream';
import type { TestHub } from '../support/hub.js';
import { EMPTIED, isUnpublished, leavesPlace, readsContent, type State } from './content-rule.js';
import { grow, growOut, passOn, reachEverything } from './crossings.js';
import { carryPostsAndPeople, giveLinkCard } from './made-cards.js';
import { appealPost } from './appealed-post.js';
import { keepPrivately } from './kept-privately.js';
import { giveAvatar, makeFile, makeImage } from './made-media.js';
import { beginClosing, type Cast, type Place, type Reader, readsPlace } from './readers.js';
import { mentionEverybody } from './said-to-all.js';

/** A word or an id that only some may ever see. */
export interface Secret {
  readonly what: string;
  readonly text: string;
  seenBy(reader: Reader): boolean;
}

/** Something with an id, and the words that whoever reads it finds in it. */
export interface Thing extends Secret {
  readonly type: string;
  readonly uuid: string;
  /** Its name in addresses, where it has one. */
  readonly slug?: string;
  /** The name that it had there before. */
  readonly formerSlug?: string;
  /** Who reads what it says; unset: all who see it. */
  readBy?(reader: Reader): boolean;
  /** What tells it from others of its type: where it is, and what became of it. */
  readonly place?: Place;
  readonly state?: State;
}

/** A picture and a link to a file in the text of an article. */
function shown({ imageIds, fileIds }: { imageIds: string[]; fileIds: string[] }): string {
  return `![picture](/media/${imageIds[0]}) [file](/media/${fileIds[0]})`;
}

/** A company in which every kind of content stands in every kind of place in every state, each with words of its own. */
export class SecretCompany {
  readonly things: Thing[] = [];
  readonly words: Secret[] = [];
  readonly channels = new Map<Place, ChannelEntity>();
  private count = 0;

  constructor(
    private readonly hub: TestHub,
    readonly cast: Cast,
  ) {}

  async build(): Promise<void> {
    for (const place of ['open', 'private', 'closing', 'guests'] as const) this.channels.set(place, await this.channel(place));
    for (const [place, channel] of this.channels) {
      for (const state of ['PLAIN', 'HELD', 'HIDDEN', 'REMOVED', 'PLACE', 'DELETED', 'TOMBSTONE'] as const) await this.post(place, channel, state);
      await this.articles(place, channel);
    }
    await this.people();
    await this.media('that hangs on nothing', () => false, true);
    await this.privately();
    await this.report();
    const closing = this.channels.get('closing') as ChannelEntity;
    const { author, owner, member } = this.cast;
    const audienceId = await beginClosing(this.hub, closing.id, [author.id, owner.id, member.id]);
    await this.hub.database.execute(sql`UPDATE channel SET private = true, audience_id = ${audienceId}, audience_change = 'CLOSING' WHERE id = ${closing.id}`);
    await passOn(this.hub, this.cast);
    await carryPostsAndPeople(this.hub, this.cast.carrier.id, this.cast.author.id);
    await grow(this.hub, this.things);
    for (const article of this.things.filter((thing) => thing.type === 'Article')) await this.passage(article);
    await reachEverything(this.hub, this.cast);
    await mentionEverybody(this.hub);
    await this.hub.settled();
  }

  /** A new word that only some may see. */
  word(what: string, seenBy: Secret['seenBy']): string {
    const text = `zq${this.count++}zq`;
    this.words.push({ what, text, seenBy });
    return text;
  }

  private thing(type: string, uuid: string, what: string, seenBy: Secret['seenBy'], more: Partial<Thing> = {}): void {
    this.things.push({ type, uuid, what: `${type} ${what}`, text: encodeId(type.toLowerCase(), uuid), seenBy, ...more });
  }

  private async channel(place: Place): Promise<ChannelEntity> {
    const { hub, cast } = this;
    const reads = (reader: Reader) => readsPlace(reader, place);
    const channel = await hub.get(CreateChannelCommand).run(await hub.viewer(cast.author), {
      name: this.word(`name of the ${place} channel`, reads), description: this.word(`description of the ${place} channel`, reads),
      kind: ChannelKind.TOPIC, private: place === 'private' || place === 'guests',
    });
    this.thing('Channel', channel.id, place, reads, { place, slug: channel.slug });
    const author = await hub.viewer(cast.author);
    const join = (person: PersonEntity, role: ChannelRole) => hub.get(AddChannelMemberCommand).run(author, { channelId: channel.id, personId: person.id, role });
    await join(cast.owner, ChannelRole.OWNER);
    await join(cast.member, ChannelRole.MEMBER);
    if (place === 'guests') await join(cast.guest, ChannelRole.MEMBER);
    if (place === 'open') await hub.get(JoinChannelCommand).run(await hub.viewer(cast.employee), channel.id);
    return channel;
  }

  private async post(place: Place, channel: ChannelEntity, state: State): Promise<void> {
    const { hub, cast } = this;
    const what = `${place} ${state}`;
    const reads = (reader: Reader) => readsContent(reader, [cast.author], place, state);
    const text = (reader: Reader) => !EMPTIED.has(state) && reads(reader);
    const wrote = (reader: Reader) => reader.personId === cast.author.id && readsPlace(reader, place);
    const knows = (reader: Reader) => reads(reader) || (leavesPlace(state) && readsPlace(reader, place));
    const token = await hub.token(cast.author);
    const tag = this.word(`tag of post ${what}`, text);
    const earlierTag = this.word(`earlier tag of post ${what}`, text);
    const create = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
    const publish = async (input: object) => (await hub.ask<{ createPost: { post: { id: string } } }>(token, create, { input })).createPost.post.id;
    const media = await this.media(`on post ${what}`, text, state === 'DELETED' || state === 'TOMBSTONE');
    const id = await publish({ text: `${this.word(`earlier text of post ${what}`, text)} #${tag} #${earlierTag}`, channelId: encodeId('channel', channel.id), ...media });
    await hub.ask(token, 'mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } } }', { input: { postId: id, text: `${this.word(`text of post ${what}`, text)} #${tag}` } });
    if (EMPTIED.has(state)) await publish({ text: this.word(`reply to post ${what}`, (reader) => readsPlace(reader, place)), replyToId: id });
    if (state === 'TOMBSTONE' || state === 'DELETED') await hub.ask(token, 'mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedId } }', { input: { postId: id } });
    const row = await hub.database.first<{ id: string }>(sql`SELECT id FROM post WHERE author_id = ${cast.author.id} AND reply_to_id IS NULL ORDER BY id DESC LIMIT 1`);
    const { id: uuid } = row as { id: string };
    const linked = state === 'DELETED' ? () => false : text;
    this.thing('Image', await giveLinkCard(hub, cast.author.id, uuid, this.word(`link of post ${what}`, linked)), `of the link of post ${what}`, linked);
    if (place === 'open') await growOut(hub, cast, uuid);
    const isTold = leavesPlace(state) ? (reader: Reader) => wrote(reader) || (readsPlace(reader, place) && reader.moderates === true) : knows;
    await this.restrict('post', uuid, state, `post ${what}`, isTold);
    this.thing('Post', uuid, what, knows, { place, state });
    await this.tag(tag, `of post ${what}`, text);
    await this.tag(earlierTag, `that post ${what} had`, () => false);
  }

  /**
   * A picture and a file of the author's, as createPost takes them.
   * @param detached whether what they hang on will be gone, so that they are the author's alone again
   */
  private async media(what: string, seenBy: Secret['seenBy'], detached: boolean): Promise<{ imageIds: string[]; fileIds: string[] }> {
    const { hub, cast } = this;
    const reads: Secret['seenBy'] = detached ? (reader) => reader.personId === cast.author.id : seenBy;
    const image = await makeImage(hub, cast.author.id, this.word(`picture ${what}`, reads));
    const file = await makeFile(hub, cast.author.id, this.word(`file ${what}`, reads));
    this.thing('Image', image, what, reads);
    this.thing('File', file, what, reads);
    return { imageIds: [encodeId('image', image)], fileIds: [encodeId('file', file)] };
  }

  private async restrict(table: 'post' | 'article', uuid: string, state: State, what: string, reads: Secret['seenBy']): Promise<void> {
    const kind = state === 'PLACE' ? 'REMOVED' : state;
    if (kind !== 'HELD' && kind !== 'HIDDEN' && kind !== 'REMOVED') return;
    const reason = this.word(`reason about ${what}`, reads);
    const restrict = this.hub.get<RestrictPostCommand | RestrictArticleCommand>(table === 'post' ? RestrictPostCommand : RestrictArticleCommand);
    await this.hub.database.transaction<unknown>((tx) => restrict.impose(tx, systemViewer, uuid, { kind, reason }));
  }

  private async articles(place: Place, channel: ChannelEntity): Promise<void> {
    const { hub, cast } = this;
    const reads = (reader: Reader) => readsPlace(reader, place);
    const author = await hub.viewer(cast.author);
    const blogId = await hub.get(CreateBlogCommand).run(author, { title: this.word(`blog of the ${place} channel`, reads), channelId: channel.id });
    const blog = await hub.database.first<{ slug: string }>(sql`SELECT slug FROM blog WHERE id = ${blogId}`);
    this.thing('Blog', blogId, place, reads, { place, slug: blog?.slug ?? '' });
    for (const state of ['PLAIN', 'DRAFT', 'SCHEDULED', 'HELD', 'HIDDEN', 'REMOVED', 'DELETED'] as const) await this.article(place, blogId, state);
    // So that in the series something is to be read behind what isn't.
    await this.article(place, blogId, 'PLAIN', ' at the end');
    const seriesId = await hub.get(CreateSeriesCommand).run(author, { blogId, title: this.word(`series of the ${place} channel`, reads) });
    const series = await hub.database.first<{ slug: string }>(sql`SELECT slug FROM series WHERE id = ${seriesId}`);
    this.thing('Series', seriesId, place, reads, { place, slug: series?.slug ?? '' });
    await hub.database.execute(sql`
      INSERT INTO series_article (article_id, series_id, position) SELECT id, ${seriesId}, row_number() OVER (ORDER BY id) FROM article WHERE blog_id = ${blogId}`);
  }

  private async article(place: Place, blogId: string, state: State, more = ''): Promise<void> {
    const { hub, cast } = this;
    const what = `${place} ${state}${more}`;
    const writers = [cast.author, cast.keeper, cast.coAuthor];
    const reads = (reader: Reader) => readsContent(reader, isUnpublished(state) ? [...writers, cast.commenter] : writers, place, state);
    const wrote = (reader: Reader) => writers.some(({ id }) => id === reader.personId) && reads(reader);
    const knows = (reader: Reader) => reads(reader) || (leavesPlace(state) && readsPlace(reader, place));
    const isTold = (reader: Reader) => reads(reader) || (leavesPlace(state) && readsPlace(reader, place) && (reader.moderates === true || writers.some(({ id }) => id === reader.personId)));
    const token = await hub.token(cast.author);
    const tag = this.word(`tag of article ${what}`, reads);
    const earlierTag = this.word(`earlier tag of article ${what}`, () => false);
    const gone = state === 'DELETED';
    const before = await this.media(`of article ${what} earlier`, wrote, gone);
    const now = await this.media(`of article ${what}`, reads, gone);
    const cover = await this.media(`above article ${what}`, reads, gone);
    const uuid = await hub.get(CreateArticleCommand).run(await hub.viewer(cast.author), {
      blogId, title: 'An article', slug: this.word(`former address of article ${what}`, () => false), markdown: `${this.word(`earlier text of article ${what}`, wrote)} ${shown(before)}`, tags: [tag, earlierTag],
      category: this.word(`category of article ${what}`, reads), excerpt: this.word(`excerpt of article ${what}`, reads),
    });
    await hub.get(KeepersRepository).keep(hub.database, uuid, cast.keeper.id);
    await hub.get(SharesRepository).share(hub.database, uuid, cast.coAuthor.id, 'CO_AUTHOR');
    await hub.get(SharesRepository).share(hub.database, uuid, cast.commenter.id, 'COMMENTER');
    const comments = (reader: Reader) => wrote(reader) || (isUnpublished(state) && reads(reader));
    const comment = await hub.get(CommentOnDraftCommand).run(await hub.viewer(place === 'open' ? cast.commenter : cast.author), { articleId: uuid, text: this.word(`comment on article ${what}`, comments) });
    this.thing('DraftComment', comment, what, comments);
    const answer = await hub.get(CommentOnDraftCommand).run(await hub.viewer(cast.author), { articleId: uuid, text: this.word(`answer to a comment on article ${what}`, comments), replyToId: comment });
    this.thing('DraftComment', answer, `${what} answered`, comments);
    await hub.database.execute(sql`
      UPDATE draft_comment SET from_offset = 0, quote = ${this.word(`words commented on in article ${what}`, comments)}, text_before = ${this.word(`before words in article ${what}`, comments)}, text_after = '' WHERE id = ${comment}`);
    const earlier = await this.row(uuid);
    const input = {
      articleId: encodeId('article', uuid), expectedRevisionId: encodeId('revision', earlier.revisionId),
      title: this.word(`title of article ${what}`, reads), markdown: `${this.word(`text of article ${what}`, reads)} ${shown(now)} [file](/media/${cover.fileIds[0]})`, tags: [tag],
      coverId: cover.imageIds[0], slug: this.word(`address of article ${what}`, reads),
    };
    await hub.ask(token, 'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }', { input });
    if (state === 'SCHEDULED') {
      await hub.ask(token, 'mutation ($input: ScheduleArticleInput!) { scheduleArticle(input: $input) { article { id } } }', {
        input: { articleId: input.articleId, at: new Date(Date.now() + 86_400_000).toISOString(), notice: this.word(`planned notice of article ${what}`, reads) },
      });
    } else if (state !== 'DRAFT') {
      await hub.ask(token, 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { notice { id } } }', {
        input: { articleId: input.articleId, notice: this.word(`notice of article ${what}`, state === 'DELETED' ? (reader) => readsPlace(reader, place) : reads) },
      });
    }
    const row = await this.row(uuid);
    if (gone) await hub.ask(token, 'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { deletedId } }', { input: { articleId: input.articleId } });
    await this.restrict('article', uuid, state, `article ${what}`, isTold);
    this.thing('Article', uuid, what, knows, { readBy: reads, place, state, slug: row.slug, formerSlug: earlier.slug });
    this.thing('Revision', earlier.revisionId, `earlier ${what}`, wrote);
    this.thing('Revision', row.revisionId, what, reads);
    if (row.categoryId) this.thing('Category', row.categoryId, what, reads, { slug: row.categorySlug ?? '' });
    await this.tag(tag, `of article ${what}`, reads);
    await this.tag(earlierTag, `that article ${what} had`, () => false);
  }

  private async tag(name: string, what: string, seenBy: Secret['seenBy']): Promise<void> {
    const row = await this.hub.database.first<{ id: string }>(sql`SELECT id FROM tag WHERE name = ${name}`);
    this.thing('Tag', (row as { id: string }).id, what, seenBy, { slug: name });
  }

  private async row(uuid: string) {
    const row = await this.hub.database.first<{ revisionId: string; slug: string; categoryId: string | null; categorySlug: string | null }>(sql`
      SELECT a.revision_id, a.slug, a.category_id, c.slug AS category_slug FROM article a LEFT JOIN category c ON c.id = a.category_id WHERE a.id = ${uuid}`);
    return row as { revisionId: string; slug: string; categoryId: string | null; categorySlug: string | null };
  }

  /** What is reported from a private channel, moderators read in its case, and nowhere else. */
  private async report(): Promise<void> {
    const { hub, cast } = this;
    const moderates = (reader: Reader) => reader.moderates === true;
    const text = this.word('text of a reported post', (reader) => readsPlace(reader, 'private') || moderates(reader));
    const { id: channelId } = this.channels.get('private') as ChannelEntity;
    const media = await this.media('on a reported post', (reader) => readsPlace(reader, 'private') || moderates(reader), false);
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(await hub.token(cast.author),
      'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, channelId: encodeId('channel', channelId), ...media } });
    await hub.ask(await hub.token(cast.member), 'mutation ($input: ReportContentInput!) { reportContent(input: $input) { alreadyReported } }', {
      input: { subjectId: createPost.post.id, reason: 'OTHER', comment: this.word('comment of a report', (reader) => moderates(reader) || reader.personId === cast.member.id) } });
    const row = await hub.database.first<{ id: string; subjectId: string }>(sql`SELECT id, subject_id FROM moderation_case`);
    const { id, subjectId } = row as { id: string; subjectId: string };
    this.thing('Post', subjectId, 'that was reported', (reader) => readsPlace(reader, 'private'), { place: 'private', state: 'PLAIN' });
    this.thing('Case', id, 'of a private channel', moderates);
    await appealPost(hub, cast, channelId, this.word.bind(this));
  }

  private privately(): Promise<void> {
    const own = (reader: Reader) => reader.personId === this.cast.author.id;
    return keepPrivately(this.hub, this.cast.author, (what) => this.word(what, own), (type, id) => this.thing(type, id, 'of the author', own));
  }

  private async people(): Promise<void> {
    const { hub, cast } = this;
    const company = (reader: Reader) => reader.company;
    const own = (person: PersonEntity) => (reader: Reader) => reader.company || reader.personId === person.id && reader.rooms.length > 0;
    await hub.database.execute(sql`
      UPDATE person SET bio = ${this.word('bio of the stranger', company)}, location = ${this.word('location of the stranger', company)},
        skills = ${[this.word('skill of the stranger', company)]}::text[], employers = ${JSON.stringify([{ company: this.word('employer of the stranger', company) }])}::jsonb,
        education = ${JSON.stringify([{ school: this.word('school of the stranger', company) }])}::jsonb WHERE id = ${cast.stranger.id}`);
    for (const person of [cast.stranger, cast.employee, cast.former]) await this.person(person, own(person));
    for (const person of [cast.author, cast.member]) await this.person(person, (reader) => reader.company || reader.rooms.length > 0);
    const department = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: this.word('department', company), headId: cast.stranger.id }));
    await hub.database.execute(sql`UPDATE person SET department_id = ${department.id} WHERE id IN (${cast.author.id}, ${cast.guest.id})`);
    this.thing('Department', department.id, 'the one', company, { slug: department.slug });
    const stranger = await hub.viewer(cast.stranger);
    const blogId = await hub.get(CreateBlogCommand).run(stranger, { title: this.word('blog of the stranger', company) });
    this.thing('Blog', blogId, 'of the stranger', company);
  }

  private async person({ id, handle }: PersonEntity, seenBy: Secret['seenBy']): Promise<void> {
    this.thing('Person', id, handle, seenBy, { slug: handle });
    this.thing('Image', await giveAvatar(this.hub, id, this.word(`avatar of ${handle}`, seenBy)), `avatar of ${handle}`, seenBy);
  }

  /** What the post that carries an article quotes of it, from the revision before the one that it is now. */
  private async passage(article: Thing): Promise<void> {
    const { uuid, what } = article;
    const seenBy = article.readBy ?? article.seenBy;
    const row = await this.hub.database.first<{ id: string }>(sql`
      INSERT INTO post_passage (post_id, article_id, revision_id, from_offset, to_offset, quote, text_before, text_after)
      SELECT c.post_id, ${uuid}, (SELECT id FROM revision WHERE article_id = ${uuid} ORDER BY number LIMIT 1), 0, 6, ${this.word(`passage of ${what}`, seenBy)},
        ${this.word(`text before the passage of ${what}`, () => false)}, '' FROM post_card c WHERE c.article_id = ${uuid} AND NOT c.notice RETURNING post_id AS id`);
    this.thing('Post', (row as { id: string }).id, `that quotes ${what}`, (reader) => reader.company);
  }
}
