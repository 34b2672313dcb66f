import { expect, test } from 'vitest';
import { coins, sumsOfYear } from './oracle.ts';
import { isPlanned } from './oracleCoverage.ts';
import type { OracleOffer } from './oracleOffer.ts';
import { saysOracle } from './oracleSays.ts';
import { issuedOn, taxedOn } from './oracleTaxes.ts';
import { openGroups } from './oracleWays.ts';
import { randomOf } from './random.ts';
import { randomOffer } from './randomOffer.ts';

const cases = 800;

/** What a segment that begins with this word says behind it. */
const behind = (said: readonly string[], word: string): string | undefined =>
  said.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1);

/** What is planned but does not make the printed total of the first year. */
function leak(offer: OracleOffer, said: readonly string[], digits: number): boolean {
  const known = [behind(said, 'pay'), behind(said, 'bill')].join(' ');
  const amounts = [...known.matchAll(/=([0-9.+]+)/g)].flatMap(([, parts = '']) =>
    parts.split('+').map((part) => coins(part, digits)),
  );
  const { total } = sumsOfYear(taxedOn(offer, issuedOn), 1, digits);
  return amounts.reduce((a, b) => a + b, 0n) !== total;
}

test(
  `${cases} planned offers: most are right, and then what is paid and billed makes the total`,
  { timeout: 600_000 },
  () => {
    const random = randomOf(20270101);
    const leaks: string[] = [];
    const seen = { refused: 0, open: 0, pay: 0, bill: 0, capped: 0, dated: 0 };
    for (let number = 0; number < cases; number++) {
      const digits = [2, 0, 3][number % 3] ?? 2;
      const offer = randomOffer(random, digits, { planned: true });
      const all = saysOracle(offer, digits).split(' | ');
      const isRefused = all.length === 1;
      const said = all.slice(12);
      const isOpen = openGroups(offer).length > 0;
      if (isRefused) seen.refused++;
      if (!isRefused && isOpen) seen.open++;
      for (const word of ['pay', 'bill', 'capped'] as const) if (behind(said, word) !== undefined) seen[word]++;
      if (Object.values(offer.taxes).some(({ rates }) => rates !== undefined)) seen.dated++;
      const hasSums =
        offer.lines.some(({ optional }) => optional !== true) && said.some((part) => !part.startsWith('capped'));
      if (!isRefused && !isOpen && isPlanned(offer) && hasSums && leak(offer, said, digits)) {
        leaks.push(`${JSON.stringify(offer)}\n${all.join(' | ')}`);
      }
    }
    expect(leaks).toEqual([]);
    expect(seen.refused).toBeGreaterThan(cases / 20);
    expect(seen.refused).toBeLessThan(cases / 4);
    expect(seen.open).toBeGreaterThan(cases / 10);
    expect(seen.pay).toBeGreaterThan(cases / 3);
    expect(seen.bill).toBeGreaterThan(cases / 3);
    expect(seen.capped).toBeGreaterThan(cases / 20);
    expect(seen.dated).toBeGreaterThan(cases / 3);
  },
);

test('without the switch the offers are as they were', () => {
  const offer = randomOffer(randomOf(1), 2);
  expect([offer.billing, offer.indexation, offer.milestones]).toEqual([undefined, undefined, undefined]);
  expect(offer.payments.some(({ of }) => of !== undefined)).toBe(false);
});
