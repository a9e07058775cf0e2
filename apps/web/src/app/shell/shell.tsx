import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { Dialogs } from '../../shared/ui/dialogs.js';
import { Toasts } from '../../shared/ui/toast.js';
import { OptionalPart } from '../../shared/ui/optional-part.js';
import { Side } from '../side/side.js';
import { PersonCardHost } from '../person-card/person-card-host.js';
import { HomeNews } from './home-news.js';
import { BottomBar } from './bottom-bar.js';
import { Tips } from './tips.js';
import { useHotkeys } from './hotkeys.js';
import { Offline } from './offline.js';
import { SideBar } from './side-bar.js';
import { useJumpKey } from './use-jump-key.js';
import { useFetchAhead } from './use-fetch-ahead.js';
import { useFocusPage } from './use-focus-page.js';
import { useFocusRefused } from './use-focus-refused.js';
import { useKeptFocus } from './use-kept-focus.js';
import { useViews } from './use-views.js';
import styles from './shell.module.css';

const TellFaceRemoved = lazyPart(() => import('./tell-face-removed.js'));

/** The frame around every page of somebody who is signed in. */
export function Shell() {
  useHotkeys();
  useFocusPage();
  useFocusRefused();
  useKeptFocus();
  useJumpKey();
  const { viewer, currentSequence } = useFrame();
  useFetchAhead();
  useViews(Boolean(viewer?.person));
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        <Trans>Skip to content</Trans>
      </a>
      <SideBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Side ready={Boolean(viewer)} />
      <BottomBar />
      {viewer?.person && currentSequence && <HomeNews />}
      {viewer?.person?.avatarRemoval && (
        <OptionalPart>
          <TellFaceRemoved at={viewer.person.avatarRemoval.at} handle={viewer.person.handle} />
        </OptionalPart>
      )}
      <PersonCardHost />
      <Tips />
      <Offline />
      <Toasts />
      <Dialogs />
    </div>
  );
}
