import { IconFlag } from '@tabler/icons-react';
import { Menu } from '@mantine/core';
import { lazy } from 'react';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const ReportForm = lazy(() => import('./report-form.js'));

interface ReportItemProps {
  subject: { id: string; viewerCanReport: boolean; viewerReported: boolean };
  /** What it is: "post" or "article". */
  what: string;
}

/** Reporting, in the menu of a post or an article. */
export function ReportItem({ subject, what }: ReportItemProps) {
  if (!subject.viewerCanReport) return null;
  return (
    <Menu.Item
      leftSection={<IconFlag size={18} />}
      disabled={subject.viewerReported}
      onClick={() => openDialog({ title: `Report this ${what}`, body: <ReportForm subjectId={subject.id} /> })}
    >
      {subject.viewerReported ? 'Reported' : 'Report'}
    </Menu.Item>
  );
}
