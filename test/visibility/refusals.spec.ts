import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from 'graphql';
import { encodeId, sql } from '#platform';
import { builtSchema } from '../support/built-schema.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { type Cast, makeCast, type Reader } from './readers.js';
import { SecretCompany, type Thing } from './secrets.js';

const SOME_BLOG = encodeId('blog', '01a20000-0000-7000-8000-00000000000e');
const SOME_REVISION = encodeId('revision', '01a20000-0000-7000-8000-00000000000f');

/** For each id in a mutation's input the types it may be of; and what else the input needs to get as far as looking it up. */
const INPUTS: Record<string, { types: string[]; more?: Record<string, unknown>  }> = {
  // Looked up among decisions about what one wrote; appeals.spec.ts has it.
  'AppealDecisionInput.decisionId': { types: [] },
  'AnswerCoAuthorOfferInput.articleId': { types: ['Article'], more: { accept: true } },
  'BookmarkInput.subjectId': { types: ['Post', 'Article'] },
  'DeleteBookmarkFolderInput.folderId': { types: ['BookmarkFolder'] },
  'RenameBookmarkFolderInput.folderId': { types: ['BookmarkFolder'], more: { name: 'A name' } },
  'EditDraftCommentInput.commentId': { types: ['DraftComment'], more: { text: 'Words' } },
  'ResolveDraftCommentInput.commentId': { types: ['DraftComment'] },
  'RestoreRevisionInput.articleId': { types: ['Article'], more: { revisionId: SOME_REVISION, expectedRevisionId: SOME_REVISION } },
  'SaveReadPositionInput.articleId': { types: ['Article'], more: { fraction: 0.5 } },
  'ChannelInput.channelId': { types: ['Channel'] },
  'ChannelMemberInput.channelId': { types: ['Channel'], more: { personId: 'employee' } },
  'ChannelMemberInput.personId': { types: ['Person'], more: { channelId: 'own' } },
  'CommentOnDraftInput.articleId': { types: ['Article'], more: { text: 'Words' } },
  'CreateArticleInput.blogId': { types: ['Blog'], more: { title: 'A title', markdown: 'A text' } },
  'CreateArticleInput.coverId': { types: ['Image'], more: { title: 'A title', markdown: 'A text' } },
  'CreateBlogInput.channelId': { types: ['Channel'], more: { title: 'A blog' } },
  'CreateBlogInput.departmentId': { types: ['Department'], more: { title: 'A blog' } },
  'CreatePostInput.articleId': { types: ['Article'], more: { text: 'Words', channelId: 'own' } },
  'CreatePostInput.channelId': { types: ['Channel'], more: { text: 'Words' } },
  'CreatePostInput.fileIds': { types: ['File'], more: { text: 'Words', channelId: 'own' } },
  'CreatePostInput.imageIds': { types: ['Image'], more: { text: 'Words', channelId: 'own' } },
  'CreatePostInput.quoteOfId': { types: ['Post'], more: { text: 'Words', channelId: 'own' } },
  'CreatePostInput.replyToId': { types: ['Post'], more: { text: 'Words' } },
  'CreateSavedFeedInput.channelIds': { types: ['Channel'], more: { name: 'A feed', kind: 'RULE' } },
  'CreateSavedFeedInput.personIds': { types: ['Person'], more: { name: 'A feed', kind: 'RULE' } },
  'DecideCaseInput.caseId': { types: ['Case'], more: { decision: 'DISMISS', reason: 'Words' } },
  'CreateSeriesInput.blogId': { types: ['Blog'], more: { title: 'A title' } },
  'DeleteSeriesInput.seriesId': { types: ['Series'] },
  'MoveArticleInput.articleId': { types: ['Article'], more: { blogId: SOME_BLOG } },
  'PutInSeriesInput.articleId': { types: ['Article'] },
  'UpdateSeriesInput.seriesId': { types: ['Series'] },
  'DeleteArticleInput.articleId': { types: ['Article'] },
  'DeletePostInput.postId': { types: ['Post'] },
  'RemoveAvatarInput.personId': { types: ['Person'], more: { reason: 'Words' } },
  'EditPostInput.postId': { types: ['Post'], more: { text: 'Words' } },
  'FollowInput.subjectId': { types: ['Person', 'Channel', 'Tag'] },
  'GrowArticleInput.blogId': { types: ['Blog'], more: { rootId: 'ownPost', postIds: ['ownPost'], title: 'A title' } },
  'GrowArticleInput.postIds': { types: ['Post'], more: { rootId: 'ownPost', title: 'A title' } },
  'GrowArticleInput.rootId': { types: ['Post'], more: { postIds: ['ownPost'], title: 'A title' } },
  'MuteInput.subjectId': { types: ['Person', 'Channel', 'Tag'] },
  'PinArticleInput.articleId': { types: ['Article'] },
  'PinInChannelInput.contentId': { types: ['Post', 'Article'] },
  'PublishArticleInput.articleId': { types: ['Article'] },
  'ReactInput.subjectId': { types: ['Post', 'Article'], more: { emoji: '👍' } },
  'ReopenCaseInput.caseId': { types: ['Case'], more: { reason: 'Words' } },
  'ReportContentInput.subjectId': { types: ['Post', 'Article'], more: { reason: 'SPAM' } },
  'RefusePostInput.postId': { types: ['Post'], more: { reason: 'Words' } },
  'ReleasePostInput.postId': { types: ['Post'] },
  'RepostInput.postId': { types: ['Post'] },
  'SetAvatarInput.imageId': { types: ['Image'] },
  'SetAlternativeTextInput.imageId': { types: ['Image'], more: { alternativeText: 'Words' } },
  'ScheduleArticleInput.articleId': { types: ['Article'], more: { at: new Date(Date.now() + 86_400_000).toISOString() } },
  'UnscheduleArticleInput.articleId': { types: ['Article'] },
  'ShareArticleInput.articleId': { types: ['Article'], more: { personId: 'employee', role: 'COMMENTER' } },
  'UnshareArticleInput.articleId': { types: ['Article'], more: { personId: 'employee' } },
  'UnreactInput.subjectId': { types: ['Post', 'Article'] },
  'UpdateArticleInput.articleId': { types: ['Article'], more: { title: 'A title', expectedRevisionId: SOME_REVISION } },
  'UpdateChannelInput.channelId': { types: ['Channel'], more: { name: 'A name' } },
  // Only administrators get as far as looking these up, which test/administration has.
  'AccountInput.personId': { types: [] },
  'AppointChannelOwnerInput.personId': { types: [] },
  'AppointChannelOwnerInput.recordId': { types: [] },
  'ChangeChannelKindInput.recordId': { types: [] },
  'ChannelRecordInput.recordId': { types: [] },
  'CloseDepartmentInput.departmentId': { types: [] },
  'CloseDepartmentInput.intoId': { types: [] },
  'CreateDepartmentInput.headId': { types: [] },
  'CreateDepartmentInput.parentId': { types: [] },
  'RevealChannelNameInput.recordId': { types: [] },
  'SetChannelCompanyWideInput.recordId': { types: [] },
  'UpdateDepartmentInput.departmentId': { types: [] },
  'UpdateDepartmentInput.headId': { types: [] },
  'UpdateDepartmentInput.parentId': { types: [] },
  'AddPersonInput.departmentId': { types: [] },
  'AddPersonInput.managerId': { types: [] },
  'ChangePersonKindInput.personId': { types: [] },
  'EndSessionsOfPersonInput.personId': { types: [] },
  'RoleInput.personId': { types: [] },
  'SetOfficialMarkInput.personId': { types: [] },
  'UpdatePersonInput.departmentId': { types: [] },
  'UpdatePersonInput.managerId': { types: [] },
  'UpdatePersonInput.personId': { types: [] },
  // A folder is looked up after the subject, which bookmark-folders.spec.ts has.
  'BookmarkInput.folderId': { types: [] },
  // Compared with what is read before; of sessions one has one's own alone, which sessions.spec.ts has.
  'UpdateArticleInput.expectedRevisionId': { types: [] },
  // Looked up after the article; test/media has it.
  'UpdateArticleInput.coverId': { types: [] },
  'RestoreRevisionInput.expectedRevisionId': { types: [] },
  // Looked for among the revisions of an article that one edits, which article-history.spec.ts has.
  'RestoreRevisionInput.revisionId': { types: [] },
  // Looked up for who edits the article, among the articles of a series that one writes: series.spec.ts has both.
  'PutInSeriesInput.seriesId': { types: [] },
  // Looked up for who edits the article; moving.spec.ts has it.
  'MoveArticleInput.blogId': { types: [] },
  'UpdateSeriesInput.articleIds': { types: [] },
  'UpdateSeriesInput.removedArticleIds': { types: [] },
  // Taken without a word, whether it counts or not: test/insights has what it does.
  'RecordViewsInput.seenIds': { types: [] },
  'RecordViewsInput.readIds': { types: [] },
  // Looked up among the comments of an article that one reads; sharing.spec.ts has it.
  'CommentOnDraftInput.replyToId': { types: [] },
  // Looked up for who may share the article; sharing.spec.ts has it.
  'ShareArticleInput.personId': { types: [] },
  'UnshareArticleInput.personId': { types: [] },
  'EndSessionInput.sessionId': { types: [] },
  // Administrators' alone, and tokens one's own: test/sign-in has them.
  'SamlConnectionInput.connectionId': { types: [] },
  'DisableSamlConnectionInput.connectionId': { types: [] },
  'UpdateSamlConnectionInput.connectionId': { types: [] },
  'CreateAppTokenInput.appId': { types: [] },
  'RevokeTokenInput.tokenId': { types: [] },
  // Likewise with a person's own mutes and feeds; what is put into a feed of one's own is looked up as when it is made.
  'UnmuteInput.muteId': { types: [] },
  'DeleteSavedFeedInput.feedId': { types: [] },
  'ListPersonInput.listId': { types: [] },
  'ListPersonInput.personId': { types: [] },
  'MarkFeedReadInput.feedId': { types: [] },
  'UpdateSavedFeedInput.channelIds': { types: [] },
  'UpdateSavedFeedInput.feedId': { types: [] },
  'UpdateSavedFeedInput.personIds': { types: [] },
};

