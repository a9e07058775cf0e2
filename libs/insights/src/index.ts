export { InsightsModule } from './insights.module.js';
export { CloseReachJob } from './reach/close-reach.job.js';
export { ReachMarkEntity } from './views/reach-mark.entity.js';
export { ReachSubjectEntity } from './views/reach-subject.entity.js';
export { ReachTotalEntity } from './reach/reach-total.entity.js';
export { ViewsRepository } from './views/views.repository.js';
