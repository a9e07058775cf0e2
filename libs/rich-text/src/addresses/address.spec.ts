import fc from 'fast-check';
import { imageAddress, linkAddress } from './address.js';

describe('linkAddress', () => {
  it.each([
    ['https://a.example', 'https://a.example/'],
    ['HTTP://A.Example/x y', 'http://a.example/x%20y'],
    ['//a.example/x', 'https://a.example/x'],
    ['/a/plans?x=1#y', '/a/plans?x=1#y'],
    ['/a/../b', '/b'],
    ['#h-plans', '#h-plans'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://中文.example/路', 'https://xn--fiq228c.example/%E8%B7%AF'],
    ['https://a.example/`|^"<>', 'https://a.example/%60%7C%5E%22%3C%3E'],
  ])('writes %j as %j', (raw, address) => {
    expect(linkAddress(raw)).toBe(address);
  });

  it.each(['', 'a', 'www.a.example', 'javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '/\\a.example', '/.//a.example', 'ftp://a.example',
    'https://good.example@evil.example/', 'https://', 'tel:112', `https://a.example/${'x'.repeat(5_000)}`, null, 7, {}])('refuses %j', (raw) => {
    expect(linkAddress(raw)).toBeNull();
  });

  it('says the same of what it has written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'binary' }), fc.string().map((s) => `/${s}`)), (raw) => {
        const address = linkAddress(raw);
        if (address !== null) expect(linkAddress(address)).toBe(address);
      }),
    );
  });
});

describe('imageAddress', () => {
  it.each(['/exports/audit.jsonl', '/auth/saml/demo/login?n=1', '/media/../exports/audit.csv', '/media/a.png?x=1', '/media/', '/'])('takes no other path of the hub: %j', (raw) => {
    expect(imageAddress(raw)).toBeNull();
  });

  it('takes no address without a picture behind it', () => {
    expect(imageAddress('mailto:a@b.example')).toBeNull();
    expect(imageAddress('#a')).toBeNull();
    expect(imageAddress('data:image/png;base64,AAAA')).toBeNull();
    expect(imageAddress('/media/a.png')).toBe('/media/a.png');
    expect(imageAddress('/media/image_01/large')).toBe('/media/image_01/large');
  });
});
