import { formatPath, type Path } from '../foundation/data/Path.ts';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import { wishOf } from '../internal/selection/kinds.ts';
import type { WhyUnprinted } from '../internal/selection/whyUnprinted.ts';
import type { Unprinted } from './findUnprinted.ts';

/** The list as findings: I330, and W330 where a fact of a contract is missing. */
export const unprintedFindings = (unprinted: readonly Unprinted[]): readonly Finding[] =>
  unprinted.map(({ path, reason, isOfContract }) => (isOfContract ? ofContract(path, reason) : ofOthers(path, reason)));

function ofContract(path: Path, reason: WhyUnprinted): Finding {
  const at = { path, what: formatPath(path) };
  switch (reason.why) {
    case 'notAsked':
    case 'full':
    case 'excluded':
    case 'unplaced':
      return finding('W330', reason.why, { ...at, wish: wishOf(reason.kind), block: reason.block });
    case 'gate':
      return finding('W330', 'gate', { ...at, because: reason.reason });
    case 'second':
    case 'sameWords':
      return finding('W330', reason.why, {
        ...at,
        block: reason.block,
        winner: reason.winner,
        because: reason.reason,
      });
    case 'withdrawn':
    case 'refused':
    case 'notAskedYet':
    case 'agreesLater':
    case 'endsEarly':
    case 'notNamed':
      return finding('W330', reason.why, { ...at, owner: reason.owner });
    case 'noSection':
      return finding('W330', 'noSection', { ...at, section: reason.section, slot: reason.slot });
    case 'detail':
      return finding('W330', 'detail', { ...at, detail: reason.detail });
    case 'hidden':
      return finding('W330', 'hidden', { ...at, fields: reason.fields.join(', '), detail: reason.detail });
    case 'compared':
      return finding('W330', 'compared', { ...at, fields: reason.fields.join(', ') });
    case 'notApproved':
    case 'contact':
    case 'silentHistory':
    case 'noCase':
    case 'unnamed':
    case 'noPanel':
    case 'label':
    case 'unused':
    case 'noPlace':
      return finding('W330', reason.why, at);
  }
}

function ofOthers(path: Path, reason: WhyUnprinted): Finding {
  return { ...ofContract(path, reason), code: 'I330' };
}

/** "offer.points[5] (terms: nobody asks)". */
export const shortly = ({ path, reason }: Unprinted): string => `${formatPath(path)} (${words(reason)})`;

function words(reason: WhyUnprinted): string {
  switch (reason.why) {
    case 'notAsked':
      return `${reason.kind.replaceAll('_', ' ')}: nobody asks`;
    case 'full':
      return `${reason.kind.replaceAll('_', ' ')}: others came first`;
    case 'excluded':
      return `${reason.kind.replaceAll('_', ' ')}: excluded`;
    case 'unplaced':
      return `${reason.block} prints its own words`;
    case 'gate':
      return `${reason.kind.replaceAll('_', ' ')}: it lacks something`;
    case 'second':
      return `${reason.kind.replaceAll('_', ' ')}: ${reason.winner} came first`;
    case 'sameWords':
      return `${reason.kind.replaceAll('_', ' ')}: ${reason.winner} says the same`;
    case 'notApproved':
      return 'nobody approved it';
    case 'withdrawn':
      return 'the consent was withdrawn';
    case 'refused':
      return 'they said no';
    case 'notAskedYet':
      return 'no consent yet';
    case 'agreesLater':
      return 'they agree only later';
    case 'endsEarly':
      return 'the consent ends too early';
    case 'notNamed':
      return 'the consent has no scope named';
    case 'contact':
      return 'the consent has no scope contact_shared';
    case 'silentHistory':
      return 'it went badly, without address_openly';
    case 'noCase':
      return 'the business case is left out while the price is open';
    case 'unnamed':
      return 'printed without its name';
    case 'noPanel':
      return 'the cover shows no picture';
    case 'label':
      return 'the label is printed';
    case 'detail':
      return 'offer.detail';
    case 'hidden':
      return `${reason.fields.join(', ')}: offer.detail`;
    case 'compared':
      return `${reason.fields.join(', ')}: packages`;
    case 'unused':
      return 'nothing uses it';
    case 'noSection':
      return `no section ${reason.section}`;
    case 'noPlace':
      return 'no section';
  }
}
