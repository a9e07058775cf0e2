import { afterEach, describe, expect, it } from '@jest/globals';
import { inWindow } from '../../testing/in-window.js';

describe('What is told in passing', () => {
  inWindow();
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

  it('says that what could be taken back no longer can, as soon as the notice is gone, however long it stood', async () => {
    const { notifications, notificationsStore, showNotification } = await parts();
    const left: string[] = [];
    for (const post of ['kept', 'gone']) showNotification('Post deleted', 'calm', { label: 'Undo', onClick: () => undefined, onLeft: () => left.push(post) });
    const [kept, gone] = notificationsStore.getState().notifications;
    undo(kept!.message);
    expect(left).toEqual([]);
    notifications.hide(gone!.id!);
    expect(left).toEqual(['gone']);
  });
});

/** Presses the button in a notice. */
function undo(message: unknown): void {
  const { children } = (message as { props: { children: [string, { props: { onClick: () => void } }] } }).props;
  children[1].props.onClick();
}
