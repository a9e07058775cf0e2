import { use, useEffect, useEffectEvent, useRef, useState, type ComponentType, type FunctionComponent } from 'react';
import { Dispensable } from './dispensable.js';
import { fetchCode, remedyFor, type Remedy } from './fetch-code.js';
import { NotLoaded, type NotLoadedProps } from './not-loaded.js';

/** What can be done without is asked for again when it is to be shown anew after so many milliseconds, where it stands after so many more, or when there is a network again. */
const PAUSE = 2_000;
const LATER = 60_000;

function onOccasion(act: () => void): () => void {
  const timer = setTimeout(act, LATER);
  window.addEventListener('online', act);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', act);
  };
}

interface Failed {
  remedy: Remedy;
  at: number;
}
type Outcome<Props> = { part: ComponentType<Props> } | Failed;

/** With what fetches its code ahead, or again; the router waits for that before it shows a page. */
export type LazyPart<Props> = FunctionComponent<Props> & { preload: () => Promise<void> };

/** What tries again goes away with the focus: in a dialog it goes to what has come instead. */
function useFocusOnWhatCame(came: object, failed: boolean): void {
  const failedBefore = useRef(false);
  useEffect(() => {
    if (failedBefore.current && document.activeElement === document.body) {
      (document.querySelector<HTMLElement>('[role="dialog"] [data-autofocus]') ?? document.querySelector<HTMLElement>('[role="dialog"]'))?.focus({ preventScroll: true });
    }
    failedBefore.current = failed;
  }, [came, failed]);
}

/**
 * A component whose code comes when it is shown first, like React’s `lazy`; but where the code can’t be fetched, the page stands: a note is in its place, which
 * fetches it again, or nothing where the page can do without (`OptionalPart`).
 * @param name what the code exports it as
 */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>, Instead?: ComponentType<NotLoadedProps>): LazyPart<Props>;
export function lazyPart<Props extends object, Name extends string>(load: () => Promise<Record<Name, ComponentType<Props>>>, Instead: ComponentType<NotLoadedProps>, name: Name): LazyPart<Props>;
export function lazyPart<Props extends object>(load: () => Promise<Record<string, ComponentType<Props>>>, Instead: ComponentType<NotLoadedProps> = NotLoaded, name = 'default'): LazyPart<Props> {
  let coming: Promise<Outcome<Props>> | undefined;
  let came: Outcome<Props> | undefined;
  let trying = false;
  let tried = 0;

  async function outcome(): Promise<Outcome<Props>> {
    try {
      return { part: (await fetchCode(load))[name] as ComponentType<Props> };
    } catch (error) {
      return { remedy: await remedyFor(error, (tried += 1)), at: Date.now() };
    }
  }
  /** Whatever came before stays until it is known what comes: going to another page must not wait for it. */
  function begin(): Promise<Outcome<Props>> {
    if (coming && trying) return coming;
    trying = true;
    const begun = outcome().then((now) => {
      trying = false;
      if (coming === begun) came = now;
      return now;
    });
    coming = begun;
    return begun;
  }
  const isDue = (failed: Failed) => Date.now() - failed.at > PAUSE;

  function Part(props: Props) {
    const dispensable = use(Dispensable);
    const [waiting, wait] = useState(false);
    // The last hook: those after one that waited for the first time React takes for those of an update (its error 467).
    const now = came ?? use(coming ?? begin());
    const retry = async () => {
      wait(true);
      await begin();
      wait(false);
    };
    return <WhatCame now={now} dispensable={dispensable} waiting={waiting} onRetry={() => void retry()} props={props} />;
  }
  Part.preload = async () => {
    if (!came || !('part' in came)) await begin();
  };
  return Part;

  function WhatCame({ now, dispensable, waiting, onRetry, props }: { now: Outcome<Props>; dispensable: boolean; waiting: boolean; onRetry: () => void; props: Props }) {
    const again = useEffectEvent(onRetry);
    useEffect(() => {
      if ('part' in now) return undefined;
      if (dispensable) {
        if (isDue(now)) again();
        return onOccasion(() => again());
      }
      // Who comes back to it later begins anew.
      return () => {
        if (came === now) coming = came = undefined;
      };
    }, [now, dispensable]);
    useFocusOnWhatCame(now, 'remedy' in now);
    if ('part' in now) return <now.part {...props} />;
    return dispensable ? null : <Instead remedy={now.remedy} waiting={waiting} onRetry={onRetry} />;
  }
}
