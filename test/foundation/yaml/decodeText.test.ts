import { expect, test } from 'vitest';
import { decodeText } from '../../../src/foundation/yaml/decodeText.ts';

const cp1251 = new Uint8Array(
  Buffer.concat([Buffer.from('account: { name: '), Buffer.from('cff0e8e2e5f220ece8f07d', 'hex')]),
);
const latin = new Uint8Array(Buffer.concat([Buffer.from('name: caf'), Buffer.from('e9', 'hex')]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const little = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

test.each([
  ['UTF-16 with its mark', little('\ufeffname: a'), /UTF-16 \(little/],
  ['UTF-16 without a mark', little('name: abcdef'), /UTF-16 \(little/],
  ['big-endian UTF-16 with its mark', big('\ufeffname: a'), /UTF-16 \(big/],
  ['big-endian UTF-16 without a mark', big('name: abcdef'), /UTF-16 \(big/],
  ['Windows-1251', cp1251, /1251/],
  ['Latin-1', latin, /8-bit/],
  ['an overlong form', Uint8Array.from([0x61, 0x3a, 0x20, 0xc0, 0x80]), /8-bit/],
] as const)('%s is named', (_, bytes, encoding) => {
  const decoded = decodeText(bytes);
  expect('encoding' in decoded ? decoded.encoding : '').toMatch(encoding);
});

test.each([
  ['plain', 'a: 1\n', 'a: 1\n'],
  ['with a byte order mark', '\ufeffa: 1\n', 'a: 1\n'],
  ['with line ends of Windows', 'a: 1\r\nb: 2\r\n', 'a: 1\nb: 2\n'],
  ['with line ends of old Macs', 'a: 1\rb: 2\r', 'a: 1\nb: 2\n'],
  ['empty', '', ''],
  ['one letter', 'a', 'a'],
] as const)('UTF-8 %s', (_, written, text) => {
  expect(decodeText(utf8(written))).toEqual({ text });
});
