import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Viewers } from '#access';
import { MediaKind, ProcessUploadHandler, ReceiveUploadCommand, StartUploadCommand } from '#media';
import { Database, encodeId } from '#platform';
import { PostMedia } from '#stream';
import { type DemoPicture, pictures } from '../company/pictures/pictures.js';
import { idOf, type SeededIds } from './ids.js';

/** Draws the company's pictures, and takes them in as uploads are. */
@Injectable()
export class PictureSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly start: StartUploadCommand,
    private readonly receive: ReceiveUploadCommand,
    private readonly uploads: ProcessUploadHandler,
    private readonly posts: PostMedia,
  ) {}

  /** @returns UUID of the article's cover; undefined where it has none */
  async coverOf(slug: string, people: SeededIds): Promise<string | undefined> {
    const picture = pictures.find((one) => one.coverOf === slug);
    return picture && this.take(picture, people);
  }

  /** Hangs the others on their posts. */
  async hang(people: SeededIds, posts: SeededIds): Promise<void> {
    for (const key of new Set(pictures.flatMap((picture) => picture.post ?? []))) {
      const ofPost = pictures.filter((picture) => picture.post === key);
      const imageIds: string[] = [];
      for (const picture of ofPost) imageIds.push(await this.take(picture, people));
      await this.posts.attach(this.database, await this.viewers.forPerson(this.database, idOf(people, ofPost[0]?.by ?? '')), idOf(posts, key), { imageIds });
    }
  }

  private async take({ by, svg, alternativeText }: DemoPicture, people: SeededIds): Promise<string> {
    const personId = idOf(people, by);
    const id = await this.start.run(await this.viewers.forPerson(this.database, personId), { kind: MediaKind.IMAGE, alternativeText });
    const png = await sharp(Buffer.from(svg)).png().toBuffer();
    await this.receive.run({ id: encodeId('image', id), personId, credentialId: undefined }, Readable.from([png]), png.length);
    await this.uploads.process(id);
    return id;
  }
}
