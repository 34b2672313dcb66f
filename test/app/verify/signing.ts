import { readFileSync } from 'node:fs';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { appendUpdate, bodyOf, freeNumber, idsWith, type Added, type Form } from '../../foundation/pdf/appendUpdate.ts';

/** The number of the catalog. */
export const catalogOf = (file: Buffer): number => Number(/\/Root (\d+) 0 R/.exec(file.toString('latin1'))?.[1]);

/** The field of a form by its name. */
export const fieldOf = (file: Buffer, name: string): number => {
  const [id] = idsWith(file, new RegExp(`/T \\(${name}\\)`));
  if (id === undefined) throw new Error(`There is no field ${name}.`);
  return id;
};

const room = (number: number): string =>
  `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 /********** /********** /**********] /Contents <${'0'.repeat(
    8192,
  )}> /M (D:20261201100${number % 10}00Z) /Name (Ingrid Solberg) /Reason (Accepted) >>`;

/** Room for a signature: in a field of the form, or in a new field that is not drawn. */
export function withRoom(file: Buffer, field: string | null, form: Form = 'table'): Buffer {
  const free = freeNumber(file);
  const value: Added = { id: free, body: room(free) };
  if (field !== null) {
    const id = fieldOf(file, field);
    const body = bodyOf(file, id).replace(/>>$/, `/V ${free} 0 R\n>>`);
    return appendUpdate(file, [{ id, body }, value], form);
  }
  const [page = 0] = idsWith(file, /\/Type \/Page\s/);
  const catalog = catalogOf(file);
  const widget = `<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /V ${free} 0 R /T (Signature ${free}) /F 4 /P ${page} 0 R >>`;
  const fields = `<< /SigFlags 3 /Fields [${free + 1} 0 R] >>`;
  return appendUpdate(
    file,
    [
      value,
      { id: free + 1, body: widget },
      { id: page, body: bodyOf(file, page).replace(/\/Annots \[/, `/Annots [${free + 1} 0 R `) },
      { id: catalog, body: bodyOf(file, catalog).replace(/>>$/, `/AcroForm ${fields}\n>>`) },
    ],
    form,
  );
}

/** Signs a file as a client would, by a program of another house. */
export function sign(file: Buffer): Promise<Buffer> {
  const signer = new P12Signer(readFileSync('test/fixtures/signer.p12'), { passphrase: 'test' });
  return new SignPdf().sign(file, signer);
}
