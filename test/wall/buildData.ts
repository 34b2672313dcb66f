import { press } from '../../src/app/press.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { prepare, type Prepared, build, type BuildResult } from '../../src/app/build.ts';
import { textsOfSvg } from './textsOfSvg.ts';
import { writeData } from './writeData.ts';

const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const request = { date: '2026-11-23', allow: [], strict: false, draft: false };

function withFile<T>(data: unknown, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kam-wall-'));
  const file = writeData(data, folder);
  const done = use(file);
  const clean = (): void => {
    rmSync(folder, { recursive: true });
  };
  if (done instanceof Promise) void done.finally(clean);
  else clean();
  return done;
}

/** All checks of plain data as if it were a dossier. */
export const checkData = (data: unknown): Prepared => withFile(data, (file) => prepare({ ...request, file }, world));

/** A whole build of plain data, to bytes. */
export const buildData = (data: unknown): Promise<BuildResult> =>
  withFile(data, (file) => build({ ...request, file, output: '-', outDir: null, force: false }, world, press));

const buildAs = (format: string, data: unknown): Promise<BuildResult> =>
  withFile(data, (file) =>
    build({ ...request, file, output: '-', outDir: null, force: false, formats: [format] }, world, press),
  );

/** A whole build of plain data as a Word document. */
export const buildWord = (data: unknown): Promise<BuildResult> => buildAs('docx', data);

/** A whole build of plain data as a workbook. */
export const buildWorkbook = (data: unknown): Promise<BuildResult> => buildAs('xlsx', data);

/** What goes with a PDF for machines, of a whole build of plain data. */
export const buildTwin = (data: unknown): Promise<BuildResult> =>
  withFile(data, (file) =>
    build({ ...request, file, output: '-', outDir: null, force: false, twin: true }, world, press),
  );

/** The texts of a whole build as SVG pages, with what is packed in them; their names among them. */
export const buildPages = (data: unknown): Promise<readonly string[]> =>
  withFile(data, async (file) => {
    const output = join(dirname(file), 'pages', 'page.svg');
    mkdirSync(dirname(output));
    const { files, diagnostics } = await build(
      { ...request, file, output, outDir: null, force: false, formats: ['svg'] },
      world,
      press,
    );
    if (files.length === 0) throw new Error(JSON.stringify(diagnostics));
    return files.flatMap(({ path }) => [path.slice(dirname(file).length), ...textsOfSvg(readFileSync(path, 'utf8'))]);
  });
