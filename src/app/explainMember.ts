import type { Dossier, Member } from '../internal/dossier/model/Dossier.ts';

/** What only the KAM may know of a person: shown on request, printed by nothing (D4, D7). One line a fact. */
export type PrivatePart = readonly { readonly label: string; readonly lines: readonly string[] }[];

type Portrait = NonNullable<ReturnType<NonNullable<Member['internal']>['reveal']>>;

/** Opens what is boxed of one member; what is empty is left out. */
export function explainMember({ dmu, team, interactions }: Dossier, index: number): PrivatePart {
  const member = dmu[index];
  if (!member) return [];
  const portrait = member.internal?.reveal();
  const owner = team.find(({ id }) => id === portrait?.owner);
  const ownerName = typeof owner?.name === 'string' ? owner.name : portrait?.owner;
  const facts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['Talking points', portrait?.talking_points ?? []],
    ['Objections', (portrait?.objections ?? []).map(({ says, answer }) => (answer ? `${says}: ${answer}` : says))],
    ['Attitude', [portrait?.attitude]],
    ['Portrait', [portrait?.portrait?.style, portrait?.portrait?.note]],
    ['Looked after by', [ownerName]],
    ['Last contact', [portrait?.last_contact]],
    ['Talks and letters', talksWith(member.id, interactions)],
    ['E-mail', [member.email?.reveal()]],
    ['Phone', [member.phone?.reveal()]],
    ['Language', [member.language?.reveal()]],
    ['Salutation', [member.salutation?.reveal()]],
    ['Personal', portrait?.personal ? personal(portrait.personal) : []],
    ['Note', [portrait?.note]],
  ];
  return facts.flatMap(([label, lines]) => {
    const said = lines.filter((line): line is string => line !== undefined && line !== '');
    return said.length === 0 ? [] : [{ label, lines: said }];
  });
}

const personal = ({
  birthday,
  hobbies,
  family,
  values,
  basis,
  delete_after: end,
}: NonNullable<Portrait['personal']>): readonly (string | undefined)[] => [
  birthday ? `birthday ${birthday}` : undefined,
  ...hobbies,
  family,
  values,
  basis ? `kept on the basis of ${basis.replaceAll('_', ' ')}` : undefined,
  end ? `to be deleted after ${end}` : undefined,
];

/** One line a talk or a letter, the last one first. */
const talksWith = (id: string, interactions: Dossier['interactions']): readonly string[] =>
  interactions
    .reveal()
    .filter((talk) => talk.with.includes(id))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, kind, said, agreed, next }) =>
      [
        `${date}, ${kind.replaceAll('_', ' ')}`,
        ...(said ? [`said: ${said}`] : []),
        ...(agreed ? [`agreed: ${agreed}`] : []),
        ...(next ? [`next: ${next.what}${next.on === undefined ? '' : ` by ${next.on}`}`] : []),
      ].join('; '),
    );
