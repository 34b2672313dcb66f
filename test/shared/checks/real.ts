import { expect } from 'vitest';
import type { Checks, SharedCase } from '../SharedCase.ts';

type Built = Awaited<ReturnType<SharedCase['build']>>;

const looks = ['modern', 'classic'] as const;

function says({ text }: Built, ...words: readonly string[]): void {
  for (const word of words) expect(text).toContain(word);
}

function saysNot({ text }: Built, ...words: readonly string[]): void {
  for (const word of words) expect(text).not.toContain(word);
}

/** Builds the dossier with its additions in both looks, and looks at each. */
async function inBothLooks(given: SharedCase, date: string, look: (run: Built) => void): Promise<void> {
  for (const theme of looks) {
    given.add(theme);
    const run = await given.build(['--date', date, '--force']);
    expect(run.stderr).not.toMatch(/^[EW]304/mu);
    expect(run.exit).toBe(0);
    look(run);
  }
}

/** Builds the dossier with its additions in both looks on both papers, and counts the pages. */
async function hasPages(given: SharedCase, date: string, most: number): Promise<void> {
  for (const theme of looks)
    for (const page of ['A4', 'Letter']) {
      given.add(theme, page);
      const { pages } = await given.build(['--date', date, '--force']);
      expect(pages.length, `${theme}, ${page}`).toBeGreaterThan(0);
      expect(pages.length, `${theme}, ${page}`).toBeLessThanOrEqual(most);
    }
}

/** The pages that hold a word. */
const pagesWith = ({ pages }: Built, word: string): readonly string[] => pages.filter((page) => page.includes(word));

/** The real proposals with the additions of their expect.md: every "must" is printed, no "must not" is. */
export const real: Checks = {
  'real/web-retainer': async (given) => {
    await inBothLooks(given, '2024-11-18', (run) => {
      says(run, 'Pages load about 15 % faster on phones', 'Winter specials in the style of your chalkboard');
      says(run, 'Freelancer', '50–100', '600–1,200', '870.00 a quarter', '295.00 a month', 'up to 12 kept', '57');
      expect(run.pages[0]).toContain('340.00 a month');
      expect(pagesWith(run, 'Signature')[0]).toContain('340.00 USD a month');
      saysNot(run, '4,080.00');
    });
    await hasPages(given, '2024-11-18', 2);
  },

  'real/saas-order-form': async (given) => {
    const kept = [
      'By twelve months each time, unless either side says no 30 days before; the fee may rise by at most 5 %',
      'Yearly in advance, within 30 days of receipt of the invoice',
      '36 months from 1 August 2026',
    ];
    const plain = await given.build(['--date', '2026-04-06']);
    says(plain, ...kept, 'Standard terms, version 2.1');
    await inBothLooks(given, '2026-04-06', (run) => {
      says(run, ...kept, '54,000.00', '79,200.00', '108,000.00', '253,700.00');
      says(run, '30 minutes', '1 business day', 'Below 95.0%', '25% of the monthly fee');
      says(
        run,
        'Accounts payable, 8 Example Road',
        'legal@harrowpike.example.com',
        'Annex A. Standard terms, version 2.1',
      );
      saysNot(run, 'From the second year 54,000.00', '174,500.00');
    });
    await hasPages(given, '2026-04-06', 6);
    // Without the library no block of terms is there but the starter's: what is written has to be printed all the same.
    given.change('dossier.yaml', 'library: ./library', 'max_per_member: 5');
    given.change('dossier.yaml', '- standard-terms', '- starter-terms');
    given.change('dossier.yaml', 'block: standard-terms', 'block: starter-terms');
    const alone = await given.build(['--date', '2026-04-06', '--force']);
    expect(alone.exit).toBe(0);
    says(alone, ...kept);
  },

  'real/timber-house': (given) =>
    inBothLooks(given, '2024-01-16', (run) => {
      expect(pagesWith(run, '451,243.00').length).toBeGreaterThan(2);
      expect(pagesWith(run, 'Signature')[0]).toContain('451,243.00');
      says(run, '397,570.93', '53,672.07', '1,530', '186,000', '637,243', '344,800.00', 'Orla Fallon', 'Cian Fallon');
      says(run, 'Section of the wall', 'Edge of the insulated slab');
      for (const share of ['6.5%', '18%', '16.5%', '42%', '14%', '3%']) says(run, share);
      const stages = ['29,330.79', '81,223.74', '74,455.10', '189,522.06', '63,174.02', '13,537.29'];
      says(run, ...stages);
      expect(stages.reduce((sum, one) => sum + Number(one.replace(/\D/gu, '')), 0)).toBe(45_124_300);
      saysNot(run, '451,243.01', 'Average');
      // A private person has a name and signs; a position is asked of the builder alone.
      expect(pagesWith(run, 'Signature')[0]?.match(/Signature/gu)).toHaveLength(3);
      expect(pagesWith(run, 'Signature')[0]?.match(/Position/gu)).toHaveLength(1);
    }),

  'real/ru-visual-search': (given) =>
    inBothLooks(given, '2026-06-23', (run) => {
      says(run, 'Приёмка: фотография товара', 'Бот уточняет или передаёт менеджеру и ничего не выдумывает');
      says(run, 'Рекомендуем', 'Дни 1–2', 'Дни 3–6', 'Дни 7–9', 'Дни 10–12', '12 дней', 'Мы', 'Обе стороны');
      says(run, '34–46', '110–140', '1,5–2 недели', 'Отчёт о промахах', 'Быстрее подбор. Не нужно знать артикул');
      says(run, 'Не нужно знать артикул, достаточно фотографии');
      saysNot(run, 'Us', 'Both', ': 1 неделя', 'Дни 1–2 Правила');
    }),
};
