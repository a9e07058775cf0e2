import { Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import { closeDialog, type DialogContent } from './open-dialogs.js';

export default function DialogHost({ content }: { content: DialogContent }) {
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={content.title}
      size={content.size ?? 520}
      radius="md"
      yOffset="8vh"
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 120 }}
    >
      {content.body}
    </Modal>
  );
}
