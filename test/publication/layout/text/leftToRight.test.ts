import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorOf, visualOrder } from '../../../../src/publication/layout/text/bidi.ts';
import { resolveParagraph } from '../../../../src/publication/layout/text/resolveParagraph.ts';
import { toSpans } from '../../../../src/publication/layout/text/toSpans.ts';
import { t } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';

/** What one sees on a line from left to right, words of Arabic replaced by ع. */
function seen(text: string): string {
  const { spans, levels } = resolveParagraph(toSpans(t(text), testSetting.theme.type.body, testSetting), 'rtl');
  const signs = spans.flatMap((span) => span.text.split(''));
  const line = visualOrder(levels).map((at) => {
    const sign = signs[at] ?? '';
    return (levels[at] ?? 0) % 2 === 1 ? mirrorOf(sign) : sign;
  });
  return line.join('').replace(/\p{M}*[\u0621-\u064A][\u0621-\u064A\p{M}]*/gu, 'ع');
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
    // codes, names, units: the whole row, whatever its signs
    ['طراز KSB-Omega 350/510 B وربطها', 'ع KSB-Omega 350/510 B ع'],
    ['مضخة KSB-Omega 350/510 B', 'KSB-Omega 350/510 B ع'],
    ['تدفق Q=1,450 m³/h؛ H=62 m؛ 315 kW؛ IE4', 'IE4 ؛315 kW ؛H=62 m ؛Q=1,450 m³/h ع'],
    ['تسرّب (2 L/h)', '(2 L/h) ع'],
    ['اهتزاز 7.1 mm/s في', 'ع 7.1 mm/s ع'],
    ['وهو 86 dB(A) دون', 'ع 86 dB(A) ع'],
    ['على 10.14.0.0/16 وVLAN 47', 'VLAN 47ع 10.14.0.0/16 ع'],
    ['رقم SN# 77-٤٤١ في', 'ع SN# 77-٤٤١ ع'],
    ['طقم 02-007-001/Ω في', 'ع 02-007-001/Ω ع'],
    ['مرجع RFQ-2026/0147-C (Rev. 3) في', 'ع RFQ-2026/0147-C (Rev. 3) ع'],
    ['رخصة SCADA v4.2 (1,000 tags)', 'SCADA v4.2 (1,000 tags) ع'],
    ['معهم KSB SE & Co. KGaA في', 'ع KSB SE & Co. KGaA ع'],
    ['وفق FIDIC Yellow 2017, cl. 11.1 فقط', 'ع FIDIC Yellow 2017, cl. 11.1 ع'],
    ['وحدة SmartSeal™ 2 في', 'ع SmartSeal™ 2 ع'],
    ['معيار EN 60204-1:2018 في', 'ع EN 60204-1:2018 ع'],
    ['مقاس 200×300 في', 'ع 200×300 ع'],
    // points: of a short form, of what brackets hold, of the sentence
    ['الضخ (Gulf Pumping Systems W.L.L.)', '(Gulf Pumping Systems W.L.L.) ع'],
    ['الضخ (Gulf Pumping.)', '(Gulf Pumping.) ع'],
    ['Al Bahar Co. – البحر', 'ع – Al Bahar Co.'],
    ['نعمل مع Meridian.', '.Meridian ع ع'],
    ['نعمل مع Bahar W.L.L.', 'Bahar W.L.L. ع ع'],
    ['نعمل مع Meridian. ثم', 'ع .Meridian ع ع'],
    // brackets around what is Latin, or Arabic, or both
    ['هيئة (ECW) في', 'ع (ECW) ع'],
    ['هيئة (ECW) SAP في', 'ع SAP (ECW) ع'],
    ['على SAP (الجديد) في', 'ع (ع) SAP ع'],
    ['على SAP (ERP الجديد)', '(ع ERP) SAP ع'],
    ['مخزن [WH-03] في', 'ع [WH-03] ع'],
    // telephone numbers and codes in Eastern Arabic digits
    ['هاتف ٠٠٩٧٣ ٥٥٥ ٠١٤٢ في', 'ع ٠٠٩٧٣ ٥٥٥ ٠١٤٢ ع'],
    ['هاتف +٩٧٣ ٥٥٥ ٠١٤٢ في', 'ع +٩٧٣ ٥٥٥ ٠١٤٢ ع'],
    ['مبلغ ١ ٥٠٠ ٠٠٠ في', 'ع ١ ٥٠٠ ٠٠٠ ع'],
    ['يوم ٢٠٢٦-١٠-٣١ في', 'ع ٢٠٢٦-١٠-٣١ ع'],
    ['من ١٦:٠٠–٧:٣٠ في', 'ع ٧:٣٠–١٦:٠٠ ع'],
    ['قطعة ٠١-١١٨-٩٩٠ في', 'ع ٠١-١١٨-٩٩٠ ع'],
    // a number in the digits of Arabic is of the sentence, before a unit too
    ['قدرة ٣١٥ kW في', 'ع kW ٣١٥ ع'],
    ['سرعة ٧٫١ mm/s > ٤٫٥ (ISO 10816-7)', '(ISO 10816-7) ٤٫٥ < mm/s ٧٫١ ع'],
    // a sentence goes on from right to left
    ['في عام 2027 SAP ثم', 'ع SAP 2027 ع ع'],
    ['يوم 2/11/2026 ECW/PROC/11 في', 'ع ECW/PROC/11 2/11/2026 ع'],
    ['في 2027 مع Meridian و', 'ع Meridian ع 2027 ع'],
    ['نظام (X-200) في', 'ع (X-200) ع'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

const codes = [
  'KSB-Omega 350/510 B',
  'Q=1,450 m³/h',
  'H=62 m',
  '315 kW',
  '2 L/h',
  '7.1 mm/s',
  '86 dB(A)',
  'kWh/m³',
  'Gulf Pumping Systems W.L.L.',
  'KSB SE & Co. KGaA-Beispiel',
  'RFQ-2026/0147-C (Rev. 3)',
  '1994-A/00417',
  '01-118-990/B',
  '02-007-001/Ω',
  'SN# 77-٤٤١',
  'S/N 2026-00417',
  '10.14.0.0/16',
  '8413.70.10',
  'IEC 61850-8-1',
  'ISO 9001:2015',
  'BH-QMS/4711-A',
  'Modbus TCP (port 502)',
  'mona.aziz+ref@albahar.example.com',
  'https://example.com/a/1?b=2',
  '+1 202 555 0141',
  '٠٠٩٧٣ ٥٥٥ ٠١٤٢',
  'BH00 ABCD 0000 1234 5678 90',
  'USD 14.2m',
  'SmartSeal™ 2',
  'O’Connor-Smith',
  'Nils Åas-Øverland',
  'C++',
  '.NET 8',
  '2026-10-31',
];

describe('a code in any Arabic sentence', () => {
  const word = fc.constantFrom('مضخة', 'في', 'ثلاث', 'محطة', 'بـ');
  const joint = fc.constantFrom(
    ' ',
    '، ',
    '؛ ',
    ' (',
    ') ',
    '. ',
    ': ',
    ' – ',
    ' «',
    '» ',
    ' ٢٠٢٧ ',
    ' 14 مضخة ',
    ' ٪١٥ ',
  );
  const part = fc.tuple(word, joint, fc.constantFrom(...codes), joint, word);

  it('is seen as it was typed', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const shown = seen(parts.map((one) => one.join('')).join(' '));
        for (const [, , code] of parts) expect(shown).toContain(code);
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });
});
