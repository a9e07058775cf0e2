import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType } from '#platform';

@ObjectType({ description: 'Something else that an entry of the audit record tells: ids and settings, never what people wrote.' })
export class AuditDetail {
  @Field(() => String, { description: 'What it is, such as role or personId.' })
  name: string;

  @Field(() => String, { description: 'Its value; lists and the like as JSON.' })
  value: string;
}

@ObjectType({ description: 'Something that was done to security, administration or moderation.' })
export class AuditEntry {
  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'What was done, such as role.granted.' })
  action: string;

  @Field(() => String, { nullable: true, description: 'The UUID of what it was done to, as the record has it.' })
  subjectId: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the chain, from 1; null until it is chained, which takes a minute.' })
  chainNumber: number | null;
}

@ObjectType({ description: 'One entry of the audit record.' })
export class AuditEntryEdge extends edgeType('entry', () => AuditEntry) {}

@ObjectType({ description: 'One page of the audit record.' })
export class AuditEntryConnection extends connectionType(() => AuditEntryEdge) {}

@ObjectType({ description: 'What came of reading the whole audit record and comparing it with its chain of hashes.' })
export class AuditCheck {
  @Field(() => DateTime, { description: 'When it was checked.' })
  at: Date;

  @Field(() => Int, { description: 'How many entries were chained.' })
  entries: number;

  @Field(() => String, { nullable: true, description: 'The end of the chain, as tidings audit verify --expect takes it: note it away from the hub. null for an empty record.' })
  head: string | null;

  @Field(() => [String], { description: 'What is wrong with it, a sentence each; none: nothing was changed, taken out or cut off.' })
  faults: string[];
}
