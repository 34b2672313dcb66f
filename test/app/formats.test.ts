import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, type BuildRequest } from '../../src/app/build.ts';
import { formatList } from '../../src/app/formatList.ts';
import { press } from '../../src/app/press.ts';
import { plain } from '../../src/publication/compose/pieces/Composer.ts';
import type { Output, Supplies } from '../../src/publication/output/registry.ts';
import { stampXml } from '../../src/publication/output/stamp/stampXml.ts';
import { put, workFolder } from '../cli/workFolder.ts';

const dossier = readFileSync('test/fixtures/minimal.yaml', 'utf8');
const mark = '<!-- ours -->';
const isOurs = (bytes: Uint8Array): boolean => Buffer.from(bytes).toString('utf8').startsWith(mark);
const file = (text: string, { stamp }: Supplies) => Promise.resolve([Buffer.from(`${mark}${text}${stampXml(stamp)}`)]);

/** A format that an output folder could add: its row and its writer, and nothing else. */
const html: Output = {
  format: 'html',
  extension: 'html',
  files: 'one',
  isOurs,
  from: 'document',
  write: ({ sections }, supplies) => file(sections.map(({ title }) => plain(title)).join('\n'), supplies),
};
const data: Output = {
  format: 'data',
  extension: 'json',
  files: 'one',
  isOurs,
  from: 'proposal',
  write: (proposal, supplies) => file(proposal.account.name.text, supplies),
};

/** Builds with the two formats beside the shipped ones, and counts how often pages were laid out. */
async function buildWith(formats: readonly string[], given: Partial<BuildRequest> = {}, folder = workFolder()) {
  put(folder, 'dossier.yaml', dossier);
  let rounds = 0;
  const result = await build(
    {
      file: join(folder, 'dossier.yaml'),
      date: '2026-11-23',
      allow: [],
      strict: false,
      draft: false,
      output: null,
      outDir: null,
      force: false,
      formats,
      ...given,
    },
    { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined },
    {
      outputs: [...press.outputs, html, data],
      layOut: (...args) => {
        rounds += 1;
        return press.layOut(...args);
      },
    },
  );
  const files = readdirSync(folder).filter((name) => !name.endsWith('.yaml'));
  return { folder, rounds, result, files, codes: result.diagnostics.map(({ code }) => code) };
}

describe.each(['html', 'data'])('the format %s', (format) => {
  const extension = format === 'data' ? 'json' : format;

  test('is made without pages', async () => {
    const { rounds, result } = await buildWith([format]);
    expect({ rounds, exit: result.exit, pages: result.summary?.pages }).toEqual({ rounds: 0, exit: 0, pages: null });
  });

  test('has its own ending in a name of its own', async () => {
    const { files, folder } = await buildWith([format]);
    expect(files).toEqual([expect.stringMatching(new RegExp(`^[^.]+-r1\\.${extension}$`))]);
    expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).toMatch(/^<!-- ours -->./);
  });

  test('is called what -o says, and nothing is added', async () => {
    const folder = workFolder();
    const { files } = await buildWith([format], { output: join(folder, `x.${extension}`) }, folder);
    expect(files).toEqual([`x.${extension}`]);
  });

  test.each(['pdf', extension, 'PDF'])('beside a PDF both have one name, with -o x.%s as well', async (ending) => {
    const folder = workFolder();
    const { files, rounds } = await buildWith(['pdf', format], { output: join(folder, `x.${ending}`) }, folder);
    expect(files.toSorted()).toEqual([`x.${extension}`, 'x.pdf'].toSorted());
    expect(rounds).toBe(1);
  });

  test('is not called what another format is called', async () => {
    const output = join(workFolder(), format === 'data' ? 'x.html' : 'x.json');
    await expect(buildWith([format], { output })).rejects.toThrow(/would be of the format (html|data)/);
  });

  test('is replaced by the next build, because it is known as made by this program', async () => {
    const folder = workFolder();
    const output = join(folder, `x.${extension}`);
    await buildWith([format], { output }, folder);
    const { result, codes } = await buildWith([format], { output }, folder);
    expect({ exit: result.exit, isRefused: codes.includes('E602') }).toEqual({ exit: 0, isRefused: false });
  });

  test('never replaces a file of somebody else', async () => {
    const folder = workFolder();
    put(folder, `x.${extension}`, 'mine');
    const { codes } = await buildWith([format], { output: join(folder, `x.${extension}`) }, folder);
    expect(codes).toContain('E602');
  });

  test('can go to standard output alone', async () => {
    const { result } = await buildWith([format], { output: '-' });
    expect(isOurs(result.bytes ?? new Uint8Array())).toBe(true);
  });
});

test('pages are laid out once for all formats that are made from them', async () => {
  expect((await buildWith(['pdf', 'svg', 'html'])).rounds).toBe(1);
});

test('the help lists every format', () => {
  expect(formatList([...press.outputs, html])).toMatch(/^pdf \(the default\), svg \(one file a page\).* or html$/);
});
