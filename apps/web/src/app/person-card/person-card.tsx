import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react-dom';
import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useQuery } from 'urql';
import { PersonCardContent } from './person-card-content.js';
import { PersonCardQuery } from './person-card-query.js';
import styles from './person-card.module.css';
import type { PointedPerson } from './pointing.js';

interface PersonCardProps {
  pointed: PointedPerson;
  onClose: () => void;
}

/** Who somebody is, beside their name or face. From the name, Tab leads into the card, and out of it to what follows the name. */
export default function PersonCard({ pointed: { handle, anchor, byKey }, onClose }: PersonCardProps) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const [{ data }] = useQuery({ query: PersonCardQuery, variables: { handle }, requestPolicy: 'cache-first' });
  const person = data?.person;
  const { refs, floatingStyles } = useFloating({
    elements: { reference: anchor },
    placement: 'bottom-start',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });
  const card = useRef<HTMLElement | null>(null);
  const opened = useRef(pathname);

  useEffect(() => {
    if (pathname !== opened.current) onClose();
  }, [pathname, onClose]);
  useEffect(() => {
    if (!byKey) return;
    const into = (event: globalThis.KeyboardEvent) => {
      const first = card.current?.querySelector<HTMLElement>('a, button');
      if (event.key !== 'Tab' || event.shiftKey || !first) return;
      event.preventDefault();
      first.focus();
    };
    anchor.addEventListener('keydown', into);
    return () => anchor.removeEventListener('keydown', into);
  }, [anchor, byKey]);

  if (!person) return null;
  const out = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const stops = [...card.current!.querySelectorAll<HTMLElement>('a, button')];
    if (document.activeElement !== (event.shiftKey ? stops[0] : stops.at(-1))) return;
    // Forward, the browser itself goes on from the name.
    if (event.shiftKey) event.preventDefault();
    onClose();
    anchor.focus({ preventScroll: true });
  };
  return createPortal(
    <section
      ref={(element) => {
        refs.setFloating(element);
        card.current = element;
      }}
      className={styles.card}
      style={floatingStyles}
      data-person-card
      aria-label={t`About ${person.displayName}`}
      onKeyDown={out}
    >
      <PersonCardContent person={person} />
    </section>,
    document.body,
  );
}
