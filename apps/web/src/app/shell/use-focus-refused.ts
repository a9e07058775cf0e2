import { useEffect } from 'react';

/** So long, in milliseconds, after a form was sent, what is refused in it is refused because of that. */
const ANSWERED = 10_000;

/** Where a form was sent and something in it is refused, brings the focus there: what reads the screen aloud says the field, and why. */
export function useFocusRefused(): void {
  useEffect(() => {
    let observer: MutationObserver | undefined;
    let timer: number | undefined;
    const end = () => {
      observer?.disconnect();
      window.clearTimeout(timer);
    };
    const onSubmit = ({ target }: SubmitEvent) => {
      end();
      const form = target as HTMLFormElement;
      observer = new MutationObserver(() => {
        const refused = form.querySelector<HTMLElement>('[aria-invalid="true"]');
        if (!refused) return;
        end();
        refused.focus();
      });
      observer.observe(form, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
      timer = window.setTimeout(end, ANSWERED);
    };
    document.addEventListener('submit', onSubmit, true);
    return () => {
      end();
      document.removeEventListener('submit', onSubmit, true);
    };
  }, []);
}
