import type { DemoReport } from './demo-company.js';

/** What waits for Mia, the moderator. */
export const reports: readonly DemoReport[] = [
  { by: 'beatriz', post: 'lease-cost', reason: 'CONFIDENTIAL', comment: 'Is what we pay for the lease meant for everybody? If it is, forget that I asked.' },
  { by: 'amara', post: 'lease-cost', reason: 'OTHER', comment: 'The figure, not the argument. Henrik means well.' },
];
