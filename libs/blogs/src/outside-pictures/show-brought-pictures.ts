import { Injectable } from '@nestjs/common';
import { Database, encodeId } from '#platform';
import { replacePictures } from '#rich-text';
import { RENDERER } from '#rich-text/server';
import { ArticleTexts } from '../articles/article-texts.js';
import { OutsidePicturesRepository } from './outside-pictures.repository.js';

/** How often a text is read again that was saved meanwhile; whoever saves has this done, too. */
const MOST_TRIES = 5;

/** Puts the hub's copies into an article, in the places of the pictures that they are of. */
@Injectable()
export class ShowBroughtPictures {
  constructor(
    private readonly database: Database,
    private readonly pictures: OutsidePicturesRepository,
    private readonly texts: ArticleTexts,
  ) {}

  async run(articleId: string): Promise<void> {
    const brought = await this.pictures.brought(this.database, articleId);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) if (await this.show(articleId, brought)) return;
  }

  /** @returns whether there is nothing left to do */
  private async show(articleId: string, brought: ReadonlyMap<string, string>): Promise<boolean> {
    const text = await this.pictures.text(this.database, articleId);
    if (text === undefined) return true;
    const shown = new Set<string>();
    const body = replacePictures(text.body, (address) => {
      const id = brought.get(address);
      if (id !== undefined) shown.add(id);
      return id && `/media/${encodeId('image', id)}`;
    });
    if (body === text.body) return true;
    const html = await this.texts.html(body);
    return this.database.transaction((sql) => this.pictures.show(sql, text, { body, html, imageIds: [...shown] }, RENDERER));
  }
}
