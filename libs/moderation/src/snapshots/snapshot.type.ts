import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import type { QuotedText, SnapshotContent } from './snapshot.entity.js';

@ObjectType({ description: 'A post that what was reported answers or quotes, as it was then.' })
export class QuotedContent {
  @Field(() => String, { description: 'Its text.' })
  text: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  createdAt: Date;

  /** Read by the field author. */
  authorId: string;
}

@ObjectType({ description: 'The card that a post carried: of a foreign address or an article of the hub.' })
export class SnapshotCard {
  @Field(() => String, { description: 'Where it leads.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'Its title as it was; null where the address had not answered yet.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'What it said of itself.' })
  description: string | null;
}

@ObjectType({ description: 'What a post said before an edit.' })
export class EarlierContent {
  @Field(() => String, { description: 'The text as it was.' })
  text: string;

  @Field(() => DateTime, { description: 'Until when it said so.' })
  until: Date;
}

@ObjectType({ description: 'One version of what a case is about, as it was when it was first reported, with what of its surroundings the reporter read.' })
export class CaseSnapshot {
  @Field(() => DateTime, { description: 'When it was taken.' })
  takenAt: Date;

  @Field(() => String, { nullable: true, description: 'An article’s title; null for a post.' })
  title: string | null;

  @Field(() => String, { description: 'A post’s text, or an article’s as Markdown.' })
  text: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  createdAt: Date;

  @Field(() => QuotedContent, { nullable: true, description: 'What the post answers.' })
  replyTo: QuotedContent | null;

  @Field(() => QuotedContent, { nullable: true, description: 'What the post quotes.' })
  quoteOf: QuotedContent | null;

  @Field(() => SnapshotCard, { nullable: true, description: 'What the post carried, an address or an article; null for none.' })
  card: SnapshotCard | null;

  @Field(() => [EarlierContent], { description: 'What the post said before, the newest first.' })
  earlier: EarlierContent[];
}

export function snapshotFrom(content: SnapshotContent, takenAt: Date): CaseSnapshot {
  return {
    ...content, takenAt, card: content.card ?? null, createdAt: new Date(content.createdAt), replyTo: quotedFrom(content.replyTo), quoteOf: quotedFrom(content.quoteOf),
    earlier: content.earlier.map(({ text, until }) => ({ text, until: new Date(until) })),
  };
}

function quotedFrom(quoted: QuotedText | null): QuotedContent | null {
  return quoted && { ...quoted, createdAt: new Date(quoted.createdAt) };
}
