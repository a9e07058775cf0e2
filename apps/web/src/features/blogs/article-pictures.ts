import { graphql } from '../../shared/graphql/document.js';
import { PictureParts } from '../../shared/media/picture.js';
import { OwnPictures } from './use-own-pictures.js';

void [OwnPictures, PictureParts];

/** The pictures that an article is shown with: its cover, and those in its text. */
export const ArticlePictures = graphql(`
  fragment ArticlePictures on Article {
    id
    cover {
      id
      ...PictureParts
    }
    ...OwnPictures
  }
`);
