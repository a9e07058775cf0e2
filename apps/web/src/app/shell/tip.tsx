import { Kbd, Tooltip } from '@mantine/core';
import '@mantine/core/styles/Kbd.layer.css';
import '@mantine/core/styles/Tooltip.layer.css';
import { useEffect, useState } from 'react';
import { keyGroups } from './keys.js';
import { TipTargets } from './tip-targets.js';
import styles from './tip.module.css';

const keyOf = new Map(keyGroups.flatMap(({ keys }) => keys).flatMap(({ presses, keys }) => (presses ? [[presses, keys] as const] : [])));

/** The key that presses a button: one of the app's for posts, or what the button says of itself. */
function keyFor(button: HTMLElement): string | undefined {
  return keyOf.get(button.dataset['action'] ?? '') ?? button.getAttribute('aria-keyshortcuts')?.split(' ')[0];
}

/** The one tooltip of the page: it goes to whatever is pointed at, so that a long timeline carries none. */
export default function Tip() {
  const [shown, show] = useState<{ button: HTMLElement; name: string }>();
  const [targets] = useState(() => new TipTargets(show));
  useEffect(() => targets.listen(), [targets]);
  if (!shown) return null;
  const key = keyFor(shown.button);
  return (
    <Tooltip
      key={shown.name}
      opened
      position="bottom"
      target={shown.button}
      // What is read aloud has the name from the button itself.
      aria-hidden
      role="presentation"
      transitionProps={{ duration: 0 }}
      label={
        <span className={styles.tip}>
          {shown.name} {key && <Kbd size="xs">{key.toUpperCase()}</Kbd>}
        </span>
      }
    />
  );
}
