import { findingsJson } from '../../app/findingsJson.ts';
import { pricesCheck, pricesList, type ListedArticle, type PricesRequest } from '../../app/prices.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { counted } from '../../foundation/text/counted.ts';
import { englishSigns, writeNumber } from '../../foundation/money/writeNumber.ts';
import { type Io, isForEyes, worldOf } from '../terminal/Io.ts';
import { paletteFor } from '../terminal/palette.ts';
import { report } from '../terminal/report.ts';
import type { DossierOptions } from './options.ts';
import { warningsIn } from './requestOf.ts';

/** What `prices` takes besides what every command on a dossier takes. */
export interface PricesOptions extends DossierOptions {
  readonly book?: string;
}

const requestOf = (book: string | null, { date, allow, strict }: PricesOptions): PricesRequest => ({
  book,
  date,
  allow: warningsIn(allow),
  strict,
});

/** `prices check`: findings on standard error. */
export function runPricesCheck(book: string | null, options: PricesOptions, io: Io): number {
  const { articles, diagnostics, inputs, exit } = pricesCheck(requestOf(book, options), worldOf(io));
  report(diagnostics, inputs, options, io);
  if (options.json) {
    const found = findingsJson(diagnostics, inputs[0]?.name ?? 'prices.csv');
    io.stdout(`${JSON.stringify({ ok: exit === 0, articles, diagnostics: found }, null, 2)}\n`);
  } else if (diagnostics.length === 0 && !options.quiet) io.stderr(`${counted(articles, 'article')}, no findings.\n`);
  return exit;
}

/** `prices list`: articles on standard output. List prices are on a terminal alone, and in no JSON. */
export function runPricesList(words: readonly string[], options: PricesOptions, io: Io): number {
  const { articles, diagnostics, inputs, exit } = pricesList(
    words,
    requestOf(options.book ?? null, options),
    worldOf(io),
  );
  report(diagnostics, inputs, options, io);
  if (options.json) io.stdout(`${JSON.stringify(articles.map(withoutPrice), null, 2)}\n`);
  else io.stdout(articleLines(articles, isForEyes(io), paletteFor(options.color, io, 'stdout')));
  if (articles.length === 0 && exit === 0 && !options.quiet && !options.json)
    io.stderr('No article has all these words.\n');
  return exit;
}

const withoutPrice = ({ sku, text, unit, currency, recurring, holds }: ListedArticle): object => ({
  sku,
  text,
  unit,
  currency,
  recurring,
  holds,
});

function articleLines(articles: readonly ListedArticle[], isShown: boolean, color: Palette): string {
  const widest = Math.max(0, ...articles.map(({ sku }) => sku.length));
  return articles
    .map((article) => {
      const { sku, text, unit, currency, recurring, list, from, until, holds } = article;
      const price = isShown ? `${writeNumber(list, englishSigns)} ${currency}` : currency;
      const each = [unit === null ? '' : ` a ${unit}`, recurring === 'once' ? '' : `, each ${recurring}`].join('');
      const days = !isShown || (from === null && until === null) ? [] : [`${from ?? '…'} to ${until ?? '…'}`];
      const when = [...(holds === 'now' ? [] : [holds]), ...days].join(', ');
      return `${color.strong(cleanForTerminal(sku).padEnd(widest))}  ${cleanForTerminal(`${text} · ${price}${each}${when === '' ? '' : ` (${when})`}`)}\n`;
    })
    .join('');
}
