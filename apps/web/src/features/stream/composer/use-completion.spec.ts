import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inWindow } from '../../../testing/in-window.js';

const people = [['ana', 'Ana Reis'], ['adam', 'Adam Kowal'], ['noor', 'Noor Adeyemi']].map(([handle, displayName]) => ({ __typename: 'Person', id: `person_${handle}`, handle, displayName }));

describe('What is suggested for a mention', () => {
  inWindow();
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('begins with the letters that are there now, whatever was found for those before', async () => {
    const { act, createElement } = await import('react');
    const { createRoot } = await import('react-dom/client');
    const { Client, fetchExchange, Provider } = await import('urql');
    const { useCompletion } = await import('./use-completion.js');
    const asked: unknown[] = [];
    const waiting: (() => void)[] = [];
    const fetch = (_url: unknown, options: RequestInit | undefined) => {
      asked.push((JSON.parse(String(options?.body)) as { variables: unknown }).variables);
      return new Promise<Response>((resolve) => waiting.push(() => resolve(Response.json({ data: { searchPeople: people } }))));
    };
    const client = new Client({ url: 'http://localhost:3000/graphql', preferGetMethod: false, exchanges: [fetchExchange], fetch });
    let handles: string[] = [];
    const Field = ({ text }: { text: string }) => {
      handles = (useCompletion(text, text.length, false)?.options ?? []).map(({ insert }) => insert.trim());
      return null;
    };
    const root = createRoot(document.getElementById('root')!);
    const type = (text: string) => act(async () => root.render(createElement(Provider, { value: client }, createElement(Field, { text }))));
    const answer = () =>
      act(async () => {
        waiting.shift()!();
        await jest.advanceTimersByTimeAsync(100);
      });
    const rest = () => act(() => jest.advanceTimersByTimeAsync(500));

    await type('@a');
    await rest();
    await answer();
    expect(handles).toEqual(['@ana', '@adam', '@noor']);
    await type('@ad');
    expect(handles).toEqual(['@adam', '@noor']);
    await type('@ada');
    expect(handles).toEqual(['@adam']);
    await type('@adab');
    expect(handles).toEqual([]);
    await rest();
    expect([asked, handles]).toEqual([[{ prefix: 'a' }, { prefix: 'adab' }], []]);
    await answer();
    expect(handles).toEqual(['@ana', '@adam', '@noor']);
    await act(async () => root.unmount());
  });
});
