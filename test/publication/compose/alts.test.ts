import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Chart } from '../../../src/publication/document/Chart.ts';
import { writeExample } from '../../examples/buildExample.ts';
import { chartsOf } from './documentOf.ts';

const examples = { en: 'retail', ru: 'ru', ar: 'ar' } as const;
const currencies = { en: 'SAR', ru: '₽', ar: 'ر.س' } as const;
/** The drawings of money. */
const ofMoney: ReadonlySet<Chart['drawing']['form']> = new Set(['cashFlow', 'waterfall', 'tornado', 'shareBar']);

describe.each(['en', 'ru', 'ar'] as const)('a drawing in words (%s)', (language) => {
  const charts = chartsOf(writeExample(examples[language]).document);

  it('says its title first', () => {
    expect(charts.length).toBeGreaterThan(3);
    for (const { title, alt } of charts) expect(plain(alt).startsWith(plain(title))).toBe(true);
  });

  it('says its currency, or its unit', () => {
    for (const { alt, drawing, subtitle } of charts)
      if (ofMoney.has(drawing.form)) expect(plain(alt)).toContain(currencies[language]);
      else if (drawing.form === 'bars') expect(plain(alt).toLowerCase()).toContain(plain(subtitle ?? []).toLowerCase());
      else expect(plain(alt)).toContain(plain(subtitle ?? []));
  });

  it('joins what it says as the language does', () => {
    const text = charts.map(({ alt }) => plain(alt)).join('\n');
    // A comma between the thousands of a number is no comma between words.
    const bare = text.replace(/(\d),(?=\d)/g, '$1');
    if (language === 'ar') expect(bare).not.toMatch(/[,;]/);
    else expect(bare).not.toMatch(/[،؛]/);
  });
});
