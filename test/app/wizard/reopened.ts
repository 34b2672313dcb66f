import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDossier } from '../../../src/app/readDossier.ts';
import { locate } from '../../../src/app/templates/Home.ts';
import type { Answers } from './talked.ts';
import { complete, folderOf, open, world } from './talkThrough.ts';

/** A dossier that builds and says no more than that. */
export const least = `account: { name: Northwind }
proposal: { title: A line, currency: EUR }
validity: { until: 2026-12-24 }
dmu:
  - { id: ceo, name: Ingrid, role: director }
seller: { name: Fjord }
team:
  - { id: per, name: Per, position: KAM, email: per@example.com }
offer:
  summary: One line
`;

/** What a talk about a dossier that is there leaves in its file. */
export function reopened(text: string, answers: Answers, files: Readonly<Record<string, string>> = {}): unknown {
  const file = join(folderOf({ ...files, 'dossier.yaml': text }), 'dossier.yaml');
  complete(open({ file }), answers);
  return parse(readFileSync(file, 'utf8'));
}

export const errorsOf = (file: string): readonly string[] =>
  readDossier(locate(file), '2026-11-23', world)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);

const clauses = {
  'kam-propose.yaml': 'library: ./library\npeople: [{ id: una, name: Una Berg, position: Head of Legal }]\n',
  'payment-30.yaml':
    'title: { en: Payment, ru: Оплата }\ntext: { en: Within 30 days, ru: В течение 30 дней }\nowner: una\n',
  'liability.yaml': 'title: Liability\ntext: Up to the price\n',
};

/** A workspace with two clauses. */
export function withClauses(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({ 'kam-propose.yaml': clauses['kam-propose.yaml'], ...more });
  mkdirSync(join(folder, 'library', 'terms'), { recursive: true });
  for (const name of ['payment-30.yaml', 'liability.yaml'] as const)
    writeFileSync(join(folder, 'library', 'terms', name), clauses[name]);
  return folder;
}
