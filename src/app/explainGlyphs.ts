import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../foundation/diagnostics/finding.ts';
import { scriptsIn, type Script } from '../foundation/text/scriptsIn.ts';
import type { MissingGlyph } from '../publication/layout/text/findMissingGlyphs.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** Characters of a script that are shown; how many there are more is said. */
const mostShown = 12;

/**
 * Characters that no font covers (E501): of a whole script one finding, at the first place where it is written; of single
 * signs one each for every place.
 */
export function explainGlyphs(
  missing: readonly MissingGlyph[],
  fonts: string,
  origins: Origins,
): readonly Diagnostic[] {
  const scripts = scriptsIn(missing.map(({ character }) => character));
  const scriptOf = ({ character }: MissingGlyph): Script | undefined => scripts.find(({ holds }) => holds(character));
  return [
    ...scripts.map((script) =>
      explainScript(
        missing.filter((glyph) => scriptOf(glyph) === script),
        script,
        fonts,
        origins,
      ),
    ),
    ...onceEach(missing.filter((glyph) => scriptOf(glyph) === undefined).map((glyph) => explainOne(glyph, origins))),
  ];
}

function explainScript(glyphs: readonly MissingGlyph[], { name }: Script, fonts: string, origins: Origins): Diagnostic {
  const [first] = glyphs;
  const characters = [...new Set(glyphs.map(({ character }) => character))];
  const places = new Set(glyphs.map(({ source, text }) => JSON.stringify(source ?? text))).size;
  const { place, ...at } = first ? whereWritten(first, first.character, origins) : { place: null, path: [] };
  const shown = characters.slice(0, mostShown).join(' ') + (characters.length > mostShown ? ' …' : '');
  const given = { ...at, script: name, shown, count: characters.length, places, fonts, found: first?.text ?? null };
  return diagnose(places === 1 ? finding('E501', 'noScript', given) : finding('E501', 'noScriptHere', given), place);
}

function explainOne(glyph: MissingGlyph, origins: Origins): Diagnostic {
  const { character, codePoint, text: found } = glyph;
  const { place, ...at } = whereWritten(glyph, character, origins);
  return diagnose(finding('E501', 'noGlyph', { ...at, character, codePoint, found }), place);
}

/** A text that is printed in several places is written in one. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ place, path, holes, found }) => {
    const said = JSON.stringify([place ?? found, path, holes.codePoint]);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
