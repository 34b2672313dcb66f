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
      paragraphs: written.paragraphs.map(say),
      close: say(written.close),
      name: signer?.name ? say(signer.name) : null,
      position: signer?.position ? say(signer.position) : null,
    },
  ];
}
