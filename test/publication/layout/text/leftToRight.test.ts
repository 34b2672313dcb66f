import { describe, expect, it } from 'vitest';
import { setParagraph } from '../../../../src/publication/layout/text/setParagraph.ts';
import { toSpans } from '../../../../src/publication/layout/text/toSpans.ts';
import { t } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';

const setting = { ...testSetting, direction: 'rtl' } as const;

/** What one sees on a line from left to right, words of Arabic replaced by ع. */
function seen(text: string): string {
  const [line] = setParagraph(toSpans(t(text), setting.theme.type.body, setting), Infinity, setting);
  const signs = (line?.runs ?? []).flatMap(({ glyphs }) => glyphs.flatMap(({ id }) => String.fromCodePoint(id)));
  return signs.join('').replace(/\p{Script=Arabic}*[\u0621-\u064A]\p{Script=Arabic}*/gu, 'ع');
}

describe('among Arabic words', () => {
  it.each([
    // codes
    ['مخزن X-200/B في', 'ع X-200/B ع'],
    ['وحدة S7-1500 في', 'ع S7-1500 ع'],
    ['صندوق A/B-12 في', 'ع A/B-12 ع'],
    ['حماية IP65/IP67 في', 'ع IP65/IP67 ع'],
    ['وفق ISO/IEC 27001:2022 في', 'ع ISO/IEC 27001:2022 ع'],
    ['بلغة C++ في', 'ع C++ ع'],
    ['بلغة C# و', 'ع C# ع'],
    ['مع Visual C++ و', 'ع Visual C++ ع'],
    ['على .NET و', 'ع .NET ع'],
    ['كابل 4/0-AWG في', 'ع 4/0-AWG ع'],
    ['شبكة 5G NR في', 'ع 5G NR ع'],
    ['خدمة 24/7 في', 'ع 24/7 ع'],
    // numbers with signs
    ['نمو +20% في', 'ع +20% ع'],
    ['خصم −5% في', 'ع −5% ع'],
    ['خصم 60% في', 'ع 60% ع'],
    ['دقة ±0.3 في', 'ع ±0.3 ع'],
    ['تغير −٥ في', 'ع −٥ ع'],
    ['خصم ٦٠٪ في', 'ع ٪٦٠ ع'],
    // ranges
    ['من 10-12 في', 'ع 10-12 ع'],
    ['من 10–12 في', 'ع 10–12 ع'],
    ['من 10 – 12 في', 'ع 10 – 12 ع'],
    ['من ١٠–١٢ في', 'ع ١٢–١٠ ع'],
    ['من 8:00–17:00 في', 'ع 8:00–17:00 ع'],
    ['نحو 10–12% في', 'ع 10–12% ع'],
    ['يوم 12/10/2026 في', 'ع 12/10/2026 ع'],
    ['يوم ١٢/١٠/٢٠٢٦ في', 'ع ١٢/١٠/٢٠٢٦ ع'],
    // units
    ['قدرة 3.5 kW في', 'ع 3.5 kW ع'],
    ['ذاكرة 24 MB في', 'ع 24 MB ع'],
    ['سرعة 10 Gbps في', 'ع 10 Gbps ع'],
    ['عزم 40 Nm في', 'ع 40 Nm ع'],
    ['ذاكرة 24 GB DDR5 في', 'ع 24 GB DDR5 ع'],
    ['قرص SSD 24 GB في', 'ع SSD 24 GB ع'],
    ['حرارة −20 °C في', 'ع −20 °C ع'],
    ['حرارة 2–8 °C في', 'ع 2–8 °C ع'],
    ['عائد ROI 60% في', 'ع ROI 60% ع'],
    // addresses and telephone numbers
    ['اكتبوا إلى a.b@example.com في', 'ع a.b@example.com ع ع'],
    ['اتصلوا على +1 202 555 0141 في', 'ع +1 202 555 0141 ع ع'],
    // a sentence goes on from right to left
    ['في 2027 مع Meridian و', 'ع Meridian ع 2027 ع'],
    ['نظام (X-200) في', 'ع (X-200) ع'],
  ])('%s', (text, expected) => {
    // The sample shaper leaves the spaces of a run where they are written.
    expect(seen(text).replaceAll(' ', '')).toBe(expected.replaceAll(' ', ''));
  });
});
