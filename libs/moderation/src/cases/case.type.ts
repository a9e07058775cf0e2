import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { connectionType, DateTime, edgeType, Node } from '#platform';
import { Post } from '#stream';

export enum CaseStatuses {
  OPEN = 'OPEN',
  DECIDED = 'DECIDED',
}

registerEnumType(CaseStatuses, {
  name: 'CaseStatus',
  description: 'How far a case is.',
  valuesMap: { OPEN: { description: 'Waits for a moderator.' }, DECIDED: { description: 'A moderator has decided.' } },
});

export const Reportable = createUnionType({
  name: 'Reportable',
  description: 'What one can report.',
  types: () => [Post, Article] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});

@ObjectType({ implements: () => Node, description: 'All reports of one post or article until moderators have decided. For moderators, about what others wrote.' })
export class Case extends Node {
  @Field(() => CaseStatuses, { description: 'How far it is.' })
  status: CaseStatuses;

  @Field(() => Int, { description: 'How many have reported it.' })
  reportCount: number;

  @Field(() => DateTime, { description: 'When it was first reported.' })
  openedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it waits because its authors ask to look again at what was decided, which stands meanwhile; null where they don’t.' })
  appealedAt: Date | null;
}

@ObjectType({ description: 'A case in a list.' })
export class CaseEdge extends edgeType('case', () => Case) {}

@ObjectType({ description: 'One page of cases.' })
export class CaseConnection extends connectionType(() => CaseEdge) {}
