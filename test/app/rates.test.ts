import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

describe('a rate or a factor that was meant otherwise', () => {
  test.each([
    ['discount_rate', '10', '0.10'],
    ['discount_rate', '10 %', '0.10'],
    ['discount_rate', '"8.5"', '0.085'],
    ['discount_rate', '"8,5 %"', '0.085'],
    ['discount_rate', '0,1', '0.1'],
    ['discount_rate', '1', '0.01'],
    ['discount_rate', '0.5%', '0.005'],
    ['low', '80', '0.80'],
    ['low', '80 %', '0.80'],
    ['high', '125 %', '1.25'],
  ])('%s: %s', async (key, typed, meant) => {
    const benefit = key === 'discount_rate' ? '' : `, ${key}: ${typed}`;
    const rate = key === 'discount_rate' ? `  discount_rate: ${typed}\n` : '';
    const written = `finance:\n${rate}  benefits: [{ label: A, per_year: 5000, source: S${benefit} }]\n`;
    const file = put(workFolder(), 'dossier.yaml', `${quickStartWith()}${written}`);
    expect((await runCli(['validate', file])).stderr).toContain(`Fix: Write "${meant}".`);
  });

  test.each(['-5', '200', 'ten'])('%s says nothing that could be meant', async (typed) => {
    const written = `finance:\n  discount_rate: ${typed}\n  benefits: [{ label: A, per_year: 5000, source: S }]\n`;
    const file = put(workFolder(), 'dossier.yaml', `${quickStartWith()}${written}`);
    expect((await runCli(['validate', file])).stderr).toContain('Fix: Write 10 % as "0.10".');
  });
});
