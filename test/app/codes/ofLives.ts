import { row, runs, withFiles, type Row } from './Row.ts';

const dossier = '{}/dossier.yaml';
const frozenLock = '{}/sent/2026/northwind-traders-r1.lock.yaml';
const marked = (made: Row, ...more: readonly (readonly string[])[]): Row =>
  runs(made, ...more.map((words) => ['mark', dossier, ...words]));

const rules = { 'kam-propose.yaml': 'approvals: [{ when: exclusivity, by: [per] }]\n' };

/** Codes of a proposal's life: frozen revisions, their locks, and what became of them. */
export const ofLives: readonly Row[] = [
  runs(row('E604'), ['freeze', dossier], ['build', dossier, '--form', '--force']),
  runs(withFiles('E605', { '.kam-propose.key': 'short' }), ['freeze', dossier]),
  marked(withFiles('E606', { '.dossier.yaml.busy': '' }), ['sent']),
  marked(row('E607'), ['sent'], ['sent']),
  marked(row('W606', ['  currency: EUR', '  currency: EUR\n  date: 2026-01-05']), ['accepted']),
  marked(row('W607'), ['sent']),
  withFiles('W704', rules),
  runs(withFiles('E704', rules), ['freeze', dossier]),
  runs(withFiles('E641', { 'sent.pdf': '%PDF-1.7' }), ['diff', '{}/sent.pdf', dossier]),
  runs(row('E642'), ['diff', dossier, dossier, '--client']),
  runs(
    withFiles('E643', { 'sent/2026/note.txt': '' }),
    ['freeze', dossier, '--out-dir', '{}/sent/2026'],
    ['diff', frozenLock, frozenLock, '--client'],
  ),
  runs(row('E644'), ['build', dossier, '--changes']),
  runs(row('E645'), ['extend', dossier, '--until', '2028-02-28', '--letter', '-m', 'Agreed. '.repeat(700)]),
  runs(withFiles('E608', { 'a.lock.yaml': 'lock: 1\n' }), ['build', dossier]),
];
