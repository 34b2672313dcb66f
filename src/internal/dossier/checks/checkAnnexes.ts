import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import type { PartialDossier } from '../model/Dossier.ts';
import type { Written } from '../model/Written.ts';
import { annexContents } from '../schema/annexes.ts';
import { report } from './report.ts';

/** What is in two annexes would stand in one of them only (E283). */
export function checkAnnexes(written: Written, annexes: NonNullable<PartialDossier['annexes']>): readonly Diagnostic[] {
  const held = annexes.flatMap((annex, i) =>
    annexContents.flatMap((content) => {
      const value = annex[content];
      return value === undefined ? [] : [{ key: `${content} ${value}`, content, i, found: String(value) }];
    }),
  );
  return held
    .filter(({ key }, at) => held.findIndex((one) => one.key === key) < at)
    .map(({ content, i, found }) =>
      report(written, finding('E283', 'twice', { path: ['annexes', i, content], found })),
    );
}
