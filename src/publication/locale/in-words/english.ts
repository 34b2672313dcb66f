import { englishCurrencies } from './englishCurrencies.ts';
import { scaled, type SpokenAmount } from './spokenAmount.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', ' thousand', ' million', ' billion'];

/** "one hundred and twenty-four thousand euros and fifty cents"; coins only where there are some. Null for a currency without words. */
export function inEnglish({ groups, isZero, minor }: SpokenAmount, currency: string): string | null {
  const words = englishCurrencies[currency];
  if (words === undefined) return null;
  const { whole, coin } = words;
  const isOne = groups.length === 1 && groups[0] === 1;
  const coins = coin === null || minor === 0 ? null : `${below(minor)} ${minor === 1 ? coin.one : coin.other}`;
  if (isZero && coins !== null) return coins;
  const said = `${isZero ? 'zero' : numberOf(groups)} ${isOne ? whole.one : whole.other}`;
  return coins === null ? said : `${said} and ${coins}`;
}

/** "one million and five", "two thousand one hundred". */
const numberOf = (groups: readonly number[]): string =>
  scaled(groups)
    .map(({ count, power }, i) => {
      const and = i > 0 && power === 0 && count < 100 ? 'and ' : '';
      return `${and}${below(count)}${scales[power] ?? ''}`;
    })
    .join(' ');

/** A count below a thousand. */
function below(count: number): string {
  const [hundred, rest] = [Math.floor(count / 100), count % 100];
  const end = rest === 0 ? '' : belowHundred(rest);
  if (hundred === 0) return end === '' ? 'zero' : end;
  return `${small[hundred] ?? ''} hundred${end === '' ? '' : ` and ${end}`}`;
}

function belowHundred(count: number): string {
  if (count < 20) return small[count] ?? '';
  const last = count % 10;
  return `${tens[Math.floor(count / 10)] ?? ''}${last === 0 ? '' : `-${small[last] ?? ''}`}`;
}
