import request from 'supertest';
import type { TestHub } from '../support/hub.js';

export interface Begun {
  readonly id: string;
  /** A path of the hub. */
  readonly path: string;
}

/** Uploads and downloads as programs do. */
export class MediaClient {
  constructor(
    readonly hub: TestHub,
    readonly token: string,
  ) {}

  async begin(alternativeText = ''): Promise<Begun> {
    const { startImageUpload: begun } = await this.hub.ask<{ startImageUpload: { image: { id: string }; uploadUrl: string } }>(
      this.token, 'mutation ($input: StartImageUploadInput!) { startImageUpload(input: $input) { image { id } uploadUrl } }', { input: { alternativeText } });
    return { id: begun.image.id, path: begun.uploadUrl.slice(this.hub.config.http.publicUrl.length) };
  }

  async beginFile(name: string): Promise<Begun> {
    const { startFileUpload: begun } = await this.hub.ask<{ startFileUpload: { file: { id: string }; uploadUrl: string } }>(
      this.token, 'mutation ($input: StartFileUploadInput!) { startFileUpload(input: $input) { file { id } uploadUrl } }', { input: { name } });
    return { id: begun.file.id, path: begun.uploadUrl.slice(this.hub.config.http.publicUrl.length) };
  }

  /** Without session or token, as the address is enough. */
  put(begun: Begun, bytes: Buffer): request.Test {
    return request(this.hub.config.http.publicUrl).put(begun.path).set('content-type', 'application/octet-stream').send(bytes);
  }

  /** A picture that is ready. @returns its id */
  async image(bytes: Buffer, alternativeText?: string): Promise<string> {
    return this.ready(await this.begin(alternativeText), bytes);
  }

  /** A file that is ready. @returns its id */
  async file(bytes: Buffer, name: string): Promise<string> {
    return this.ready(await this.beginFile(name), bytes);
  }

  /** @param token whose; undefined: nobody's */
  get(path: string, token: string | undefined = this.token): request.Test {
    const asked = request(this.hub.config.http.publicUrl).get(path).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
    return token === '' ? asked : asked.set('authorization', `Bearer ${token}`);
  }

  async node<Fields>(id: string, fields: string, token = this.token): Promise<Fields | null> {
    return (await this.hub.ask<{ node: Fields | null }>(token, `query ($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;
  }

  private async ready(begun: Begun, bytes: Buffer): Promise<string> {
    const { status, text } = await this.put(begun, bytes);
    if (status !== 200) throw new Error(`${status} ${text}`);
    return begun.id;
  }
}
