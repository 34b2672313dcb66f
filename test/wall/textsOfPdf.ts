import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** Everything a curious reader gets out of a PDF: its bytes, its inflated streams, its text, its metadata and outline. */
export async function textsOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  // Where objects begin is counted by the writer: any digits may stand there.
  const raw = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\d{10} \d{5} [fn] *$/gm, '');
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(proxy, { mergePages: true });
  const meta = await getMeta(proxy);
  const outline: unknown = await proxy.getOutline();
  return [raw, ...streamsOf(bytes), wide(raw), text, JSON.stringify(meta.info), JSON.stringify(outline)];
}

/** The content of every stream that inflates. */
export function streamsOf(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  const streams: string[] = [];
  for (let at = buffer.indexOf('stream\n'); at >= 0; at = buffer.indexOf('stream\n', at + 7)) {
    const end = buffer.indexOf('endstream', at);
    try {
      streams.push(inflateSync(buffer.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not every stream is deflated; its bytes are looked at as they are.
    }
  }
  return streams;
}

/** Letters of UTF-16 strings, without the zero bytes between them. */
const wide = (raw: string): string => raw.replaceAll('\0', '');
