import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand, DeleteObjectsCommand, GetObjectCommand, type GetObjectCommandOutput, ListMultipartUploadsCommand, type ListMultipartUploadsCommandOutput,
  ListObjectsV2Command, S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Config } from '../config/config.js';
import { type ByteRange, Storage, type StoredBytes, type StoredKey } from './storage.js';

/** DeleteObjects takes no more. */
const DELETED_AT_ONCE = 1_000;

/** A bucket of Amazon S3 or of anything that speaks its language: MinIO, Ceph, Garage, R2 … */
export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(config: S3Config) {
    super();
    const { accessKeyId, secretAccessKey } = config;
    this.bucket = config.bucket;
    this.client = new S3Client({
      region: config.region,
      forcePathStyle: config.pathStyle,
      ...(config.endpoint === undefined ? {} : { endpoint: config.endpoint }),
      // Without keys the client takes those of the machine's own role.
      ...(accessKeyId === undefined || secretAccessKey === undefined ? {} : { credentials: { accessKeyId, secretAccessKey } }),
      // Checksums beyond those that S3 demands are Amazon's alone; other stores answer them with errors.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  /** In parts of 5 MB, so that no more than those are held in memory; aborted where the stream breaks off. */
  async put(key: string, body: Readable): Promise<void> {
    await new Upload({ client: this.client, params: { Bucket: this.bucket, Key: key, Body: body }, queueSize: 2, leavePartsOnError: false }).done();
  }

  async get(key: string, range?: ByteRange): Promise<StoredBytes | undefined> {
    const found = await this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key: key, ...(range ? { Range: `bytes=${range.start}-${range.end}` } : {}) }))
      .catch(absent);
    return found && { body: found.Body as Readable, bytes: wholeOf(found) };
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (let from = 0; from < keys.length; from += DELETED_AT_ONCE) {
      const Objects = keys.slice(from, from + DELETED_AT_ONCE).map((Key) => ({ Key }));
      const { Errors = [] } = await this.client.send(new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects, Quiet: true } }));
      if (Errors.length > 0) throw new Error(`${Errors.length} keys could not be deleted, such as ${Errors[0]?.Key}: ${Errors[0]?.Message}`);
    }
  }

  async *list(): AsyncIterable<StoredKey> {
    for (let token: string | undefined, more = true; more; more = token !== undefined) {
      const page = await this.client.send(new ListObjectsV2Command({ Bucket: this.bucket, ContinuationToken: token }));
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key !== undefined && LastModified) yield { key: Key, storedAt: LastModified };
      }
      token = page.NextContinuationToken;
    }
  }

  /** Stores bill the parts of an upload that nobody ended as long as nobody gives it up. */
  async removeUnfinished(before: Date): Promise<void> {
    for (let marker: { KeyMarker?: string; UploadIdMarker?: string } | undefined = {}; marker; ) {
      const page: ListMultipartUploadsCommandOutput = await this.client.send(new ListMultipartUploadsCommand({ Bucket: this.bucket, ...marker }));
      for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
        if (!Initiated || Initiated >= before) continue;
        await this.client.send(new AbortMultipartUploadCommand({ Bucket: this.bucket, Key, UploadId })).catch(absent);
      }
      const { IsTruncated, NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = page;
      marker = IsTruncated && KeyMarker !== undefined && UploadIdMarker !== undefined ? { KeyMarker, UploadIdMarker } : undefined;
    }
  }
}

function wholeOf({ ContentRange, ContentLength }: GetObjectCommandOutput): number {
  return Number(ContentRange?.split('/')[1] ?? ContentLength ?? 0);
}

function absent(error: unknown): undefined {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  if (name !== 'NoSuchKey' && name !== 'NoSuchUpload' && $metadata?.httpStatusCode !== 404) throw error;
  return undefined;
}
