import { typeRoles, type Theme, type TypeRole, type TypeStyle } from './Theme.ts';

/** Leadings stay on half points, so that lines of different roles meet on the grid. */
const rounded = (leading: number): number => Math.round(leading * 2) / 2;

type Step = readonly [size: number, leading: number, lines: number];

/** The theme for a document in Arabic: its larger letters need more room between lines. */
export function withArabicLeading(theme: Theme): Theme {
  const { arabic_leading: factor, arabic_title_leading: titleFactor } = theme.font;
  const open = (role: TypeRole): TypeStyle => {
    const style = theme.type[role];
    return { ...style, leading: rounded(style.leading * (role === 'cover_title' ? titleFactor : factor)), tracking: 0 };
  };
  const steps = (all: readonly Step[], by: number): readonly Step[] =>
    all.map(([size, leading, lines]) => [size, rounded(leading * by), lines]);
  const opened = Object.fromEntries(typeRoles.map((role) => [role, open(role)]));
  return {
    ...theme,
    type: { ...theme.type, ...opened },
    fit: {
      ...theme.fit,
      cover_title: steps(theme.fit.cover_title, titleFactor),
      cover_client: steps(theme.fit.cover_client, factor),
    },
  };
}
