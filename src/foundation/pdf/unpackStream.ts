import { inflateSync } from 'node:zlib';
import { isA, PdfFault, type PdfDict } from './PdfValue.ts';

/** More than a table or a bundle of objects that a signer adds ever has. */
const most = 8 * 1024 * 1024;

/** The bytes of a stream of tables or objects; pictures and fonts are never unpacked. */
export function unpackStream(dict: PdfDict, packed: Uint8Array): Buffer {
  const filter = dict.entries.get('Filter');
  const only = isA('list', filter) && filter.items.length === 1 ? filter.items[0] : filter;
  if (only === undefined) return Buffer.from(packed);
  if (!isA('name', only) || only.name !== 'FlateDecode') throw new PdfFault('a stream that is packed in another way');
  const given = dict.entries.get('DecodeParms');
  const parameters = isA('list', given) ? given.items[0] : given;
  return unpredicted(inflated(packed), isA('dict', parameters) ? parameters : null);
}

function inflated(packed: Uint8Array): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    throw new PdfFault('a stream that cannot be unpacked, or would never end');
  }
}

/** Undoes the predictors of PNG (ISO 32000-1, 7.4.4.4): each row begins with the number of its own. */
function unpredicted(bytes: Buffer, parameters: PdfDict | null): Buffer {
  const valueOf = (key: string, usual: number): number => {
    const value = parameters?.entries.get(key);
    return typeof value === 'number' ? value : usual;
  };
  const predictor = valueOf('Predictor', 1);
  if (predictor === 1) return bytes;
  const columns = valueOf('Columns', 1);
  if (
    predictor < 10 ||
    valueOf('Colors', 1) !== 1 ||
    valueOf('BitsPerComponent', 8) !== 8 ||
    !(columns >= 1 && columns < 1000)
  )
    throw new PdfFault('a stream that is foretold in another way');
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (out[at - columns - 1] ?? 0) : 0;
      out[at] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + foretold(kind, left, up, corner);
    }
  }
  return out;
}

function foretold(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return Math.floor((left + up) / 2);
  if (kind !== 4) throw new PdfFault('a row that is foretold in another way');
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}
