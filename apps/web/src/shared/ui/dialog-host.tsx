import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import styles from './dialog-host.module.css';
import { closeDialog, type DialogContent } from './open-dialogs.js';
import { LinesSkeleton } from './skeleton.js';

export default function DialogHost({ content }: { content: DialogContent }) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={content.title}
      size={content.size ?? 520}
      radius="md"
      yOffset={36}
      closeButtonProps={{ 'aria-label': t`Close` }}
      transitionProps={{ duration: 120 }}
      classNames={{ title: styles.title, inner: styles.inner, body: styles.body }}
      // Mantine makes it a header element, which would be a second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      <Suspense fallback={<LinesSkeleton />}>
        <Arrived>{content.body}</Arrived>
      </Suspense>
    </Modal>
  );
}

/** What is loaded when the dialog is open already, or takes the place of another dialog, comes too late for the dialog's own way of placing the focus. */
function Arrived({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
  }, [children]);
  return <div ref={place}>{children}</div>;
}
