import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { Reportable } from '../cases/case.type.js';
import { REPORT_REASONS, type ReportReason } from './report.entity.js';

export const ReportReasons = Object.fromEntries(REPORT_REASONS.map((reason) => [reason, reason])) as { [Reason in ReportReason]: Reason };

registerEnumType(ReportReasons, {
  name: 'ReportReason',
  description: 'Why something is not right.',
  valuesMap: {
    HARASSMENT: { description: 'It attacks or shames somebody.' },
    HATE: { description: 'It is directed against people for what they are.' },
    CONFIDENTIAL: { description: 'It tells what must not be known here, such as secrets or somebody’s private affairs.' },
    SPAM: { description: 'It advertises or repeats itself.' },
    MISLEADING: { description: 'It is wrong in a way that does harm.' },
    OTHER: { description: 'Something else; the comment says what.' },
  },
});

@ObjectType({ description: 'That somebody finds something not right. Only moderators see it.' })
export class Report {
  @Field(() => ReportReasons, { description: 'Why.' })
  reason: ReportReason;

  @Field(() => String, { nullable: true, description: 'In the reporter’s own words.' })
  comment: string | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt: Date;
}

@InputType({ description: 'What is not right.' })
export class ReportContentInput {
  @Field(() => ID, { description: 'A post or an article that you can read. For a repost, the post behind it.' })
  subjectId: string;

  @Field(() => ReportReasons, { description: 'Why.' })
  reason: ReportReason;

  @Field(() => String, { nullable: true, description: 'In your own words, at most 1,000 characters; OTHER needs some.' })
  comment?: string | null;
}

@ObjectType({ description: 'What came of reporting. Reporting the same again before it is decided changes nothing.' })
export class ReportContentPayload {
  @Field(() => Reportable, { description: 'The post or article as it is now.' })
  subject: object;

  @Field(() => Boolean, { description: 'Whether you had reported it before; the first report stands.' })
  alreadyReported: boolean;
}
