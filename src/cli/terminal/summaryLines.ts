import { saidOf } from '../../app/saidTotal.ts';
import type { Summary } from '../../app/summarise.ts';
import { englishSigns, writeNumber } from '../../foundation/money/writeNumber.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { wrapText } from '../../foundation/diagnostics/renderText.ts';

/**
 * The build in four lines under its path: pages, total, expiry, who it speaks to; and one each for what stands nowhere
 * and what would help most.
 * @param columns of the terminal; without one no line is broken
 */
export function summaryLines(summary: Summary, color: Palette, columns = Infinity): string {
  const total = summary.totals.length === 0 ? 'no price' : summary.totals.map(totalOf).join(' · ');
  const size = `${Math.round(summary.bytes / 1024)} KB`;
  const rows: readonly (readonly [string, string])[] = [
    summary.pages === null ? ['Size', size] : ['Pages', `${summary.pages}, ${size}`],
    ['Total', total],
    ['Valid until', `${summary.expiry}, ${summary.days} ${summary.days === 1 ? 'day' : 'days'} from issue`],
    ...summary.allowed.map((line) => ['Allowed', line] as const),
    ['Speaks to', summary.readers.map(reader).join('; ')],
    ...(summary.unprinted.length === 0 ? [] : [['Not printed', unprinted(summary.unprinted)] as const]),
    ...(summary.strengthen === null ? [] : [['Would help', summary.strengthen] as const]),
  ];
  return rows
    .map(([label, text]) => {
      const lines = wrapText(cleanForTerminal(text), columns - margin);
      return `${color.quiet(label.padEnd(margin))}${lines.join(`\n${' '.repeat(margin)}`)}\n`;
    })
    .join('');
}

/** "approx. 17,388.00 EUR in the first year, at most 20,000.00": the cap once, behind the last total of its currency. */
function totalOf({ currency, total, of, firm, cap }: Total, i: number, all: readonly Total[]): string {
  const isLast = all[i + 1]?.currency !== currency;
  const most = cap === null || !isLast ? '' : `, at most ${writeNumber(cap, englishSigns)}`;
  if (of === 'choice' || of === 'rates' || total === null)
    return `${of === 'rates' ? `at rates, in ${currency}` : `none in ${currency} before the client chooses`}${most}`;
  return `${firm ? '' : 'approx. '}${writeNumber(total, englishSigns)} ${currency}${saidOf[of]}${most}`;
}

type Total = Summary['totals'][number];

const margin = 12;

/** As many as one reads at a glance; explain has them all. */
const mostNamed = 3;

function unprinted(facts: readonly string[]): string {
  const more = facts.length - mostNamed;
  const named = `${facts.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more (kam-propose explain)` : ''}`;
  return `${facts.length === 1 ? '1 fact of the dossier stands' : `${facts.length} facts of the dossier stand`} nowhere: ${named}`;
}

const reader = ({ role, kinds }: Summary['readers'][number]): string =>
  kinds.length === 0 ? role : `${role} (${kinds.join(', ').replaceAll('_', ' ')})`;
