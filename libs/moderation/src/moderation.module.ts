import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { MediaModule } from '#media';
import { PeopleModule } from '#people';
import { StreamModule } from '#stream';
import { AppealDecisionCommand } from './appeals/appeal-decision.command.js';
import { AppealResolver } from './appeals/appeal.resolver.js';
import { AppealsRepository } from './appeals/appeals.repository.js';
import { BetterForAnotherLoader } from './appeals/better-for-another.loader.js';
import { CaseAppealsResolver } from './appeals/case-appeals.resolver.js';
import { AuditDetailContentResolver, AuditEntryContentResolver } from './audit-log/audit-content.resolver.js';
import { CaseFieldsResolver } from './cases/case-fields.resolver.js';
import { CaseFileLoader } from './cases/case-file.loader.js';
import { CaseFileResolver } from './cases/case-file.resolver.js';
import { CaseLoader, EarlierCasesLoader } from './cases/case.loader.js';
import { CaseRecord } from './cases/case-record.js';
import { CaseResolver } from './cases/case.resolver.js';
import { CaseWritesRepository } from './cases/case-writes.repository.js';
import { CasesRepository } from './cases/cases.repository.js';
import { CaseSubjects } from './cases/subjects.js';
import { CaseEffects } from './decisions/case-effects.js';
import { DecideCaseCommand } from './decisions/decide-case.command.js';
import { DecisionFieldsResolver } from './decisions/decision-fields.resolver.js';
import { DecisionsRepository } from './decisions/decisions.repository.js';
import { ConcernedRepository } from './news/concerned.repository.js';
import { LiveNews } from './news/live-news.js';
import { ModerationNewsSubscription } from './news/moderation-news.subscription.js';
import { ViewerCountsResolver } from './news/viewer-counts.resolver.js';
import { DecidedContentResolver } from './received/decided-content.resolver.js';
import { MarkDecisionsSeenCommand } from './received/mark-decisions-seen.command.js';
import { ReceivedDecisionsRepository } from './received/received-decisions.repository.js';
import { ReceivedDecisionsResolver } from './received/received-decisions.resolver.js';
import { MarkOutcomesSeenCommand } from './reports/mark-outcomes-seen.command.js';
import { OwnReportsRepository } from './reports/own-reports.repository.js';
import { OwnReportsResolver } from './reports/own-reports.resolver.js';
import { ReportContentCommand } from './reports/report-content.command.js';
import { ReportFieldsResolver } from './reports/report-fields.resolver.js';
import { ReportResolver } from './reports/report.resolver.js';
import { ReportedContentFieldsResolver, ReportedContentResolver } from './reports/reported-content.resolver.js';
import { ReportsRepository } from './reports/reports.repository.js';
import { ArticleReportedResolver, PostReportedResolver } from './reports/viewer-reported.resolver.js';
import { ViewerReportsLoader } from './reports/viewer-reports.loader.js';
import { CardSnapshots } from './snapshots/card-snapshots.js';
import { CaseMedia } from './snapshots/case-media.js';
import { CaseMediaFieldsResolver } from './snapshots/case-media-fields.resolver.js';
import { CaseMediaLoader } from './snapshots/case-media.loader.js';
import { CaseMediaRepository } from './snapshots/case-media.repository.js';
import { QuotedContentResolver } from './snapshots/quoted-content.resolver.js';
import { SnapshotsRepository } from './snapshots/snapshots.repository.js';
import { SnapshotTaker } from './snapshots/take-snapshot.js';
import { MaySettleLoader } from './waiting/may-settle.loader.js';
import { RefusalRecord } from './waiting/refusal-record.js';
import { RefusePostCommand } from './waiting/refuse-post.command.js';
import { ReleasePostCommand } from './waiting/release-post.command.js';
import { ViewerCanReleaseResolver } from './waiting/viewer-can-release.resolver.js';
import { WaitingPosts } from './waiting/waiting-posts.js';
import { WaitingPostsRepository } from './waiting/waiting-posts.repository.js';
import { WaitingResolver } from './waiting/waiting.resolver.js';

const appeals = [AppealDecisionCommand, AppealResolver, AppealsRepository, BetterForAnotherLoader, CaseAppealsResolver];
const auditLog = [AuditDetailContentResolver, AuditEntryContentResolver];
const cases = [CaseFieldsResolver, CaseFileLoader, CaseFileResolver, CaseLoader, CaseRecord, CaseResolver, CaseSubjects, CaseWritesRepository, CasesRepository,
  EarlierCasesLoader];
const decisions = [CaseEffects, DecideCaseCommand, DecisionFieldsResolver, DecisionsRepository];
const news = [ConcernedRepository, LiveNews, ModerationNewsSubscription, ViewerCountsResolver];
const received = [DecidedContentResolver, MarkDecisionsSeenCommand, ReceivedDecisionsRepository, ReceivedDecisionsResolver];
const reports = [ArticleReportedResolver, MarkOutcomesSeenCommand, OwnReportsRepository, OwnReportsResolver, PostReportedResolver, ReportContentCommand, ReportFieldsResolver, ReportResolver, ReportedContentFieldsResolver, ReportedContentResolver,
  ReportsRepository, ViewerReportsLoader];
const snapshots = [CardSnapshots, CaseMedia, CaseMediaFieldsResolver, CaseMediaLoader, CaseMediaRepository, QuotedContentResolver, SnapshotTaker, SnapshotsRepository];
const waiting = [MaySettleLoader, RefusalRecord, RefusePostCommand, ReleasePostCommand, ViewerCanReleaseResolver, WaitingPosts, WaitingPostsRepository, WaitingResolver];

/** Reports of what isn't right, the cases they make, what moderators decide, and that they look again. */
@Module({
  imports: [BlogsModule, ChannelsModule, MediaModule, PeopleModule, StreamModule],
  providers: [...appeals, ...auditLog, ...cases, ...decisions, ...news, ...received, ...reports, ...snapshots, ...waiting],
  exports: [ReportContentCommand],
})
export class ModerationModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly byId: CaseLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Case', (context, id) => this.byId.load(context, id));
  }
}
