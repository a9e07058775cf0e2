import { describe, expect, it } from '@jest/globals';
import { inWindow } from '../../../testing/in-window.js';

describe('Muting', () => {
  inWindow();

  it('is shown at once, as is letting in again, and taken back where it fails', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { CombinedError, Provider } = await import('urql');
    const { muteNow, useMutedNow } = await import('./muted-now.js');
    const { useMute } = await import('./use-mute.js');
    const answers: (() => void)[] = [];
    const error = new CombinedError({ networkError: new Error('off line') });
    const mutation = () => ({ toPromise: () => new Promise((resolve) => answers.push(() => resolve({ error }))) });
    let mutes: ReturnType<typeof useMute> | undefined;
    let muted: ReadonlySet<string> = new Set();
    const Row = () => {
      mutes = useMute();
      muted = useMutedNow();
      return null;
    };
    const root = createRoot(document.getElementById('root')!);
    await act(async () => root.render(createElement(Provider, { value: { mutation } as never }, createElement(Row))));

    await act(async () => void mutes!.mute({ subjectId: 'person_1' }));
    expect([...muted]).toEqual(['person_1']);
    await act(async () => answers.shift()!());
    expect([...muted]).toEqual([]);

    await act(async () => muteNow('person_1'));
    await act(async () => void mutes!.unmute('mute_1', 'Ada', 'person_1'));
    expect([...muted]).toEqual([]);
    await act(async () => answers.shift()!());
    expect([...muted]).toEqual(['person_1']);
    await act(async () => root.unmount());
  });
});
