import { useLingui } from '@lingui/react/macro';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { TimelineTabs } from '../../features/feeds/feed-tabs.js';
import { Dispensable } from '../../shared/code/dispensable.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { NewestFirst } from '../home/newest-first.js';
import { NewPost } from '../post/new-post.js';
import { Column } from '../shell/column.js';
import styles from './home.module.css';

const WelcomeCard = lazyPart(() => import('../welcome/welcome-card.js'));
const OldestFirst = lazyPart(() => import('../home/oldest-first.js'));

/** What the viewer follows, newest first, with a field to add to it; or from where they stopped, oldest first. */
export function HomePage() {
  const { t } = useLingui();
  const { order } = useSearch({ from: '/shell/' });
  const navigate = useNavigate();
  const { viewer } = useFrame();
  const oldest = order === 'oldest';
  const turn = (
    <ActionButton
      label={oldest ? t`Newest first` : t`Oldest first, from where you stopped`}
      icon={oldest ? <IconSortDescending /> : <IconSortAscending />}
      onClick={() => void navigate({ to: '/', search: oldest ? {} : { order: 'oldest' } })}
    />
  );
  return (
    <Column title={t`Home`} actions={turn}>
      <TimelineTabs />
      {!oldest && (
        <div id="composer" className={styles.composer}>
          <NewPost />
        </div>
      )}
      {/* Together: a card that came later would push the posts down. Below the field: who writes already must not lose it while the card's code comes. */}
      <Suspense fallback={<PostsSkeleton />}>
        {viewer?.welcomeOnHome && <Dispensable value><WelcomeCard /></Dispensable>}
        {oldest ? <OldestFirst /> : <NewestFirst />}
      </Suspense>
    </Column>
  );
}
