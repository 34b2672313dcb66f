import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Chart } from '../../../../src/publication/document/Chart.ts';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { plain as words } from '../../../../src/publication/compose/pieces/Composer.ts';
import { finance as cfo, offerWith, withMembers } from '../../../internal/selection/someDossier.ts';
import { checkData } from '../../../wall/buildData.ts';

/** The words of a line; what may not be broken is a space like any other here. */
export const plain = (line: Inlines): string => words(line).replace(/\u00A0/g, ' ');

export interface Given {
  readonly per_year?: string;
  readonly low?: string;
  readonly high?: string;
  readonly years?: number;
  readonly rate?: string | null;
  readonly effort?: string;
  readonly effortYearly?: string;
  readonly detail?: string;
  readonly fromOffer?: boolean;
  readonly lines?: readonly object[];
  readonly more?: readonly object[];
}

/** The blocks of the return section of a made-up case: an offer of 1,000, unless something else is given. */
export function returnOf(given: Given, language = 'en'): readonly Block[] {
  const { per_year = '1000', low, high, years = 3, rate = '0.1', fromOffer = true, lines, more = [] } = given;
  const { effort, effortYearly, detail } = given;
  const own = (value: string): object => ({ value, source: 'estimate' });
  const data = withMembers([cfo], {
    proposal: { title: 'T', currency: 'EUR', language },
    offer: offerWith({ lines: lines ?? [{ text: 'Work', unit_price: '1000' }], ...(detail ? { detail } : {}) }),
    finance: {
      horizon_years: years,
      ...(rate === null ? {} : { discount_rate: rate }),
      costs: {
        from_offer: fromOffer,
        ...(effort ? { client_effort: own(effort) } : {}),
        ...(effortYearly ? { client_effort_yearly: own(effortYearly) } : {}),
      },
      benefits: [
        { label: 'Less waste', per_year, source: 'report', ...(low ? { low } : {}), ...(high ? { high } : {}) },
        ...more,
      ],
    },
  });
  const { composed, diagnostics } = checkData(data);
  const section = composed?.document.sections.find(({ id }) => id === 'return');
  if (!section) throw new Error(JSON.stringify(diagnostics));
  return section.blocks;
}

export const charts = (blocks: readonly Block[]): readonly Chart[] =>
  blocks.flatMap((block) => (block.type === 'chart' ? [block] : []));
export const tables = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
export const titles = (given: Given): readonly string[] => charts(returnOf(given)).map(({ title }) => plain(title));
export const rows = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map(({ cells }) => cells.map(({ children }) => plain(children)).join(' | '));
