import { t } from '@lingui/core/macro';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql } from '../graphql/document.js';
import { messageOf } from '../graphql/errors.js';
import { newKey } from '../state/new-key.js';
import { sendUpload } from './send-upload.js';

const StartImage = graphql(`
  mutation StartImageUpload($input: StartImageUploadInput!) {
    startImageUpload(input: $input) {
      image {
        id
      }
      uploadUrl
    }
  }
`);

const StartFile = graphql(`
  mutation StartFileUpload($input: StartFileUploadInput!) {
    startFileUpload(input: $input) {
      file {
        id
      }
      uploadUrl
    }
  }
`);

export type SendingOptions = Parameters<typeof sendUpload>[2];

/** What a file picker offers. The hub itself looks at what is inside. */
export const PICTURES = 'image/jpeg,image/png,image/webp,image/gif,image/avif';
export const DOCUMENTS = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp';

export function isPicture(file: File): boolean {
  return file.type.startsWith('image/');
}

/** Uploads a picture or a file; resolves to its id when it is ready. Rejects with what to tell the reader. */
export function useUpload(): (file: File, options?: SendingOptions) => Promise<string> {
  const client = useClient();
  return useCallback(
    async (file, options) => {
      // A key of its own, as urql takes equal mutations at the same time for one.
      const idempotencyKey = newKey();
      const begun = isPicture(file)
        ? await client.mutation(StartImage, { input: { idempotencyKey } }).toPromise()
        : await client.mutation(StartFile, { input: { name: file.name, idempotencyKey } }).toPromise();
      if (begun.error || !begun.data) throw new Error(begun.error ? messageOf(begun.error) : t`That didn’t work. Try again.`);
      const { id, uploadUrl } = 'startImageUpload' in begun.data
        ? { id: begun.data.startImageUpload.image.id, uploadUrl: begun.data.startImageUpload.uploadUrl }
        : { id: begun.data.startFileUpload.file.id, uploadUrl: begun.data.startFileUpload.uploadUrl };
      await sendUpload(uploadUrl, file, options);
      return id;
    },
    [client],
  );
}
