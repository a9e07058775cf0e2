export { CaseEntity } from './cases/case.entity.js';
export { DecisionEntity } from './decisions/decision.entity.js';
export { ModerationModule } from './moderation.module.js';
export { ReportContentCommand } from './reports/report-content.command.js';
export { ReportEntity } from './reports/report.entity.js';
export { CaseMediaEntity } from './snapshots/case-media.entity.js';
export { CaseSnapshotEntity } from './snapshots/snapshot.entity.js';
