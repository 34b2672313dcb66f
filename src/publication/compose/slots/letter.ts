import type { Wording } from '../../../proposal/leaves.ts';
import type { Block } from '../../document/Block.ts';
import type { Composer } from '../pieces/Composer.ts';

/** The letter before the summary, signed by who signs for us. */
export function letter({ proposal, say }: Composer): readonly Block[] {
  const { letter: written } = proposal;
  const [signer] = proposal.signatories.seller;
  if (written === null) return [];
  return [
    {
      type: 'letter',
      date: say(proposal.validity.issued),
      greeting: say(written.greeting),
      paragraphs: paragraphsOf(written.text).map(say),
      close: say(written.close),
      name: signer?.name ? say(signer.name) : null,
      position: signer?.position ? say(signer.position) : null,
    },
  ];
}

/** An empty line begins a paragraph; other ends of lines are the editor's. */
const paragraphsOf = ({ text, from }: Wording): readonly Wording[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => ({ text: part.replace(/\s+/g, ' ').trim(), from }))
    .filter((part) => part.text !== '');