/** Everybody here once followed what they can't see now: they may let it go. */
const LETS_GO = 'unfollow';

/** Ends in a number that no clock gives. */
const NEVER_ISSUED = '01a20000-0000-7000-8000-0000000000ff';

describe('what one may not read', () => {
  let hub: TestHub;
  let cast: Cast;
  let company: SecretCompany;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    hub = await startTestHub();
    cast = await makeCast(hub);
    company = new SecretCompany(hub, cast);
    await company.build();
    schema = builtSchema(hub.gateway);
  }, 180_000);
  afterAll(() => hub.close());

  const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => {
    const input = field.args.flatMap((arg) => getNamedType(arg.type)).find(isInputObjectType);
    return { name: field.name, input: input as GraphQLInputObjectType };
  });

  it('knows every id that a mutation takes', () => {
    const ids = mutations().flatMap(({ input }) => (isInputObjectType(input) ? Object.values(input.getFields()) : [])
      .filter((field) => getNamedType(field.type).name === 'ID').map((field) => `${input.name}.${field.name}`));
    expect([...new Set(ids)].sort()).toEqual(Object.keys(INPUTS).sort());
  });

  it.each(['employee', 'guest'] as const)('is to a mutation of the %s what was never there', async (who) => {
    const person = cast[who];
    const token = await hub.token(person);
    const reader: Reader = { name: who, token, personId: person.id, company: who === 'employee', rooms: who === 'guest' ? ['guests'] : [] };
    const own = company.channels.get(who === 'guest' ? 'guests' : 'open') as { id: string };
    const given: Record<string, string> = { employee: encodeId('person', cast.employee.id), own: encodeId('channel', own.id) };
    given['ownPost'] = (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', {
      input: { text: 'Own words', channelId: given['own'] },
    })).createPost.post.id;
    await hub.settled();
    const before = await counts();
    let asked = 0;
    for (const { name, input } of mutations().filter((one) => one.name !== LETS_GO)) {
      // One without an input takes no id.
      for (const field of Object.keys(isInputObjectType(input) ? input.getFields() : {})) {
        const known = INPUTS[`${input.name}.${field}`];
        for (const type of known?.types ?? []) {
          const more = Object.fromEntries(Object.entries(known?.more ?? {}).map(([key, value]) => [key, given[String(value)] ?? value]));
          const answer = (id: string) => outcome(token, name, input.name, { ...more, [field]: id });
          const never = await answer(encodeId(type.toLowerCase(), NEVER_ISSUED));
          for (const thing of company.things.filter((one) => one.type === type && !one.seenBy(reader))) {
            asked++;
            expect({ thing: thing.what, mutation: name, ...(await answer(thing.text)) }).toEqual({ thing: thing.what, mutation: name, ...never });
          }
          expect(['NOT_FOUND', 'FORBIDDEN']).toContain(never.errors[0]?.code);
        }
      }
    }
    expect(asked).toBeGreaterThan(100);
    expect(await counts()).toEqual(before);
  }, 180_000);

  it('can’t be listened to either', async () => {
    const token = await hub.token(cast.employee);
    const listen = async (field: string, argument: string, id: string) => {
      const live = hub.subscribe(token, `subscription { ${field}(${argument}: "${id}") { kind } }`);
      const error: unknown = await live.next().catch((cause: unknown) => cause);
      await live.close();
      return { message: (error as Error).message, code: (error as { code?: string }).code };
    };
    const hidden = (type: string) => company.things.filter((thing: Thing) => thing.type === type && !thing.seenBy({ name: '', token, company: true, rooms: [], personId: cast.employee.id }));
    for (const [field, argument, type] of [['threadChanged', 'rootId', 'Post'], ['timelineChanged', 'channelId', 'Channel']] as const) {
      const never = await listen(field, argument, encodeId(type.toLowerCase(), NEVER_ISSUED));
      expect(never.code).toBe('NOT_FOUND');
      for (const thing of hidden(type).slice(0, 8)) expect(await listen(field, argument, thing.text)).toEqual(never);
    }
  });

  /** Everything of the answer but the id of the request and where the error stands. */
  async function outcome(token: string, mutation: string, inputType: string, input: Record<string, unknown>) {
    const { status, data, errors } = await hub.graphql(token, `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { __typename } }`, { input });
    return { status, data, errors: (errors ?? []).map(({ message, extensions }) => ({ message, code: extensions?.['code'], field: extensions?.['field'] })) };
  }

  async function counts() {
    const tables = ['post', 'article', 'blog', 'channel', 'channel_member', 'follow', 'reaction', 'outbox', 'event'];
    const rows = await Promise.all(tables.map((table) => hub.database.first<{ count: number }>(sql`SELECT (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM ' || ${table}::text, false, true, '')))[1]::text::int AS count`)));
    return Object.fromEntries(tables.map((table, i) => [table, rows[i]?.count]));
  }
});
