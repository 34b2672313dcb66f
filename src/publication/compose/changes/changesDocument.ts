import { composeLetters } from '../../document/composeLetters.ts';
import type { Document } from '../../document/Document.ts';
import { mapWords } from '../../document/mapWords.ts';
import { withDigits, type Locale } from '../../locale/Locale.ts';
import { withKind } from '../../locale/withKind.ts';
import { bareDocument } from '../bareDocument.ts';
import { composer } from '../pieces/Composer.ts';
import { speakParties } from '../speakParties.ts';
import { changesSection, withoutSource } from './changesSection.ts';
import type { Revision } from './Entry.ts';

/**
 * What changed between two revisions as a document of its own: a head as a short document has it, and the list.
 * @param isFrozen whether no dossier holds the words of the newer one
 */
export function changesDocument(before: Revision, after: Revision, written: Locale, isFrozen: boolean): Document {
  const { digits, kind } = after.proposal.proposal;
  const locale = withKind(withDigits(written, digits), kind);
  const writer = composer(speakParties(after.proposal, locale), locale);
  const bare = bareDocument(writer, 'short');
  const document = composeLetters({
    ...bare,
    cover: { ...bare.cover, kind: writer.words('changes.kind') },
    sections: [changesSection(writer, { before, keyOf: after.keyOf })],
  });
  return isFrozen ? mapWords(document, unsourced) : document;
}

const unsourced = { line: withoutSource, plainWords: new Set<string>(), plain: (text: string): string => text };
