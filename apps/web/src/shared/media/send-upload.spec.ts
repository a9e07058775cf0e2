import { describe, expect, it } from '@jest/globals';
import { sendUpload } from './send-upload.js';

describe('An upload', () => {
  it('isn’t begun when it was taken back before', async () => {
    await expect(sendUpload('http://localhost:3000/uploads/1', new Blob(), { signal: AbortSignal.abort() })).rejects.toThrow('Taken back');
  });
});
