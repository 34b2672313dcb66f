import { type ArgumentKind, isCaseAlone, sectionOfKind } from '../../proposal/kinds.ts';
import type { Guide, GuideMark } from '../document/Guide.ts';
import type { Section } from '../document/Document.ts';
import { isCertified } from '../../proposal/Profile.ts';
import type { PrintedId } from '../../proposal/sectionIds.ts';
import { argumentBlocks } from './argumentBlocks.ts';
import { guideCriteria } from './guideCriteria.ts';
import { plain, type Composer } from './pieces/Composer.ts';

/** What a reader can look for. Closed; the words are the locale's. */
export const topicIds = ['direction', 'people', 'figures', 'technology', 'terms'] as const;

/** The kinds of argument that answer a topic, and those that are background to it. */
export interface GuideTopic {
  readonly id: (typeof topicIds)[number];
  readonly mustHave: readonly ArgumentKind[];
  readonly background: readonly ArgumentKind[];
}

/** Kinds that a section answers by its own furniture, whoever reads it: what is signed, and until when, are terms. */
const furnitureOf = ({
  offer,
  seller,
  service_levels: levels,
}: Composer['proposal']): Readonly<Partial<Record<PrintedId, readonly ArgumentKind[]>>> => ({
  investment: ['figure'],
  return: ['figure'],
  team: ['people'],
  acceptance: ['terms'],
  validity: ['terms'],
  ...(offer.terms.length + offer.points.terms.length + offer.special_terms.length > 0 || offer.exclusivity !== null
    ? { terms: ['terms'] }
    : {}),
  ...(isCertified(seller.profile) ? { proof: ['compliance'] } : {}),
  working: levels !== null ? ['compliance', 'terms'] : offer.points.compliance.length > 0 ? ['compliance'] : [],
});

/** The reader's guide over the sections that there are; a topic that nothing answers is left out. */
export function guideOf(composer: Composer, sections: readonly Section[], topics: readonly GuideTopic[]): Guide {
  const { words } = composer;
  const answers = answersOf(composer, sections);
  const criteria = guideCriteria(composer, sections);
  return {
    title: words('guide.title'),
    running: plain(words('guide.title')),
    lead: words(criteria === null ? 'guide.lead' : 'guide.criteria_lead'),
    head: { section: words('guide.section'), page: words('guide.page') },
    legend: { filled: words('guide.filled'), ring: words('guide.ring') },
    summary: plain(words('guide.summary')),
    pages: { one: words('guide.one_page'), other: words('guide.more_pages'), between: words('guide.between') },
    minutes: words('guide.minutes'),
    minutesHead: { topic: words('guide.topic'), question: words('guide.question') },
    criteria,
    topics: topics
      .map((topic) => ({
        title: words(`guide.${topic.id}`),
        question: words(`guide.${topic.id}_question`),
        marks: marksOf(topic, answers),
        homes: homes[topic.id],
      }))
      .filter((topic, i, all) => leadsSomewhere(topic.marks, all.slice(0, i))),
  };
}

const filledOf = (marks: ReadonlyMap<PrintedId, GuideMark>): readonly PrintedId[] =>
  [...marks].filter(([id, mark]) => mark === 'filled' && id !== 'summary').map(([id]) => id);

/** A topic without a section of its own, or with no other than an earlier one has, would promise what is not there. */
function leadsSomewhere(marks: ReadonlyMap<PrintedId, GuideMark>, before: Guide['topics']): boolean {
  const filled = filledOf(marks);
  return filled.length > 0 && !before.some((earlier) => filled.every((id) => earlier.marks.get(id) === 'filled'));
}

/** A section, and the kinds of argument that it answers. */
type Answers = readonly [id: PrintedId, kinds: readonly ArgumentKind[]];

function answersOf(composer: Composer, sections: readonly Section[]): readonly Answers[] {
  const { proposal } = composer;
  const furniture = furnitureOf(proposal);
  return sections.map(({ id }) => {
    // A block without words of its own prints nothing where its facts are elsewhere: payments are with the price.
    const isPrinted = id !== 'changes' && argumentBlocks(composer, id).length > 0;
    const kinds = (isPrinted ? proposal.blocks.filter(({ annex }) => annex === null) : [])
      .map(({ kind }) => kind)
      .filter((kind) => sectionOfKind(kind, isCaseAlone(proposal)) === id);
    return [id, [...kinds, ...(furniture[id] ?? [])]];
  });
}

/** Where the question of a topic is answered, the first before the others: these pages are named before all that was written for it. */
const homes: Readonly<Record<GuideTopic['id'], readonly PrintedId[]>> = {
  direction: ['why', 'solution'],
  people: ['team', 'proof'],
  figures: ['investment', 'return'],
  technology: ['solution', 'working'],
  terms: ['acceptance', 'validity', 'terms', 'working'],
};

/** What costs and returns come to is written for those who ask for it; to others it is background. */
const onlyFigures: ReadonlySet<PrintedId> = new Set(['investment', 'return']);

function marksOf({ id: topic, mustHave, background }: GuideTopic, answers: readonly Answers[]): Marks {
  const marks = answers.flatMap(([id, kinds]): readonly (readonly [PrintedId, GuideMark])[] => {
    // One page says the best of all to all.
    if (id === 'summary') return [[id, topic === 'direction' ? 'filled' : 'ring']];
    const others = topic !== 'figures' && onlyFigures.has(id) ? kinds.filter((kind) => kind !== 'figure') : kinds;
    if (others.some((kind) => mustHave.includes(kind))) return [[id, 'filled']];
    return kinds.some((kind) => [...mustHave, ...background].includes(kind)) ? [[id, 'ring']] : [];
  });
  return new Map(marks);
}

type Marks = ReadonlyMap<PrintedId, GuideMark>;
