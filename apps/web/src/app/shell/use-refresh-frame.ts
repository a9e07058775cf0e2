import { useCallback } from 'react';
import { useClient } from 'urql';
import { FrameQuery } from '../../shared/graphql/frame.js';

/** Reads the frame anew: after joining or leaving a channel, the side bar shows it. */
export function useRefreshFrame(): () => void {
  const client = useClient();
  return useCallback(() => {
    void client.query(FrameQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  }, [client]);
}
