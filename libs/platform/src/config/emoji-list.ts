import { z } from 'zod';

const EMOJI = /^\p{RGI_Emoji}$/v;
const COLOURED = '\uFE0F';

/** Different emoji, separated by commas, as Unicode recommends them for interchange (Unicode TS 51, ED-27). */
export function emojiList(max: number) {
  return z.string().transform((text, context) => {
    const list = text.split(',').map((part) => asEmoji(part.trim()));
    if (list.some((emoji) => emoji === undefined) || list.length > max || new Set(list).size < list.length) {
      context.addIssue({ code: 'custom', message: `must be 1 to ${max} different emoji, separated by commas, such as 👍,❤️,🎉` });
      return z.NEVER;
    }
    return list as string[];
  });
}

/** Some keyboards leave out the character that asks for colours. */
function asEmoji(text: string): string | undefined {
  return [text, text + COLOURED].find((form) => EMOJI.test(form));
}
