import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { build, prepare, type BuildRequest, type BuildResult } from '../../src/app/build.ts';
import { press } from '../../src/app/press.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';
import { dataLeaves, isRecord } from './leaves.ts';
import { textsOfPdf } from './textsOfPdf.ts';
import { textsOfSvg } from './textsOfSvg.ts';
import { shapeDossier } from '../shapes/shapeDossier.ts';

const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const head = 'sku,text,text_ru,unit,list,currency,cost,floor,tax,recurring,from,until,tags';

/** Each boxed column with numbers, days and words that stand nowhere else. */
const boxed = {
  list: '4471.17',
  cost: '2213.19',
  floor: '3317.23',
  from: '2019-03-29',
  until: '2029-04-27',
  tags: 'zqcanarytag',
};
const forms = ['4471', '4,471', '4 471', '2213', '2,213', '3317', '3,317', '2019', '2029', 'zqcanary'];

const rowOf = (sku: string, text: string, columns = boxed): string => {
  const { list, cost, floor, from, until, tags } = columns;
  return `${sku},${text},,set,${list},EUR,${cost},${floor},vat,,${from},${until},${tags}`;
};
const others = [rowOf('OTHER', 'zqcanaryother'), `THIRD,zqcanarythird,zqcanaryru,zqcanaryunit,4471.17,USD,,,,month,,,`];

/** A dossier of one article that is sold below its list price. */
function folderWith(rows: readonly string[]): string {
  const folder = temporaryFolder();
  const base = shapeDossier(null);
  const offer = isRecord(base.offer) ? base.offer : {};
  const line = { sku: 'ART', qty: '3', unit_price: '4000.00', listed: '4471.17' };
  const internal = { max_discount_percent: '3', margin_floor_percent: '60', margin_percent: '12' };
  const dossier = { ...base, prices: 'prices.csv', offer: { ...offer, lines: [line], payments: [], internal } };
  writeFileSync(join(folder, 'dossier.yaml'), stringify(dossier));
  writeFileSync(join(folder, 'prices.csv'), `${[head, ...rows].join('\n')}\n`);
  return folder;
}

const requestFor = (folder: string, more: Partial<BuildRequest> = {}): BuildRequest => ({
  ...{ file: join(folder, 'dossier.yaml'), date: '2026-11-23', allow: [], strict: false, draft: false },
  ...{ output: '-', outDir: null, force: true, ...more },
});
const built = (folder: string, more: Partial<BuildRequest> = {}): Promise<BuildResult> =>
  build(requestFor(folder, more), world, press);
const pdfOf = async (rows: readonly string[]): Promise<Buffer> => {
  const { bytes, diagnostics } = await built(folderWith(rows));
  if (bytes === null) throw new Error(JSON.stringify(diagnostics));
  return Buffer.from(bytes);
};

const found = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    forms.filter((form) => text.toLowerCase().includes(form)).map((form) => `${form}: ${text.slice(0, 80)}`),
  );

describe('what a price book says of an article beyond its text and price', () => {
  const sold = [rowOf('ART', 'Mounting set'), ...others];

  test('is in no fact, no text of the document and no finding', () => {
    const { composed, diagnostics } = prepare(requestFor(folderWith(sold)), world);
    if (composed === null) throw new Error(JSON.stringify(diagnostics));
    expect(found(textsOf(composed.document).map(({ text }) => text))).toEqual([]);
    const { blocks, ...facts } = composed.proposal;
    expect(blocks.length).toBeGreaterThan(0);
    expect(found(dataLeaves([facts]).map(({ value }) => String(value)))).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['W702', 'W703', 'W705']));
    expect(found(diagnostics.flatMap(({ message, fix, found: value }) => [message, fix ?? '', value ?? '']))).toEqual(
      [],
    );
  });

  test('is in no PDF and in no SVG page', async () => {
    expect(found(await textsOfPdf(await pdfOf(sold)))).toEqual([]);
    const folder = folderWith(sold);
    mkdirSync(join(folder, 'pages'));
    const { files } = await built(folder, { output: join(folder, 'pages', 'page.svg'), formats: ['svg'] });
    expect(files.length).toBeGreaterThan(0);
    expect(found(files.flatMap(({ path }) => textsOfSvg(readFileSync(path, 'utf8'))))).toEqual([]);
  });

  test('50 changes of cost, floor, days, tags and other rows change no byte of the PDF', async () => {
    const before = await pdfOf(sold);
    expect(before.toString('latin1').startsWith('%PDF')).toBe(true);
    const changes = Array.from({ length: 50 }, (_, i): readonly string[] => {
      const number = `${100 + 7 * i}.${10 + i}`;
      const of = [
        { cost: number },
        { floor: number },
        { from: '2020-01-01' },
        { until: '2030-01-01' },
        { tags: number },
      ];
      const own = rowOf('ART', 'Mounting set', { ...boxed, ...of[i % 6] });
      return [own, ...(i % 6 === 5 ? [rowOf(`NEW-${i}`, `Other ${i}`)] : others.slice(0, i % 3))];
    });
    const proposals = new Set<string>();
    for (const rows of changes) proposals.add((await pdfOf(rows)).toString('latin1'));
    expect(proposals.size).toBe(1);
    expect([...proposals][0] === before.toString('latin1')).toBe(true);
  }, 120_000);
});
