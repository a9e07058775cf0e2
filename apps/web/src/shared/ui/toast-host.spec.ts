import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openWindow } from '../../testing/open-window.js';

describe('What is told in passing', () => {
  let close: () => void;
  beforeAll(() => {
    close = openWindow();
  });
  afterAll(() => close());
  const parts = async () => ({ ...(await import('@mantine/notifications')), ...(await import('./toast-host.js')) });
  afterEach(async () => (await parts()).notifications.clean());

  it('stands there once, however often it is told', async () => {
    const { notificationsStore, showNotification } = await parts();
    showNotification('Link copied', 'calm');
    showNotification('Link copied', 'calm');
    expect(notificationsStore.getState().notifications).toHaveLength(1);
  });

  it('stands there for each thing that can be taken back', async () => {
    const { notificationsStore, showNotification } = await parts();
    const back: string[] = [];
    for (const post of ['first', 'second']) showNotification('Post deleted', 'calm', { label: 'Undo', onClick: () => back.push(post) });
    const shown = notificationsStore.getState().notifications;
    expect(shown).toHaveLength(2);
    for (const { message } of shown) undo(message);
    expect(back).toEqual(['first', 'second']);
    expect(notificationsStore.getState().notifications).toHaveLength(0);
  });
});

/** Presses the button in a notice. */
function undo(message: unknown): void {
  const { children } = (message as { props: { children: [string, { props: { onClick: () => void } }] } }).props;
  children[1].props.onClick();
}
