import type { Document } from '../../src/publication/document/Document.ts';
import { mail, medium, phone, strong, t, v } from './inlines.ts';
import { sampleDocument } from './sampleDocument.ts';
import { cell, priceColumns, row } from './sampleTables.ts';

const closing = sampleDocument.sections.filter(({ id }) => id === 'validity');

/** A short proposal from right to left: marks, numbers, a table, a phone among the words, a Latin name. */
export const sampleArabic: Document = {
  ...sampleDocument,
  language: 'ar',
  direction: 'rtl',
  title: 'منصة التأهيل',
  cover: {
    ...sampleDocument.cover,
    title: v('منصة التأهيل (42 متجرًا)'),
    kind: t('عرض تجاري'),
    foot: [
      { label: t('للتواصل'), name: v('سارة كمال'), lines: [mail('s.kamal@example.com'), phone('+1 202 555 0141')] },
    ],
  },
  running: {
    ...sampleDocument.running,
    client: t('مجموعة النور'),
    title: t('منصة التأهيل'),
    pageOf: 'صفحة {page} من {pages}',
  },
  sections: [
    {
      id: 'investment',
      number: 6,
      title: t('الاستثمار'),
      running: 'الاستثمار',
      lead: t('سعر واحد للسنة الأولى يشمل كل شيء.'),
      preparedBy: null,
      blocks: [
        {
          type: 'paragraph',
          role: 'body',
          children: [
            ...t('اتصلوا بشركة '),
            ...v('Meridian'),
            ...t(' على +971 4 567 8901: '),
            strong(v('399,372.00 ريالًا')),
            ...t('.'),
          ],
        },
        {
          type: 'table',
          title: null,
          columns: priceColumns,
          rows: [
            row('body', [cell([medium(v('ترخيص'))]), cell(v('2,400')), cell(v('96.00')), cell(v('230,400.00'))]),
            row('discount', [cell(t('خصم 5%'), { span: 3 }), cell(v('−11,520.00'))]),
            row('total', [cell([]), cell(t('الإجمالي'), { span: 2 }), cell(v('218,880.00'))]),
          ],
          carriedForward: null,
          note: null,
          headless: false,
          summary: 'الأسعار',
        },
        {
          type: 'scopeLists',
          columns: [
            { title: t('ضمن النطاق'), mark: 'check', items: [v('المنصة')] },
            { title: t('خارج النطاق'), mark: 'dash', items: [v('الأجهزة')] },
          ],
        },
      ],
    },
    ...closing,
  ],
};
