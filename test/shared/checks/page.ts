import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Checks, SharedCase } from '../SharedCase.ts';

const largest = 256 * 1024 * 1024;

/** The content of the pages, without the identity and the day of the file. */
const bytesOf = (given: SharedCase): string =>
  readFileSync(given.path('out.pdf'), 'latin1').replace(/<\?xpacket[\s\S]*?<\?xpacket end[^>]*>|\/ID \[[^\]]*\]/gu, '');

export const page: Checks = {
  'cases/attack-one-long-word': async (given) => {
    const before = process.memoryUsage.rss();
    const { exit, pages } = await given.build();
    expect(exit).toBe(0);
    expect(pages.length).toBeGreaterThan(5);
    expect(process.memoryUsage.rss() - before).toBeLessThan(largest);
  },

  'cases/capital-put-on-a-name': async (given) => {
    const { exit, text } = await given.build(['--date', '2026-11-23']);
    expect(exit).toBe(0);
    for (const kept of [
      'macOS and Windows',
      'www.example.com back',
      'mm precision',
      'vodafone contract',
      'd.velop restarts',
    ])
      expect(text).toContain(kept);
    for (const changed of ['MacOS', 'Www.', 'Mm precision', 'Vodafone', 'D.velop', 'Adidas'])
      expect(text).not.toContain(changed);
    expect(text).toContain('E-mail answered');
  },

  'cases/heading-left-alone': async (given) => {
    const { exit, pages } = await given.build(['--date', '2026-11-23']);
    expect(exit).toBe(0);
    const opening = pages.find((one) => one.includes('Unit price'));
    expect(opening).toContain('1. Frame of welded steel');
    expect(opening).toContain('30. Foot that levels the floor');
  },

  'cases/letters-with-separate-marks': async (given) => {
    const apart = given.read('dossier.yaml');
    const options = ['--date', '2026-11-23', '--force'];
    expect((await given.build(options)).text.normalize('NFC')).toContain('Phượng Hoàng');
    const first = bytesOf(given);
    for (const form of ['NFD', 'NFC'] as const) {
      writeFileSync(given.path('dossier.yaml'), apart.normalize(form));
      const { exit, text } = await given.build(options);
      expect(exit).toBe(0);
      expect(text).toContain('Công ty Phượng Hoàng');
      expect(bytesOf(given)).toBe(first);
    }
  },
};
