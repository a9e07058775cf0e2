import type { ArticleHead, ArticleWithBody } from '#blogs';
import type { ChannelEntity } from '#channels';
import type { PersonEntity } from '#people';
import { renderText } from '#rich-text';
import type { PostEntity } from '#stream';
import type { TagEntity } from '#tags';
import type { Sequence } from '../query/search-query.js';
import { firstPassage } from './first-passage.js';
import { HighlightField, type SearchHighlight } from './highlight.type.js';
import { rangesIn } from './ranges-in.js';

/** Something found, as the viewer was given it. */
export type Found =
  | (PersonEntity & { readonly __typename: 'Person' })
  | (ChannelEntity & { readonly __typename: 'Channel' })
  | (TagEntity & { readonly __typename: 'Tag' })
  | (ArticleHead & { readonly __typename: 'Article' })
  | (PostEntity & { readonly __typename: 'Post' });

type Texts = readonly (readonly [HighlightField, string | null | undefined])[];

/**
 * Where in something found the words are: made of the row that the viewer was given, so that nothing shows that they may not read.
 * @param department the person's, as the viewer may know it
 * @param body reads the article's text, as the viewer may
 */
export async function highlightsOf(found: Found, sequences: readonly Sequence[], department: string | undefined, body: () => Promise<ArticleWithBody | null>): Promise<SearchHighlight[]> {
  if (found.__typename === 'Article') return [...inTexts([[HighlightField.TITLE, found.title]], sequences), ...(await inBody(await body(), sequences))];
  return inTexts(textsOf(found, department), sequences);
}

function textsOf(found: Exclude<Found, { __typename: 'Article' }>, department: string | undefined): Texts {
  switch (found.__typename) {
    case 'Post': return [[HighlightField.TEXT, found.text]];
    case 'Tag': return [[HighlightField.NAME, found.name]];
    case 'Channel': return [[HighlightField.NAME, found.name], [HighlightField.DESCRIPTION, found.description]];
    case 'Person': return [
      [HighlightField.NAME, found.displayName], [HighlightField.HANDLE, found.handle], [HighlightField.TITLE, found.title], [HighlightField.HEADLINE, found.headline],
      [HighlightField.LOCATION, found.location], [HighlightField.DEPARTMENT, department], ...found.skills.map((skill) => [HighlightField.SKILL, skill] as const),
      ...found.employers.flatMap(({ company, title }) => [[HighlightField.EMPLOYER, company] as const, [HighlightField.EMPLOYER, title] as const]),
    ];
  }
}

function inTexts(texts: Texts, sequences: readonly Sequence[]): SearchHighlight[] {
  return texts.flatMap(([field, text]) => {
    const ranges = rangesIn(text ?? '', sequences);
    return text && ranges.length > 0 ? [{ field, text, ranges }] : [];
  });
}

async function inBody(article: ArticleWithBody | null, sequences: readonly Sequence[]): Promise<SearchHighlight[]> {
  const passage = article && (await firstPassage(renderText(article.body), sequences));
  return passage ? [{ field: HighlightField.TEXT, ...passage }] : [];
}
