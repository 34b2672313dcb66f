import { Buffer } from 'node:buffer';
import type { Proposal } from '../../../proposal/Proposal.ts';
import type { Document } from '../../document/Document.ts';
import type { Attach } from '../pdf/Attach.ts';
import { priceCsv } from './priceCsv.ts';
import { twinSchema } from './Twin.ts';
import { twinOf, type TwinSupplies } from './twinOf.ts';

/**
 * What goes with a PDF for machines: the proposal as JSON, another form of the whole, and its price as CSV, the data of its
 * tables (ISO 19005-3, 6.8: `Alternative`, `Data`). What the schema does not name stops the build.
 */
export function attachTwin(proposal: Proposal, document: Document, supplies: TwinSupplies): Attach {
  const twin = twinSchema.parse(twinOf(proposal, document, supplies));
  const csv = priceCsv(twin.price);
  const json = {
    ...{ name: 'proposal.json', type: 'application/json', relationship: 'Alternative' },
    description: 'The proposal for machines',
    bytes: Buffer.from(`${JSON.stringify(twin, null, 1)}\n`),
  };
  const price = {
    ...{ name: 'price.csv', type: 'text/csv', relationship: 'Data' },
    description: 'The price for machines',
    bytes: Buffer.from(csv),
  };
  const issued = new Date(`${document.issued}T00:00:00Z`);
  return (file) => {
    for (const { bytes, ...said } of csv === '' ? [json] : [json, price])
      file.file(bytes, { ...said, creationDate: issued, modifiedDate: issued });
  };
}
