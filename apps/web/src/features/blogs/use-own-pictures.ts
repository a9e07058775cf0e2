import { type RefObject, useEffect } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';

export const OwnPictures = graphql(`
  fragment OwnPictures on Article {
    id
    images {
      id
      width
      height
      sources {
        type
        srcset
      }
    }
  }
`);

/** How wide a picture is shown, by its layout. */
const SIZES: Record<string, string> = {
  wide: '(max-width: 1040px) 96vw, 1000px',
  full: '100vw',
  left: '(max-width: 660px) 92vw, 290px',
  right: '(max-width: 660px) 92vw, 290px',
};

/** Gives the hub's own pictures in an article their widths, so that each screen takes the one that suits it and nothing jumps while they load. */
export function useOwnPictures(body: RefObject<HTMLDivElement | null>, article: FragmentType<typeof OwnPictures>, html: string): void {
  const { images } = readFragment(OwnPictures, article);
  useEffect(() => {
    for (const element of body.current?.querySelectorAll<HTMLImageElement>('img[src^="/media/image_"]') ?? []) {
      const image = images.find(({ id }) => element.getAttribute('src')?.slice('/media/'.length).startsWith(id));
      if (!image?.width || !image.height || element.srcset) continue;
      element.width = image.width;
      element.height = image.height;
      element.sizes = SIZES[element.closest<HTMLElement>('[data-layout]')?.dataset['layout'] ?? ''] ?? '(max-width: 660px) 92vw, 610px';
      element.srcset = image.sources.at(-1)?.srcset ?? '';
    }
    // A text that is drawn anew has its pictures anew, whichever they are.
  }, [body, images, html]);
}
