import { encodeId } from '#platform';
import type { TestHub } from '../support/hub.js';
import type { Cast, Reader } from './readers.js';

/** What was decided about something, who wrote it reads and may answer, and moderators; not who reported it, nor who else reads there. */
export async function appealPost(hub: TestHub, cast: Cast, channelId: string, word: (what: string, seenBy: (reader: Reader) => boolean) => string): Promise<void> {
  const concerned = (reader: Reader) => reader.moderates === true || reader.personId === cast.author.id;
  const [author, member, moderator] = await Promise.all([hub.token(cast.author), hub.token(cast.member), hub.token(cast.moderator, ['read', 'write', 'moderate'])]);
  const text = word('text of a removed post', (reader) => concerned(reader) || reader.personId === cast.member.id);
  const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(
    author, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, channelId: encodeId('channel', channelId) } });
  await hub.ask(member, 'mutation ($id: ID!) { reportContent(input: {subjectId: $id, reason: SPAM}) { alreadyReported } }', { id: createPost.post.id });
  const { cases } = await hub.ask<{ cases: { edges: { node: { id: string } }[] } }>(moderator, '{ cases(status: OPEN, first: 1) { edges { node { id } } } }');
  await hub.ask(moderator, 'mutation ($input: DecideCaseInput!) { decideCase(input: $input) { case { id } } }', {
    input: { caseId: cases.edges[0]?.node.id, decision: 'REMOVE', reason: word('reason of a decision', concerned) } });
  const { receivedDecisions } = await hub.ask<{ receivedDecisions: { edges: { node: { id: string } }[] } }>(author, '{ receivedDecisions(first: 1) { edges { node { id } } } }');
  await hub.ask(author, 'mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) { decision { id } } }', {
    input: { decisionId: receivedDecisions.edges[0]?.node.id, words: word('words of who asks to look again', concerned) } });
}
