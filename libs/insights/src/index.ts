export { InsightsModule } from './insights.module.js';
export { CloseReachJob } from './reach/close-reach.job.js';
export { ReachMarkEntity } from './views/reach-mark.entity.js';
export { ReachSubjectEntity } from './views/reach-subject.entity.js';
export { ReachTotalEntity } from './reach/reach-total.entity.js';
export { RecordViewsCommand } from './views/record-views.command.js';
export { type EarlierView, ViewsRepository } from './views/views.repository.js';
