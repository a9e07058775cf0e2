import { useLingui } from '@lingui/react/macro';
import { useEffect, type RefObject } from 'react';
import { putOnClipboard } from '../../../shared/ui/put-on-clipboard.js';
import { showError, showNotice } from '../../../shared/ui/toast.js';
import { languageOfCode } from './code-languages.js';

/** Says above each block of code in which language it is, and copies it. Words of the style sheet, not of the text: passages are found in that by counting. */
export function useCodeHeads(body: RefObject<HTMLElement | null>, html: string): void {
  const { t } = useLingui();
  useEffect(() => {
    const blocks = [...(body.current?.querySelectorAll<HTMLElement>('pre') ?? [])];
    const copy = async (code: string) => {
      if (await putOnClipboard(code)) showNotice(t`Code copied`);
      else showError(t`Your browser doesn’t let Tidings copy. Select the code, and copy it yourself.`);
    };
    const frames = blocks.map((pre) => {
      const language = languageOfCode(pre.querySelector('code') ?? pre);
      const frame = document.createElement('div');
      frame.className = 'code-block';
      if (language) frame.dataset['language'] = language;
      const button = Object.assign(document.createElement('button'), { type: 'button', ariaLabel: language ? t`Copy the code (${language})` : t`Copy the code` });
      button.dataset['words'] = t`Copy`;
      button.addEventListener('click', () => void copy(pre.textContent.replace(/\n$/, '')));
      pre.replaceWith(frame);
      frame.append(pre, button);
      return { frame, pre };
    });
    return () => {
      for (const { frame, pre } of frames) frame.replaceWith(pre);
    };
  }, [body, html, t]);
}
