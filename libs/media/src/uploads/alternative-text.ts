import { cleanText } from '#platform';

const MAX = 1_000;

/** What those read who don't see a picture. @throws UserError BAD_USER_INPUT */
export function altText(text: string): string {
  return cleanText(text, { field: 'alternativeText', max: MAX, optional: true, multiline: true });
}
