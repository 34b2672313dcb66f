import type { ValidityPanel } from '../../document/Furniture.ts';
import type { Section } from '../../document/Section.ts';
import { plainRun } from '../blocks/plainRun.ts';
import { fillRect } from '../draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../layText.ts';
import type { Setting } from '../Setting.ts';
import { makeSlice, type Slice } from '../Slice.ts';
import { makeTag, type Tag } from '../Tag.ts';
import { plainText } from '../text/plainText.ts';
import { anchorOf } from './anchorOf.ts';
import { layRuler } from './layRuler.ts';

const pad = 24;
const rulerHeight = 40;
/** The least height of the panel, and where it ends over the footer's rule. */
const leastHeight = 250;
const overRule = 14;

/** The guarantee (D13) on a panel at the foot of the last page; `rest` is the free height over the ruler. */
export function layValidity(section: Section, panel: ValidityPanel, rest: number, root: Tag, setting: Setting): Slice {
  const tag = makeTag('Sect', root);
  const heading = makeTag('H1', tag);
  const { frame, theme } = setting;
  const p = () => makeTag('P', tag);
  const title = beside([
    layText(
      plainRun(section.number === null ? '' : `${setting.numeral(section.number)} `),
      'h1',
      frame.label,
      heading,
      setting,
      {
        color: 'soft',
      },
    ),
    layText(section.title, 'h1', frame.main, heading, setting, { color: 'paper', breaking: 'balanced' }),
  ]);
  const words = stack([
    blank(pad),
    title,
    blank(theme.space.m),
    layText(panel.promise, 'promise', frame.main, p(), setting, { breaking: 'balanced' }),
    blank(theme.space.s),
    layText(panel.reasons, 'small', frame.main, p(), setting, { color: 'paper' }),
  ]);
  const lastBaseline = baselineOf(theme.type.expiry, setting);
  const until = layText(panel.until, 'expiry', frame.text, p(), setting, { align: 'end' });
  const drop = lastBaseline - baselineOf(theme.type.small, setting);
  const issued = lower(layText(panel.issued, 'small', frame.text, p(), setting, { color: 'paper' }), drop);
  const dates = beside([issued, until]);
  const height = Math.max(leastHeight, words.height + rest + rulerHeight + theme.space.s + dates.height + pad);
  const datesTop = height - pad - dates.height;
  const alt = `${plainText(panel.issued)} – ${plainText(panel.until)}`;
  const ruler = {
    across: frame.text,
    baseline: datesTop - theme.space.s,
    up: rulerHeight,
    down: 0,
    ticks: 'paper',
  } as const;
  // The panel reaches below the body, to a fixed distance over the footer's rule.
  const below = frame.height - frame.geometry.footer_rule - overRule - frame.bottom;
  const items = [
    anchorOf(section, setting),
    fillRect(frame.panel, 0, height, 'brand', setting),
    ...words.items,
    ...layRuler(ruler, alt, tag, setting),
    ...lower(dates, datesTop).items,
  ];
  return makeSlice({ height: height - below, items }, { atFoot: true, space: theme.space.l });
}
