// `npm run check:word`: the copies for Word of every example, both looks, A4 and Letter. LibreOffice opens them and makes PDFs
// of them, whose words are held against those of our PDF; mammoth and python-docx read them; xmllint holds their parts against
// the transitional schemas. What is not on the machine is said to be skipped; exit code 1 where something differs.
// EXAMPLES=ar,retail looks at some, KEEP=folder leaves the files there.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { compareText } from './compareText.mjs';
import { flowOf, flowOfText } from './flow.mjs';
import { makeCopies } from './makeCopies.mjs';
import { convertCopies, missingPrograms } from './office.mjs';
import { bringPython, readByMammoth, readByPython, version as pythonDocx, wordsOfHtml } from './readers.mjs';
import { faults } from './spoilt.mjs';
import { compareTables } from './tables.mjs';
import { bringSchemas, holdAgainst, version as poi } from './schemas.mjs';

const wanted = (process.env.EXAMPLES ?? '').split(',').filter((name) => name !== '');
const keep = process.env.KEEP;
const folder = keep ?? mkdtempSync(join(tmpdir(), 'kam-word-'));
mkdirSync(join(folder, 'office'), { recursive: true });

/** So many copies are spoilt. */
const mostSpoilt = 8;
const failures = [];
const fail = (name, all) => failures.push(...all.map((each) => `${name}: ${each}`));

/** LibreOffice's PDF against ours. */
function checkText(copies, read) {
  const missing = missingPrograms();
  if (missing.length > 0)
    return console.log(`skipped: LibreOffice's PDFs: ${missing.join(' and ')} cannot be run here`);
  const out = join(folder, 'office');
  convertCopies(copies, out, folder);
  const sum = { words: 0, drawing: 0, head: 0, guide: 0, closing: 0, note: 0, fields: 0 };
  for (const { name, base, pdf, docx, isRightToLeft } of copies) {
    const made = join(out, basename(base));
    if (!existsSync(`${made}.pdf`)) {
      fail(name, ['LibreOffice made no PDF']);
      continue;
    }
    const copy = isRightToLeft ? flowOfText(`${made}.txt`, docx) : flowOf(`${made}.pdf`);
    const { differ, counts } = compareText(flowOf(pdf), copy, read.get(docx));
    fail(name, differ);
    for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
  }
  checkFaults(
    copies.filter(({ isRightToLeft }) => !isRightToLeft),
    read,
    out,
  );
  console.log(
    `LibreOffice: ${copies.length} copies made PDFs, ${sum.words} words and numbers held against our PDFs in their order; differences by ` +
      `design: ${sum.drawing} beside drawings, ${sum.head} heads of tables, ${sum.guide} strips of the guide, ${sum.closing} moved ends, ${sum.note} notes beside sums, ${sum.fields} fields of those who sign`,
  );
}

/** Whether the check sees anything: in the first copies one fault each. */
function checkFaults(copies, read, out) {
  const seen = new Set();
  for (const { base, pdf, docx } of copies.slice(0, mostSpoilt)) {
    const [paper, copy] = [flowOf(pdf), flowOf(`${join(out, basename(base))}.pdf`)];
    for (const [name, spoil] of Object.entries(faults)) {
      const lines = spoil(copy);
      if (lines === null) continue;
      seen.add(name);
      if (compareText(paper, lines, read.get(docx)).differ.length === 0)
        fail(name, [`nobody sees it in ${basename(base)}`]);
    }
  }
  console.log(`spoilt on purpose and seen: ${[...seen].join(', ')}`);
}

/** Two more readers. */
function checkReaders(copies, read) {
  for (const { name, docx } of copies) fail(name, read.get(docx).errors);
  let all = 0;
  for (const { name, pdf, docx } of copies) {
    const { differ, tables } = compareTables(pdf, read.get(docx));
    fail(name, differ);
    all += tables;
  }
  console.log(`mammoth: ${copies.length} copies, ${all} tables of our PDFs row by row`);
  const python = bringPython(folder);
  if (python.why !== undefined) return console.log(`skipped: ${python.why}`);
  const found = readByPython(copies, python);
  const before = failures.length;
  let words = 0;
  for (const { name, docx } of copies) {
    const [ours, theirs] = [
      wordsOfHtml(read.get(docx).html),
      found[docx].lines.flatMap((line) => line.match(/[\p{L}\p{N}]+/gu) ?? []),
    ];
    words += theirs.length;
    const at = theirs.findIndex((word, i) => word !== ours[i]);
    if (at >= 0 || ours.length !== theirs.length)
      fail(name, [
        `mammoth and python-docx differ at “${theirs.slice(at - 3, at + 3).join(' ')}”, “${ours.slice(at - 3, at + 3).join(' ')}”`,
      ]);
  }
  const told = failures.length === before ? "the same as mammoth's and in the same order" : "not the same as mammoth's";
  console.log(`python-docx ${pythonDocx}: ${words} words, ${told}`);
}

function checkSchemas(copies) {
  const { all, why } = bringSchemas(folder);
  if (why !== undefined) return console.log(`skipped: the schemas: ${why}`);
  const { failures: found, parts } = holdAgainst(all, copies, folder);
  failures.push(...found);
  console.log(`xmllint: ${parts} parts against the transitional schemas as Apache POI ${poi} has them`);
}

try {
  const made = await makeCopies(folder, wanted);
  for (const { name, fault } of made) if (fault !== null) fail(name, [fault]);
  const copies = made.filter(({ fault }) => fault === null);
  const read = new Map();
  for (const { docx } of copies) read.set(docx, await readByMammoth(docx));
  checkText(copies, read);
  checkReaders(copies, read);
  checkSchemas(copies);
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true });
}
for (const failure of failures) console.log(failure);
console.log(`${failures.length} ${failures.length === 1 ? 'difference' : 'differences'}`);
process.exitCode = failures.length === 0 ? 0 : 1;
