import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import { said, UserError } from '#platform';

/** As many as file-type looks at for all but archives. */
const FIRST = 4_100;

/** An upload's bytes as they come, counted. The request they come in is left open in every case, so that it can be answered. */
export class IncomingBytes {
  private count = 0;
  private readonly rest: AsyncIterator<Buffer>;

  /**
   * @param announced how many the sender said there are; undefined: it didn't say
   * @param came hears how many more there are; may throw
   */
  constructor(
    body: Readable,
    private readonly max: number,
    private readonly announced: number | undefined,
    private readonly came: (bytes: number) => void,
  ) {
    if (announced !== undefined && announced > max) throw tooLarge(max);
    this.rest = body.iterator({ destroyOnReturn: false });
  }

  /** How many have come. */
  get bytes(): number {
    return this.count;
  }

  /** Reads enough to tell what it is. @throws UserError where nothing comes, or it breaks off */
  async first(): Promise<{ readonly chunks: readonly Buffer[]; readonly contentType: string | undefined }> {
    const chunks: Buffer[] = [];
    for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next()) {
      chunks.push(chunk);
      if (this.count >= FIRST) break;
    }
    if (this.count === 0) throw new UserError('BAD_USER_INPUT', 'Nothing was sent; send the bytes as the body of the request.', 'body');
    return { chunks, contentType: (await fileTypeFromBuffer(Buffer.concat(chunks)))?.mime };
  }

  /** All of them, beginning with those read before. Breaks with a UserError where they are too many, or fewer than was said. */
  all(before: readonly Buffer[]): Readable {
    return Readable.from(this.generate(before), { objectMode: false });
  }

  private async *generate(before: readonly Buffer[]): AsyncGenerator<Buffer> {
    yield* before;
    for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next()) yield chunk;
    if (this.announced !== undefined && this.count !== this.announced) throw brokenOff();
  }

  private async next(): Promise<Buffer | undefined> {
    const { done, value } = await this.rest.next().catch((error: unknown) => {
      throw (error as { code?: unknown }).code === 'ECONNRESET' ? brokenOff() : error;
    });
    if (done) return undefined;
    this.count += value.length;
    if (this.count > this.max) throw tooLarge(this.max);
    this.came(value.length);
    return value;
  }
}

function tooLarge(max: number): UserError {
  return new UserError('BAD_USER_INPUT', said`At most ${max / 1_000_000} MB are taken.`, 'body');
}

function brokenOff(): UserError {
  return new UserError('BAD_USER_INPUT', 'The upload broke off; send all of it again to the same address.', 'body');
}
