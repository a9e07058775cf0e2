import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { inWindow } from '../../../testing/in-window.js';
import { until } from '../../../../../../test/support/until.js';

describe('Deleting a post', () => {
  inWindow();
  afterEach(() => void jest.useRealTimers());

  it('is told to the hub when it can’t be taken back any more, however long that is offered', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { Provider } = await import('urql');
    const { notifications, notificationsStore } = await import('@mantine/notifications');
    const { useDeletePost } = await import('./use-delete-post.js');
    const deleted: unknown[] = [];
    const mutation = (_document: unknown, variables: unknown) => ({
      toPromise: () => {
        deleted.push(variables);
        return Promise.resolve({ data: { deletePost: { deletedId: 'post_1' } } });
      },
    });
    let deletePost: ReturnType<typeof useDeletePost> | undefined;
    const Owner = () => {
      deletePost = useDeletePost();
      return null;
    };
    const root = createRoot(document.getElementById('root')!);
    await act(async () => root.render(createElement(Provider, { value: { mutation } as never }, createElement(Owner))));
    const shown = () => notificationsStore.getState().notifications;

    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    deletePost!('post_1');
    jest.useRealTimers();
    await until(() => shown().length > 0, 'it is offered to take it back');
    jest.useFakeTimers();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(deleted).toEqual([]);
    notifications.hide(shown()[0]!.id!);
    expect(deleted).toEqual([{ postId: 'post_1' }]);
    await act(async () => root.unmount());
  });
});
