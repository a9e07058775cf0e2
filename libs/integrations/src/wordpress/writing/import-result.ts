import type { ImportPlan, ReportEntry } from '../plan/import-plan.js';

/** How many of a kind were written now, and how many were here before. */
export interface Tally {
  made: number;
  known: number;
}

/** What an import did. */
export interface ImportResult extends Pick<ImportPlan, 'attachments'> {
  report: readonly ReportEntry[];
  readonly blog: { readonly slug: string; readonly title: string; readonly made: boolean };
  readonly people: Tally;
  readonly articles: Tally;
  readonly comments: Tally;
  /** Brought in now. */
  pictures: number;
  files: number;
  /** Articles of earlier imports that got pictures or files now. */
  illustrated: number;
  /** What articles show or lead to that stays at its old address; empty where no folder was given. */
  readonly missing: ReportEntry[];
  /** Drafts that were given to who looks after them. */
  adopted: number;
  /** Drafts of the blog that nobody sees until their author signs in. */
  unseen: number;
  /** What is here already and reads otherwise in the file by now; what is here stays. */
  readonly changed: ReportEntry[];
}

export function emptyTally(): Tally {
  return { made: 0, known: 0 };
}
