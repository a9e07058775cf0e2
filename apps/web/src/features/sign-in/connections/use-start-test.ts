import { useCallback } from 'react';
import { useAction } from '../../../shared/graphql/use-action.js';
import { StartTest } from './connection-mutations.js';

/** Begins a test of a connection in a window of its own. The window is opened at once, as browsers let only a click open one. */
export function useStartTest(connectionId: string): () => Promise<void> {
  const start = useAction(StartTest);
  return useCallback(async () => {
    const opened = window.open('', '_blank');
    const data = await start({ input: { connectionId } });
    if (!data) return opened?.close();
    const { startUrl } = data.startSignInTest.test;
    if (opened) opened.location.replace(startUrl);
    else window.location.assign(startUrl);
  }, [start, connectionId]);
}
