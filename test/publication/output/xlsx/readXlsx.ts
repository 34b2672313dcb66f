import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';

/** A cell as a workbook holds it: its address, its words or its number, and its formula. */
export interface ReadCell {
  readonly sheet: string;
  readonly at: string;
  readonly text: string | null;
  readonly value: string | null;
  readonly formula: string | null;
  readonly style: number;
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The parts of a workbook as texts. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The names of its sheets, in their order. */
export const sheetsOf = (bytes: Uint8Array): readonly string[] =>
  [...(partsOf(bytes)['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) =>
    unescape(name),
  );

/** Every cell that is not empty. */
export function cellsOf(bytes: Uint8Array): readonly ReadCell[] {
  const parts = partsOf(bytes);
  return sheetsOf(bytes).flatMap((sheet, i) =>
    [
      ...(parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '').matchAll(
        /<c r="(\w+)" s="(\d+)"(?: t="inlineStr")?>(.*?)<\/c>/gs,
      ),
    ].map(([, at = '', style = '', inner = '']) => ({
      sheet,
      at,
      style: Number(style),
      text: first(inner, /<t[^>]*>(.*?)<\/t>/s),
      value: first(inner, /<v>(.*?)<\/v>/),
      formula: first(inner, /<f>(.*?)<\/f>/),
    })),
  );
}

function first(text: string, form: RegExp): string | null {
  const found = form.exec(text)?.[1];
  return found === undefined ? null : unescape(found);
}

/** The same workbook without what its formulas come to: whoever opens it has to reckon. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) =>
    path.startsWith('xl/worksheets/')
      ? ([path, strToU8(strFromU8(part).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))] as const)
      : ([path, part] as const),
  );
  return zipSync(Object.fromEntries(parts));
}
