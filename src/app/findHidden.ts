import { formatPath, isAt, type Path } from '../foundation/data/Path.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { PriceFacts } from '../proposal/Price.ts';

type Offer = Dossier['offer'];
type Line = Offer['lines'][number];

/** What a line of the price says and no page does. */
export interface HiddenLine {
  readonly place: number;
  /** `detail`: the price shows its sums only. `compared`: packages side by side have no further columns and no sections. */
  readonly why: 'detail' | 'compared';
  /** Its fields, in the order of the schema. */
  readonly fields: readonly string[];
  /** Whether one of them binds both sides: how long, from when, at which price later or of more. */
  readonly isBinding: boolean;
}

/** What `offer.detail` and packages take from the lines. */
export interface Hidden {
  /** One entry a line, of those that say more than what their sum is made of. */
  readonly lines: readonly HiddenLine[];
  /** Paths of texts that are hidden because somebody asked for sums only: what each line is, and its running sums. */
  readonly onPurpose: readonly Path[];
  /** Every text that is accounted for in `lines`. */
  readonly told: readonly Path[];
}

/** Fields of a line that hold although nobody sees how its sum is made. */
const binding = ['term', 'from', 'ramp', 'extension', 'tiers'] as const;

/**
 * Whoever writes `offer.detail: sections` or `total` wants the client to see sums: what each line is, its unit and its
 * amounts are hidden on purpose. When it begins, how long it runs, how it changes, what more of it costs, and what stands
 * in the columns of the dossier's own is no part of a sum, and is lost unawares.
 */
export function findHidden(
  offer: Offer,
  price: PriceFacts | null,
  silent: readonly Path[],
  printed: ReadonlySet<string>,
): Hidden {
  const paths = [...printed];
  const isSaid = (place: string): boolean => paths.some((path) => isAt(path, [place]));
  const groups = price?.currencies.flatMap((part) => part.groups.flatMap(({ lines }) => lines)) ?? [];
  const packages =
    price?.currencies.flatMap(({ choices }) => choices.filter(({ compared }) => compared !== null)) ?? [];
  const inSums = new Set(offer.detail === 'lines' ? [] : groups.map(({ place }) => place));
  const compared = new Set(packages.flatMap(({ lines }) => lines.map(({ place }) => place)));
  const ofLines = silent.filter(([section, list]) => section === 'offer' && list === 'lines');
  const isOnPurpose = ([, , place, field]: Path): boolean =>
    inSums.has(Number(place))
      ? field !== 'more'
      : offer.detail !== 'lines' && (field === 'subtotal' || (compared.has(Number(place)) && field === 'unit'));
  const [onPurpose, lost] = [ofLines.filter(isOnPurpose), ofLines.filter((path) => !isOnPurpose(path))];
  const lines = offer.lines.flatMap((line): readonly HiddenLine[] => {
    const why = inSums.has(line.place) ? 'detail' : compared.has(line.place) ? 'compared' : null;
    if (why === null) return [];
    const unsaid = binding.filter((field) => isGiven(line[field]) && !isSaid(pathOf(line, field)));
    const texts = lost.filter(([, , place]) => place === line.place).map((path) => path.slice(3).join('.'));
    const fields = [...unsaid, ...texts];
    return fields.length === 0 ? [] : [{ place: line.place, why, fields, isBinding: unsaid.length > 0 }];
  });
  const places = new Set(lines.map(({ place }) => place));
  return { lines, onPurpose, told: lost.filter(([, , place]) => places.has(Number(place))) };
}

const pathOf = ({ place }: Line, field: string): string => formatPath(['offer', 'lines', place, field]);

const isGiven = (value: Line[(typeof binding)[number]]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;
