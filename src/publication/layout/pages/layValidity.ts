import type { ValidityPanel } from '../../document/Furniture.ts';
import type { Cover } from '../../document/Document.ts';
import type { Section } from '../../document/Section.ts';
import { plainRun } from '../blocks/plainRun.ts';
import { groundOf, numberOnPanel, onPanel } from '../../theme/readableOn.ts';
import { fillRect } from '../draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../layText.ts';
import type { Setting } from '../Setting.ts';
import { makeSlice, type Box, type Slice } from '../Slice.ts';
import { makeTag, type Tag } from '../Tag.ts';
import { plainText } from '../text/plainText.ts';
import { anchorOf } from './anchorOf.ts';
import { layRuler } from './layRuler.ts';

const pad = 24;
const rulerHeight = 40;
/** The least height of the panel, and where it ends over the footer's rule. */
const leastHeight = 250;
const overRule = 14;

/** What the guarantee is made of. */
export interface Guarantee {
  readonly section: Section;
  readonly panel: ValidityPanel;
  readonly cover: Cover;
}

/** Number and title, the promise, what makes it possible; as high as they are. */
function layWords({ section, panel }: Guarantee, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const heading = makeTag('H1', tag);
  const p = () => makeTag('P', tag);
  const ground = theme.validity.panel;
  const color = onPanel(ground, 'paper', theme);
  const number = plainRun(section.number === null ? '' : `${setting.numeral(section.number)} `);
  const title = beside([
    layText(number, 'h1', frame.side, heading, setting, { color: numberOnPanel(ground, theme) }),
    layText(section.title, 'h1', frame.rest, heading, setting, { color, breaking: 'balanced' }),
  ]);
  const promise = { color: onPanel(ground, theme.type.promise.color, theme), breaking: 'balanced' } as const;
  return stack([
    blank(pad),
    title,
    blank(theme.space.m),
    layText(panel.promise, 'promise', frame.rest, p(), setting, promise),
    blank(theme.space.s),
    layText(panel.reasons, 'small', frame.rest, p(), setting, { color }),
  ]);
}

/** Both dates on one baseline, the expiry at the end. */
function layDates({ panel }: Guarantee, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const p = () => makeTag('P', tag);
  const ground = theme.validity.panel;
  const expiry = { align: 'end', color: onPanel(ground, theme.type.expiry.color, theme) } as const;
  const until = layText(panel.until, 'expiry', frame.text, p(), setting, expiry);
  const drop = baselineOf(theme.type.expiry, setting) - baselineOf(theme.type.small, setting);
  const color = onPanel(ground, 'paper', theme);
  return beside([lower(layText(panel.issued, 'small', frame.text, p(), setting, { color }), drop), until]);
}

/** The guarantee (D13) on a panel at the foot of the last page; `rest` is the free height over the ruler. */
export function layValidity(guarantee: Guarantee, rest: number, root: Tag, setting: Setting): Slice {
  const { section, panel } = guarantee;
  const tag = makeTag('Sect', root);
  const { frame, theme } = setting;
  const { panel: ground, ruler: ruled } = theme.validity;
  const words = layWords(guarantee, tag, setting);
  const dates = layDates(guarantee, tag, setting);
  const height = Math.max(leastHeight, words.height + rest + rulerHeight + theme.space.s + dates.height + pad);
  const datesTop = height - pad - dates.height;
  const alt = `${plainText(panel.issued)} – ${plainText(panel.until)}`;
  const ruler = {
    across: frame.text,
    baseline: datesTop - theme.space.s,
    up: rulerHeight,
    down: 0,
    ticks: ground === 'solid' ? 'paper' : 'brand',
  } as const;
  // The panel reaches below the body, to a fixed distance over the footer's rule.
  const below = frame.height - frame.geometry.footer_rule - overRule - frame.bottom;
  const back =
    ground === 'none'
      ? fillRect(frame.panel, 0, theme.line.strong, 'ink', setting)
      : fillRect(frame.panel, 0, height, groundOf(ground), setting);
  const items = [
    anchorOf(section, setting),
    back,
    ...words.items,
    ...(ruled ? layRuler(ruler, alt, tag, setting) : []),
    ...lower(dates, datesTop).items,
  ];
  return makeSlice({ height: height - below, items }, { atFoot: true, space: theme.space.l });
}
