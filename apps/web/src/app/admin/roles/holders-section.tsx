import { Trans } from '@lingui/react/macro';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { type Held, HolderRows, Holders } from './holder-rows.js';
import styles from './holders-section.module.css';

const AppointForm = lazyPart(() => import('./appoint-form.js'));

interface HoldersSectionProps {
  holds: Held;
  holders: FragmentType<typeof Holders>;
  /** When one was added or taken away. */
  onChanged: () => void;
  title: string;
  about: string;
  /** On the button that names another. */
  add: string;
}

/** Who has a role, or the official mark, with ways to give and take it. */
export function HoldersSection({ holds, holders, onChanged, title, about, add }: HoldersSectionProps) {
  const none = readFragment(Holders, holders).edges.length === 0;
  const openAdd = () => openDialog({ title: add, size: 480, body: <AppointForm holds={holds} onDone={onChanged} /> });
  return (
    <section className={styles.section} aria-label={title}>
      <header>
        <div>
          <h2>{title}</h2>
          <p>{about}</p>
        </div>
        <Button variant="quiet" onClick={openAdd}>
          {add}
        </Button>
      </header>
      <ul className={styles.people}>
        <HolderRows holds={holds} holders={holders} onChanged={onChanged} />
        {none && (
          <li className={styles.none}>
            <Trans>Nobody yet.</Trans>
          </li>
        )}
      </ul>
    </section>
  );
}
