import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { Block } from '../../../src/publication/document/Block.ts';
import type { Chart } from '../../../src/publication/document/Chart.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { Table } from '../../../src/publication/document/Table.ts';
import { chooseForms } from '../../../src/publication/layout/blocks/chooseForms.ts';
import { checkData } from '../../wall/buildData.ts';

const read: unknown = parse(readFileSync('test/fixtures/minimal.yaml', 'utf8'));
export const minimal: object = typeof read === 'object' && read !== null ? read : {};

/** The document, as it is printed, of a small dossier with this offer, and with other sections and fields of the proposal where they are given. */
export function documentOf(offer: object, more: object = {}, language = 'en', head: object = {}): Document {
  const base = { summary: 'A line', uniqueness: ['Parts in four hours'] };
  const proposal = { title: 'Automation', currency: 'EUR', language, ...head };
  const { composed, diagnostics } = checkData({ ...minimal, proposal, offer: { ...base, ...offer }, ...more });
  if (composed === null) throw new Error(JSON.stringify(diagnostics));
  return chooseForms(composed.document);
}

const blocksIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...(block.type === 'hanging' ? blocksIn(block.children) : [])]);

export const blocksOf = ({ sections }: Document): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocksIn(blocks));

export const chartsOf = (document: Document): readonly Chart[] =>
  blocksOf(document).flatMap((block) => (block.type === 'chart' ? [block] : []));

export const tablesOf = (document: Document): readonly Table[] =>
  blocksOf(document).flatMap((block) => (block.type === 'table' ? [block] : []));
