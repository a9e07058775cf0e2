import { afterEach, describe, expect, it } from '@jest/globals';
import { inWindow } from '../../testing/in-window.js';
import { until } from '../../../../../test/support/until.js';

describe('Copying a link', () => {
  inWindow();
  const said = async () => (await import('@mantine/notifications')).notificationsStore.getState().notifications.map(({ message }) => message);
  afterEach(async () => (await import('@mantine/notifications')).notifications.clean());

  it('says that it is done', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copied.push(text) } });
    const { copyLink } = await import('./copy-link.js');
    await copyLink('http://hub/p/1', 'Link copied');
    expect(copied).toEqual(['http://hub/p/1']);
    await until(async () => (await said()).length > 0, 'something is said');
    expect(await said()).toEqual(['Link copied']);
  });

  it('shows the link where the browser doesn’t let it be copied, as on a page without https', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const { copyLink } = await import('./copy-link.js');
    await copyLink('http://hub/p/1', 'Link copied');
    await until(async () => (await said()).length > 0, 'something is said');
    expect(String((await said())[0])).toContain('http://hub/p/1');
  });
});
