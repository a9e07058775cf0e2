import { Module } from '@nestjs/common';
import { BlogsModule } from '#blogs';
import { PeopleModule } from '#people';
import { StreamModule } from '#stream';
import { ActivityRepository } from './company/activity.repository.js';
import { HubActivityResolver } from './company/activity.resolver.js';
import { AudienceSizeLoader } from './reach/audience-size.loader.js';
import { CloseReachJob } from './reach/close-reach.job.js';
import { KnownPeopleLoader, ReachDaysLoader, ReachLoader } from './reach/reach.loader.js';
import { ReachFigures } from './reach/reach-figures.js';
import { ArticleReachResolver, PostReachResolver } from './reach/reach.resolver.js';
import { ReachRepository } from './reach/reach.repository.js';
import { ReachRightsLoader } from './reach/reach-rights.loader.js';
import { ReachClosing } from './reach/reach-closing.repository.js';
import { RecordViewsCommand } from './views/record-views.command.js';
import { ViewsRepository } from './views/views.repository.js';
import { ViewsResolver } from './views/views.resolver.js';

const company = [ActivityRepository, HubActivityResolver];
const reach = [ArticleReachResolver, AudienceSizeLoader, CloseReachJob, KnownPeopleLoader, PostReachResolver, ReachClosing, ReachDaysLoader, ReachFigures, ReachLoader, ReachRepository, ReachRightsLoader];
const views = [RecordViewsCommand, ViewsRepository, ViewsResolver];

/** What becomes of what people write: how many it reaches, never whom. */
@Module({ imports: [BlogsModule, PeopleModule, StreamModule], providers: [...company, ...reach, ...views], exports: [CloseReachJob, RecordViewsCommand, ViewsRepository] })
export class InsightsModule {}
