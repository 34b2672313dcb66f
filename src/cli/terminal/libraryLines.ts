import type { ListedBlock } from '../../app/libraryList.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';

/** The blocks of a library, kind by kind; what is not approved says so. */
export function libraryLines(blocks: readonly ListedBlock[], color: Palette): string {
  const kinds = [...new Set(blocks.map(({ kind }) => kind))];
  const longest = Math.max(0, ...blocks.map(({ id }) => id.length));
  const lines = kinds.flatMap((kind) => [
    color.quiet(kind.replaceAll('_', ' ')),
    ...blocks.filter((block) => block.kind === kind).map((block) => `  ${line(block, longest, color)}`.trimEnd()),
  ]);
  return `${lines.join('\n')}\n`;
}

function line({ id, status, origin, languages, criteria, title }: ListedBlock, width: number, color: Palette): string {
  const facts = [
    status === 'approved' ? '' : status,
    origin === 'package' ? 'starter' : '',
    languages.join(' '),
    criteria.join(', '),
  ].filter((fact) => fact !== '');
  const told = [title ?? '', facts.length === 0 ? '' : `(${facts.join('; ')})`].filter((part) => part !== '').join(' ');
  return `${color.strong(id.padEnd(width))}  ${cleanForTerminal(told)}`;
}
