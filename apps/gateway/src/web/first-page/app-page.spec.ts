import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { compressAnswers } from '../compress-answers.js';
import { appPage } from './app-page.js';
import type { PageOperation } from './first-pages.js';

const PAGE = '<!doctype html><head>{{nonce}}</head><body><div id="root"></div></body></html>';
const MANIFEST = { catalogs: {}, messages: {}, pages: [{ path: '/p/$postId', operation: 'ThreadPage', query: '{ a }', variables: { id: '$postId' }, files: ['/assets/thread.js', '/assets/thread.css'] }, { path: '/admin/$', operation: 'Frame', query: '{ b }', variables: {}, files: [] }] };

describe('the document of the browser app', () => {
  let folder: string;
  let server: Server;
  let answer: (operation: PageOperation) => Promise<unknown>;

  beforeAll(async () => {
    folder = mkdtempSync(`${tmpdir()}/tidings-page-`);
    writeFileSync(`${folder}/index.html`, PAGE);
    writeFileSync(`${folder}/.first-pages.json`, JSON.stringify(MANIFEST));
    const app = express();
    app.get('*path', compressAnswers, appPage(folder, (_request, _response, operation) => answer(operation)));
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page; tells of each part as it comes. */
  function open(path: string, onPart: (part: string) => void = () => undefined): Promise<string> {
    const headers = { accept: 'text/html', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' };
    return new Promise((resolve, reject) => {
      get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          onPart(part);
        });
        response.on('end', () => resolve(text)).on('error', reject);
      }).on('error', reject);
    });
  }

  it('begins before its data is there, with the files that the page needs', async () => {
    let give: (data: unknown) => void = () => undefined;
    answer = () => new Promise((resolve) => (give = resolve));
    const parts: string[] = [];
    const text = await open('/p/post_1', (part) => {
      if (parts.push(part) === 1) give({ node: 'late' });
    });
    expect(parts[0]).toContain('<link rel="modulepreload" crossorigin href="/assets/thread.js">\n<link rel="stylesheet" crossorigin href="/assets/thread.css">\n</head><body><div id="root"></div>');
    expect(parts[0]).not.toContain('late');
    expect(text).toMatch(/<div id="root"><\/div><script type="application\/json" id="first-answer">\{"operationName":"ThreadPage","variables":\{"id":"post_1"\},"data":\{"node":"late"\}\}<\/script>\n<\/body><\/html>$/);
  });

  it('holds the same for all that is below an address', async () => {
    answer = ({ operationName }) => Promise.resolve(operationName);
    const asked = await Promise.all(['/admin', '/admin/', '/admin/people/ada'].map((path) => open(path)));
    expect(asked.map((text) => text.includes('"data":"Frame"'))).toEqual([true, true, true]);
    expect(await open('/administrators')).not.toContain('Frame');
  });

  it('is whole without its data where that can’t be had', async () => {
    answer = () => Promise.reject(new Error('The database is away'));
    expect(await open('/p/post_1')).toMatch(/<div id="root"><\/div><\/body><\/html>$/);
  });

  it('asks with what the address says, once', async () => {
    const asked: PageOperation[] = [];
    answer = (operation) => Promise.resolve(void asked.push(operation));
    for (const path of ['/p/a%2Fb%22', '/p/a/b', '/p/', '/', '/p/%E0%A4%A']) await open(path);
    expect(asked).toEqual([{ operationName: 'ThreadPage', query: '{ a }', variables: { id: 'a/b"' } }]);
  });
});
