import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { CoverLeft } from '../publication/layout/pages/LaidCover.ts';

/** What the cover has no room for: its picture (I517), the addresses (I518), and words, each where it was written (W519). */
export const coverFindings = ({ picture, addresses, cut }: CoverLeft): readonly Finding[] => [
  ...(picture ? [finding('I517', 'noRoom', { path: ['proposal', 'cover_picture'] })] : []),
  ...(addresses ? [finding('I518', 'inside', { path: ['account'] })] : []),
  ...cut.map((source) => {
    const path = source !== null && 'dossier' in source ? source.dossier : ['proposal'];
    return finding('W519', 'cut', { path });
  }),
];
