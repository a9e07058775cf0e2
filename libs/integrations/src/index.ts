export { IntegrationsModule } from './integrations.module.js';
export { ImportSourceEntity } from './sources/import-source.entity.js';
export { MediaFolder } from './wordpress/media/media-folder.js';
export type { ReportEntry } from './wordpress/plan/import-plan.js';
export { planImport } from './wordpress/plan/plan-import.js';
export type { ImportResult } from './wordpress/writing/import-result.js';
export { ImportWordpressCommand } from './wordpress/writing/import-wordpress.command.js';
export { readWxr } from './wordpress/wxr/read-wxr.js';
export { WxrError } from './wordpress/wxr/wxr.error.js';
