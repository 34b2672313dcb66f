/**
 * Words that people write for a field, and the fields that they may mean, the likeliest first. A word counts only where
 * one of its fields may be written.
 */
const table = `
  quantity, quantities, amount, count, pieces, pcs, кол-во, количество, الكمية: qty
  price, cost, rate, unit_cost, price_per_unit, цена, السعر: unit_price
  vat, gst, mwst, ндс, الضريبة: tax
  tel, telephone, mobile, cell, phone_number, телефон, الهاتف: phone
  mail, e_mail, email_address, почта, البريد: email
  title, job, job_title, function, должность, المنصب: position
  role_name, function, роль, الدور: role
  name, heading, subject, название, العنوان: title, name, label, text, company
  description, desc, item, product, service, описание, الوصف: text, detail, summary, label
  heading: label, title
  valid_until, expires, expiry, valid_to, deadline, end, срок: until
  valid_days, validity_days, days_valid: days
  timezone, tz: time_zone
  client, customer, buyer, клиент, заказчик, العميل: account, company, name
  vendor, supplier, our_company, поставщик, продавец: seller
  contacts, stakeholders, people, members, decision_makers, лпр: dmu
  items, positions, products, prices, позиции: lines
  steps, next: next_steps
  website, url, site, сайт: web
  street, адрес, العنوان: address
  picture, image, foto, фото: photo, logo
  валюта, العملة, curr: currency
  язык, lang, اللغة: language
  дата, issue_date, issued, التاريخ: date, as_of, given
  номер, no, nr, رقم: number
  имя, фио, الاسم: name
  источник, المصدر: source
  единица, units, uom: unit
  скидка, rebate: discount_percent
  day, asof, date: as_of
  until, end: valid_until
  start, week_number, weeks: week
  what, summary: text, summary
  customer, client_name, reference: company
  quote, testimonial, result: text
  number, id, ref, item_no, №, #, номер, الرقم: no
requirement, requirements, требование, المتطلب: text
reply, response, compliance, ответ, соответствие, الجواب: answer
comment, comments, remark, remarks, explanation, как, комментарий, ملاحظات: how
y, compliant, full, fully, да, نعم: yes
n, non_compliant, none, нет, لا: no
partial, partially, in_part, частично, جزئيا, جزئياً: partly
quote, estimate, price_quote, price_list, котировка, عرض_سعر: quotation
sow, work_order, scope_of_work, work_statement: statement_of_work
purchase_order, po, order_form, заказ, طلب: order
bid, rfp, rfq, tender_response, тендер, عطاء, مناقصة: tender
offer, кп, عرض: proposal
percentage, share, процент: percent
  when, event, срок: due
  sum, value, total, сумма: amount, value
`;

const byWord: ReadonlyMap<string, readonly string[]> = table
  .trim()
  .split('\n')
  .reduce((known, line) => {
    const [words = '', fields = ''] = line.split(': ');
    for (const word of words.split(',')) {
      const meant = fields.split(',').map((field) => field.trim());
      known.set(word.trim(), [...(known.get(word.trim()) ?? []), ...meant]);
    }
    return known;
  }, new Map<string, string[]>());

/** The field that is meant by another word for it; null where none of those that may be written is. */
export function otherWordFor(word: string, allowed: readonly string[]): string | null {
  const plain = word.trim().toLowerCase().replace(/[- ]/g, '_');
  const meant = byWord.get(plain) ?? byWord.get(word.trim().toLowerCase()) ?? [];
  return meant.find((field) => allowed.includes(field)) ?? null;
}
