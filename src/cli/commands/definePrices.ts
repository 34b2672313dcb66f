import type { Command } from 'commander';
import type { Exit, Io } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { withFileOptions } from './options.ts';
import type { PricesOptions } from './runPrices.ts';

const help = `
Examples:
  kam-propose prices check
  kam-propose prices check ./prices.csv --date 2027-01-01
  kam-propose prices list pump steel

Without a file it is the price book that the nearest kam-propose.yaml names. A row that a dossier does not use is looked
at by no build: check does it.`;

/** `prices`: its command line; what it does is loaded when it is called. */
export function definePrices(root: Command, io: Io, exit: Exit): void {
  const prices = root
    .command('prices')
    .summary('look after the price book')
    .description('For whoever keeps the price book, and for whoever looks for an article in it.')
    .addHelpText('after', help);
  const check = prices.command('check').summary('what is wrong, lapsed, under cost, not translated, or has a gap');
  withFileOptions(check.description('The whole price book: what cannot be read, and what needs care.'))
    .argument('[book]', 'the CSV file')
    .action(async (book: string | undefined, _options: unknown, self: Command) => {
      const { runPricesCheck } = await installed(import('./runPrices.ts'));
      exit.code = runPricesCheck(book ?? null, self.optsWithGlobals<PricesOptions>(), io);
    });
  const list = prices.command('list').summary('the articles that have these words');
  withFileOptions(
    list.description('Articles that have all the words in their number, text or tags.'),
    'print the result as JSON, without prices; it stays inside',
  )
    .argument('[words...]', 'what to look for')
    .option('--book <file>', 'the CSV file')
    .action(async (words: readonly string[], _options: unknown, self: Command) => {
      const { runPricesList } = await installed(import('./runPrices.ts'));
      exit.code = runPricesList(words, self.optsWithGlobals<PricesOptions>(), io);
    });
}
