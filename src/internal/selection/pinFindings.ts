import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { mends } from '../../foundation/diagnostics/messages/mends.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Library } from '../library/LibraryBlock.ts';
import { isArgumentKind } from '../../proposal/kinds.ts';
import { whyClosed } from './gates.ts';
import type { Gate, Refusal } from './Selection.ts';

/** Pins and exclusions that cannot be followed: of nothing, of a gated block, or against each other (D11). */
export function overrideFindings(dossier: Dossier, library: Library, gated: readonly Refusal[]): readonly Finding[] {
  const levels = [
    { path: ['arguments'], pin: dossier.arguments.pin, exclude: dossier.arguments.exclude },
    ...dossier.dmu.map(({ arguments: ofMember }, i) => ({
      path: ['dmu', i, 'arguments'],
      pin: ofMember?.pin ?? [],
      exclude: ofMember?.exclude ?? [],
    })),
  ];
  const { exclude: excluded } = dossier.arguments;
  const inAnnexes = dossier.annexes.flatMap(({ block }, i) =>
    block === undefined ? [] : pinFinding(block, ['annexes', i, 'block'], excluded, library, gated),
  );
  const pinned = levels.flatMap(({ path, pin, exclude }) => [
    ...pin.flatMap((id, i): readonly Finding[] => pinFinding(id, [...path, 'pin', i], exclude, library, gated)),
    ...exclude.flatMap((id, i): readonly Finding[] =>
      id.startsWith('kind:') || library.some((block) => block.id === id)
        ? []
        : [unknownExclusion(id, [...path, 'exclude', i], library)],
    ),
  ]);
  return [...inAnnexes, ...pinned];
}

/** A pin of nothing. A name that is near is proposed where that block may be used. */
function unknownPin(id: string, path: Finding['path'], library: Library, gated: readonly Refusal[]): Finding {
  const unknown = unknownBlock(id, path, library);
  const refusal = gated.find(({ block }) => block.id === unknown.suggestion);
  if (refusal === undefined) return unknown;
  return finding('E114', 'gatedBlock', { path, found: id, near: refusal.block.id, why: whyClosed(refusal) });
}

function unknownExclusion(id: string, path: Finding['path'], library: Library): Finding {
  return isArgumentKind(id) ? finding('E114', 'kindAsBlock', { path, found: id }) : unknownBlock(id, path, library);
}

function unknownBlock(id: string, path: Finding['path'], library: Library): Finding {
  const known = library.map((block) => block.id);
  return finding('E114', 'block', { path, found: id, suggestion: didYouMean(id, known) });
}

function pinFinding(
  id: string,
  path: Finding['path'],
  exclude: readonly string[],
  library: Library,
  gated: readonly Refusal[],
): readonly Finding[] {
  const block = library.find((known) => known.id === id);
  if (!block) return [unknownPin(id, path, library, gated)];
  if (exclude.includes(id) || exclude.includes(`kind:${block.kind}`))
    return [finding('E311', 'both', { path, found: id })];
  const refusal = gated.find((one) => one.block.id === id);
  return refusal ? [closedPin(refusal, path)] : [];
}

/** A pin of a block that a gate keeps out, with what would open the gate (E310). */
function closedPin(refusal: Refusal, path: Finding['path']): Finding {
  const { gate, block } = refusal;
  const pin = { path, found: block.id, why: whyClosed(refusal) };
  switch (gate.reason) {
    case 'status':
      return finding('E310', 'status', { ...pin, file: block.file });
    case 'language':
      return finding('E310', 'language', { ...pin, language: gate.language, block: block.id });
    case 'when': {
      const { path: where, wants } = gate.condition;
      return wants === 'present'
        ? finding('E310', 'present', { ...pin, where })
        : finding('E310', 'value', { ...pin, where, wants: wants.join(' or ') });
    }
    case 'hole':
      if (/^(tables|pictures)\./.test(gate.path)) return finding('E310', 'table', pin);
      return gate.path.startsWith('figures.')
        ? finding('E310', 'figure', { ...pin, figure: gate.path.slice('figures.'.length) })
        : finding('E310', 'present', { ...pin, where: gate.path });
    case 'consent':
      return consentPin(gate, pin);
    case 'withheldFigures':
      return finding('E310', 'withheldFigures', { ...pin, figure: gate.figure, reference: gate.reference });
    case 'notApproved':
    case 'silentHistory':
      return finding('E310', gate.reason, pin);
    case 'noFacts':
    case 'noSituation':
    case 'noExclusivity':
    case 'noReference':
    case 'noFigure':
    case 'noResults':
      return finding('E310', 'noFacts', { ...pin, todo: mends[block.kind] });
  }
}

/** What the reference that is nearest at hand would have to agree to. */
function consentPin(
  { withheld, reference, asked, ends, expiry }: Extract<Gate, { reason: 'consent' }>,
  pin: { readonly path: Finding['path']; readonly found: string; readonly why: string },
): Finding {
  switch (withheld) {
    case 'not_asked':
      return asked === null
        ? finding('E310', 'notAsked', { ...pin, reference })
        : finding('E310', 'notAnswered', { ...pin, reference, asked });
    case 'not_yet':
      return finding('E310', 'agreesLater', { ...pin, reference });
    case 'ends_early':
      return finding('E310', 'endsEarly', { ...pin, reference, ends, expiry });
    case 'not_named':
      return finding('E310', 'notNamed', { ...pin, reference });
    case 'refused':
    case 'withdrawn':
      return finding('E310', 'refused', pin);
  }
}
