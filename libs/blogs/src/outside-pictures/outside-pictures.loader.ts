import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { type OutsidePictureOfArticle, OutsidePicturesRepository } from './outside-pictures.repository.js';

/** Pictures of other sites that articles name, by the article's UUID. */
@Injectable()
export class OutsidePicturesLoader extends ViewerLoader<string, OutsidePictureOfArticle[]> {
  constructor(
    private readonly database: Database,
    private readonly pictures: OutsidePicturesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<OutsidePictureOfArticle[][]> {
    return groupedInOrder(articleIds, await this.pictures.of(this.database, viewer, articleIds), (picture) => picture.articleId);
  }
}
