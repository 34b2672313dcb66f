import type { AnnexFacts } from '../../../proposal/Annex.ts';
import type { ArgumentBlock } from '../../../proposal/Proposal.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

/** What an argument is called: by its own title, else after its kind. */
export const argumentTitle = ({ say, words }: Composer, { title, kind }: ArgumentBlock): Inlines =>
  title === null ? words(`kind.${kind}`) : say(title);

/** What an annex is called before its letter: by its own title, else as what it holds is; nothing where it holds nothing. */
export function annexTitle(composer: Composer, annex: AnnexFacts, place: number): Inlines {
  const { proposal, start, opened, words } = composer;
  if (annex.title !== null) return start(annex.title);
  if (annex.requirements) return proposal.requirements.length === 0 ? [] : words('requirements.title');
  const table = Object.values(proposal.tables).find((one) => one.place === annex.table);
  if (table !== undefined) return start(table.title);
  const picture = Object.values(proposal.pictures).find((one) => one.place === annex.picture);
  if (picture !== undefined) return start(picture.text);
  const block = proposal.blocks.find((one) => one.annex === place);
  return block === undefined ? [] : opened(argumentTitle(composer, block));
}
