import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../cli/runCli.ts';
import { dossierWith, frozen } from '../life/frozen.ts';
import { codesOf, frozenPdf, look, messagesOf } from './looking.ts';
import { sign, withRoom } from './signing.ts';

describe('what no longer stands', () => {
  test('a last day that is over, in the zone of the dossier where it is known', async () => {
    const { pdf } = await frozenPdf();
    expect(await look(pdf, { date: '2026-12-23' })).toMatchObject({ verdicts: ['unchanged'] });
    const seen = await look(pdf, { date: '2026-12-24' });
    expect([seen.verdicts, codesOf(seen)]).toEqual([['unchanged', 'expired'], ['E634']]);
  });

  test('a revision that a later one stands in for: by the dossier, and by a lock', async () => {
    const { pdf, dossier } = await frozenPdf();
    await runCli(['revise', dossier, '-m', 'Two lines fewer'], {}, Date.UTC(2026, 11, 1));
    const begun = await look(pdf);
    expect(begun.verdicts).toEqual(['unchanged', 'superseded']);
    expect(messagesOf(begun)).toContain('superseded by revision 2 of 2026-12-01');
    expect(messagesOf(begun)).toContain('is at revision 2');
    const second = await frozen(dossier, { date: '2026-12-01' });
    rmSync(dossier);
    const seen = await look(pdf);
    expect(seen.verdicts).toEqual(['unchanged', 'superseded']);
    expect(messagesOf(seen)).toContain('which was frozen on 2026-12-01');
    expect((await look(join(dirname(dossier), second.lock?.lock.pdf.file ?? ''))).verdicts).toEqual(['unchanged']);
  });

  test('several at once: signed, superseded and expired', async () => {
    const { pdf, dossier } = await frozenPdf();
    writeFileSync(pdf, await sign(withRoom(readFileSync(pdf), null)));
    await runCli(['revise', dossier, '-m', 'Two lines fewer'], {}, Date.UTC(2026, 11, 1));
    const seen = await look(pdf, { date: '2027-01-05' });
    expect(seen.verdicts).toEqual(['signed', 'superseded', 'expired']);
    expect(seen.origin).toBe('genuine');
  });
});

describe('what was frozen and what is there', () => {
  test('other words under the same revision: changed, though whole in itself', async () => {
    const { pdf } = await frozenPdf();
    const other = dossierWith(['unit_price: "', 'unit_price: "1']);
    await runCli(['build', other, '-o', join(dirname(other), 'x.pdf')]);
    copyFileSync(join(dirname(other), 'x.pdf'), pdf);
    const seen = await look(pdf);
    expect([seen.verdicts, seen.origin, codesOf(seen)]).toEqual([['changed'], null, ['E631']]);
    expect(messagesOf(seen)).toContain('says something else than revision 1');
  });

  test('the same words as a form: built once more as a form', async () => {
    const { dossier } = await frozenPdf();
    const form = join(dirname(dossier), 'form.pdf');
    await runCli(['build', dossier, '--form', '-o', form]);
    expect(await look(form)).toMatchObject({
      verdicts: ['unchanged'],
      origin: 'genuine',
      isRebuilt: true,
      diagnostics: [],
    });
    rmSync(dossier);
    const alone = await look(form);
    expect([alone.origin, codesOf(alone)]).toEqual(['consistent', ['W636', 'W636']]);
  });
});
