import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { OwnReport, ReportedContent } from './own-report.type.js';
import type { OwnReportRow } from './own-reports.repository.js';

/** What somebody reported, as they read it then (ADR 0034). */
@Resolver(() => OwnReport)
export class ReportedContentResolver {
  @ResolveField(() => ReportedContent, { nullable: true, description: 'What you reported, as it was then, also where moderators hid or removed it since; null once its author has deleted it.' })
  reported(@Parent() { content, authorId, channelId, subjectKind }: OwnReportRow): ReportedContent | null {
    return content && { title: content.title, text: subjectKind === 'POST' ? content.text : null, createdAt: new Date(content.createdAt), authorId, channelId };
  }
}

@Resolver(() => ReportedContent)
export class ReportedContentFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly channels: ChannelLoader,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  author(@Parent() { authorId }: ReportedContent, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, authorId);
  }

  @ResolveField(() => Channel, { nullable: true, description: 'Where; null where you don’t read that channel any more.' })
  channel(@Parent() { channelId }: ReportedContent, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, channelId);
  }
}
