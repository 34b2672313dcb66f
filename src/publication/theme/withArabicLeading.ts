import { typeRoles, type Theme, type TypeRole, type TypeStyle } from './Theme.ts';

/** Leadings are multiples of half a point, so that lines of different roles meet on the grid. */
const rounded = (leading: number): number => Math.round(leading * 2) / 2;

type Step = readonly [size: number, leading: number, lines: number];

/** The theme for a document in Arabic: its larger letters need more room between lines. */
export function withArabicLeading(theme: Theme): Theme {
  const { arabic_leading: factor, arabic_title_leading: titleFactor } = theme.font;
  const spaced = (role: TypeRole): TypeStyle => {
    const style = theme.type[role];
    return { ...style, leading: rounded(style.leading * (role === 'cover_title' ? titleFactor : factor)), tracking: 0 };
  };
  const steps = (all: readonly Step[], by: number): readonly Step[] =>
    all.map(([size, leading, lines]) => [size, rounded(leading * by), lines]);
  const styles = Object.fromEntries(typeRoles.map((role) => [role, spaced(role)]));
  return {
    ...theme,
    type: { ...theme.type, ...styles },
    fit: {
      ...theme.fit,
      cover_title: steps(theme.fit.cover_title, titleFactor),
      cover_client: steps(theme.fit.cover_client, factor),
      quote: steps(theme.fit.quote, factor),
    },
  };
}
