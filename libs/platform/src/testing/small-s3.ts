import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** As much of S3's language as S3Storage speaks, in memory. Source: the S3 API reference. */
export class SmallS3 {
  readonly objects = new Map<string, Buffer>();
  /** Uploads in parts that were begun and neither ended nor given up. */
  readonly parts = new Map<string, Map<number, Buffer>>();
  /** When the next upload in parts says that it was begun. */
  begunAt = new Date();
  private readonly uploads = new Map<string, { readonly key: string; readonly begunAt: Date }>();
  /** Requests that carried no signature. */
  unsigned = 0;
  private readonly server: Server;

  constructor(readonly bucket: string) {
    this.server = createServer((request, response) => void this.answer(request, response).catch(() => response.destroy()));
  }

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url as string, 'http://s3');
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=')) this.unsigned++;
    const body = await buffer(request);
    const key = decodeURIComponent(url.pathname.slice(this.bucket.length + 2));
    const uploadId = url.searchParams.get('uploadId');
    const send = (status: number, text = '') => response.writeHead(status, { 'content-type': 'application/xml' }).end(text);
    if (!url.pathname.startsWith(`/${this.bucket}`)) send(404, '<Error><Code>NoSuchBucket</Code></Error>');
    else if (request.method === 'POST' && url.searchParams.has('delete')) this.deleteAll(body.toString(), send);
    else if (request.method === 'POST') this.part(key, uploadId, send);
    else if (request.method === 'DELETE' && uploadId) {
      if (this.parts.delete(uploadId)) send(204);
      else send(404, '<Error><Code>NoSuchUpload</Code></Error>');
    } else if (request.method === 'PUT') {
      if (uploadId) this.parts.get(uploadId)?.set(Number(url.searchParams.get('partNumber')), body);
      else this.objects.set(key, body);
      response.writeHead(200, { etag: '"x"' }).end();
    } else if (url.searchParams.has('uploads')) send(200, this.unfinished(url.searchParams.get('upload-id-marker')));
    else if (key === '') send(200, this.listing(url.searchParams.get('continuation-token')));
    else this.get(key, request.headers.range, response);
  }

  private part(key: string, uploadId: string | null, send: (status: number, text: string) => void): void {
    const id = uploadId ?? `upload-${this.uploads.size}`;
    if (uploadId) {
      this.objects.set(key, Buffer.concat([...(this.parts.get(id) as Map<number, Buffer>)].sort(([a], [b]) => a - b).map(([, part]) => part)));
      this.parts.delete(id);
    } else {
      this.parts.set(id, new Map());
      this.uploads.set(id, { key, begunAt: this.begunAt });
    }
    send(200, uploadId ? `<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"x"</ETag></CompleteMultipartUploadResult>`
      : `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
  }

  private deleteAll(body: string, send: (status: number, text: string) => void): void {
    for (const [, key] of body.matchAll(/<Key>([^<]*)<\/Key>/g)) this.objects.delete(key as string);
    send(200, '<DeleteResult/>');
  }

  private get(key: string, range: string | undefined, response: ServerResponse): void {
    const found = this.objects.get(key);
    if (!found) {
      response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
      return;
    }
    const [start, end] = (/(\d+)-(\d+)/.exec(range ?? '')?.slice(1) ?? [0, found.length - 1]).map(Number) as [number, number];
    const part = found.subarray(start, end + 1);
    response.writeHead(range ? 206 : 200, { 'content-length': part.length, ...(range ? { 'content-range': `bytes ${start}-${end}/${found.length}` } : {}) }).end(part);
  }

  /** One upload a page, so that paging is needed. */
  private unfinished(after: string | null): string {
    const [id, next] = [...this.parts.keys()].sort().filter((one) => after === null || one > after);
    const upload = id === undefined ? undefined : this.uploads.get(id);
    if (!upload) return '<ListMultipartUploadsResult><IsTruncated>false</IsTruncated></ListMultipartUploadsResult>';
    const entry = `<Upload><Key>${upload.key}</Key><UploadId>${id}</UploadId><Initiated>${upload.begunAt.toISOString()}</Initiated></Upload>`;
    return `<ListMultipartUploadsResult>${entry}<NextKeyMarker>${upload.key}</NextKeyMarker><NextUploadIdMarker>${id}</NextUploadIdMarker><IsTruncated>${next !== undefined}</IsTruncated></ListMultipartUploadsResult>`;
  }

  /** One key a page, so that paging is needed. */
  private listing(token: string | null): string {
    const keys = [...this.objects.keys()].sort();
    const at = token === null ? 0 : Number(token);
    const content = keys[at] === undefined ? '' : `<Contents><Key>${keys[at]}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><Size>1</Size></Contents>`;
    const next = at + 1 < keys.length ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${at + 1}</NextContinuationToken>` : '<IsTruncated>false</IsTruncated>';
    return `<ListBucketResult>${content}${next}</ListBucketResult>`;
  }
}
