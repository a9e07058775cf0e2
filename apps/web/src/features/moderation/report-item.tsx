import { useLingui } from '@lingui/react/macro';
import { IconFlag } from '@tabler/icons-react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { Menu } from '../../shared/ui/menu.js';

const ReportForm = lazyPart(() => import('./report-form.js'));

interface ReportItemProps {
  subject: { id: string; viewerCanReport: boolean; viewerReported: boolean };
  what: 'post' | 'article';
}

/** Reporting, in the menu of a post or an article. */
export function ReportItem({ subject, what }: ReportItemProps) {
  const { t } = useLingui();
  if (!subject.viewerCanReport) return null;
  return (
    <Menu.Item
      leftSection={<IconFlag size={18} />}
      disabled={subject.viewerReported}
      onClick={() => openDialog({ title: what === 'post' ? t`Report this post` : t`Report this article`, body: <ReportForm subjectId={subject.id} /> })}
    >
      {subject.viewerReported ? t`Reported` : t`Report`}
    </Menu.Item>
  );
}
