import type { Words } from './Messages.ts';

const exportAgain = 'Export it again from the program that drew it.';
const plainSvg = 'Export it from the drawing program as plain or optimised SVG.';
const outlines = 'Convert the letters to outlines ("Create outlines", "Object to path"), and export it again.';
const still = 'Export a still picture.';
const shapes = 'Draw it as shapes, or export the whole as a PNG.';
const simplify = 'Simplify it, or export it as a PNG.';
const smaller = 'Make it smaller: 1,000 pixels are plenty for a logo or a photo of a person.';
const ordinary = 'Save it again as an ordinary JPEG in RGB: most programs have "Export" or "Save for web" for it.';
const inlineStyles = 'Export it with "presentation attributes" or "inline styles" instead of a style sheet.';

const damaged = <const What extends string>(what: What) =>
  ({
    message: `The picture is damaged: ${what}.`,
    fix: 'Open it, and save or export it again; if it does not open, ask for the file once more.',
  }) as const;

/** What an SVG contains that cannot be used, and at which line. */
const contains = <const What extends string, const Fix extends string>(what: What, fix: Fix) =>
  ({ message: `The SVG contains ${what} (line {line}).`, fix }) as const;

/** The same, where the drawing program can turn it into plain shapes. */
const complex = <const What extends string>(what: What) =>
  contains(what, 'Flatten it ("Expand" or "Object to path" in the drawing program), or export it as a PNG.');

/** Why a picture cannot be used. */
export const pictureFaults = {
  empty: { message: 'The file is empty.', fix: 'Export the picture again.' },
  large: { message: 'The picture is larger than 8 MB.', fix: smaller },
  noPixels: { message: 'The picture is empty: it has no pixels.', fix: 'Export it again.' },
  manyPixels: {
    message: 'The picture has {width} × {height} pixels; the limit is 25 million, and {side} a side.',
    fix: smaller,
  },
  otherFormat: { message: 'This is {format}.', fix: 'Save it as one of: {formats}.' },
  unknownFormat: { message: 'This is not a picture in a known format.', fix: 'Save it as one of: {formats}.' },
  otherName: {
    message: 'This is {format}, and its name ends in .{ending}.',
    fix: 'Rename the file so that it ends in .{right}.',
  },

  endsEarly: damaged('it ends too early'),
  headerLength: damaged('its header has the wrong length'),
  headerMissing: damaged('its header is missing'),
  pixelsMissing: damaged('it has no pixels'),

  pngColors: damaged('no PNG has such colours'),
  pngCompression: damaged('no PNG is compressed like this'),
  pngInterlacing: damaged('no PNG is interlaced like this'),
  pngStart: damaged('it does not begin with its header'),
  pngChunkName: damaged('a chunk has no name'),
  pngChecksum: damaged('the checksum of its {chunk} chunk is wrong'),
  pngChunkOrder: damaged('its {chunk} chunk is in the wrong place'),
  pngChunkUnknown: damaged('its {chunk} chunk is unknown'),
  pngSplitPixels: damaged('its pixels are not in one piece'),
  pngInflate: damaged('its pixels cannot be unpacked, or are more than its header says'),
  pngFewPixels: damaged('it has fewer pixels than its header says'),
  pngFilter: damaged('a row has an unknown filter'),
  pngPaletteMissing: damaged('its palette is missing'),
  pngPaletteLength: damaged('its palette has the wrong length'),
  pngPaletteIndex: damaged('a pixel has a colour that its palette lacks'),
  pngManyAlphas: damaged('it has more transparencies than colours'),
  pngTransparency: damaged('its transparency has the wrong form'),

  jpegBetween: damaged('there is something between its parts'),
  jpegOrder: damaged('its parts are mixed up'),
  jpegManyParts: damaged('it has far too many parts'),
  jpegTwoPictures: damaged('it holds two pictures'),
  jpegColors: damaged('no JPEG has {count} colour components'),
  jpegAdobe: damaged('the description of its colours is too short'),
  jpegHeader: damaged('its header has impossible values'),
  jpegTableName: damaged('a table has a wrong name'),
  jpegTableSize: damaged('a table is longer than it can be'),
  jpegTableLength: damaged('a table has the wrong length'),
  jpegScan: damaged('a scan has no colours'),
  jpegArithmetic: { message: 'The JPEG is packed with arithmetic coding.', fix: ordinary },
  jpegRare: { message: 'The JPEG is of a rare kind (lossless or in layers).', fix: ordinary },
  jpegDepth: { message: 'The JPEG has {bits} bits a sample instead of 8.', fix: ordinary },
  jpegCmyk: { message: 'The JPEG is in CMYK, the colours of a printing press.', fix: ordinary },

  svgBroken: { message: 'The SVG cannot be read: something is wrong at line {line}.', fix: exportAgain },
  svgLarge: { message: 'The SVG is larger than half a megabyte.', fix: simplify },
  svgManyParts: { message: 'The SVG has far too many parts for a logo.', fix: simplify },
  svgEmpty: {
    message: 'The SVG shows nothing.',
    fix: 'Check that its shapes have a colour, and export it again.',
  },
  svgNoSize: {
    message: 'The SVG does not say how large it is.',
    fix: 'Export it with a viewBox, such as viewBox="0 0 160 34".',
  },
  svgEntities: {
    message: 'The SVG declares its own entities (line {line}).',
    fix: 'Export it as plain SVG, without "preserve editing".',
  },
  svgStyleSheet: {
    message: 'The SVG takes its styles from another file (line {line}).',
    fix: 'Export it with its styles inside.',
  },
  svgLongStyles: { message: 'The SVG has more than {most} characters of styles (line {line}).', fix: inlineStyles },
  svgStyleRule: {
    message: 'The SVG has styles that are not understood (a rule with @, or a link, line {line}).',
    fix: inlineStyles,
  },
  svgStyleBrackets: {
    message: 'The SVG has styles that are not understood (brackets that do not match, line {line}).',
    fix: inlineStyles,
  },
  svgStyleSelector: {
    message: 'The SVG has styles that are not understood (the selector "{selector}", line {line}).',
    fix: inlineStyles,
  },

  svgScript: contains('a script, <{element}>', plainSvg),
  svgHandler: contains('a script, {attribute} of <{element}>', plainSvg),
  svgOutsideLink: contains('a link to something outside, {attribute} of <{element}>', plainSvg),
  svgPicture: contains('another picture, <{element}>', shapes),
  svgForeign: contains('something that is not a drawing, <{element}>', plainSvg),
  svgText: contains('text, <{element}>', outlines),
  svgAnimation: contains('an animation, <{element}>', still),
  svgLink: contains('a link, <{element}>', 'Remove the link, and export it again.'),
  svgElement: complex('an element <{element}>'),
  svgParts: complex('far too many parts'),
  svgPoints: complex('far too many points'),
  svgStyledTransform: complex('a transform in a style'),
  svgNested: complex('a drawing in the drawing, <svg>'),
  svgUse: complex('a <use> of something that cannot be drawn'),
  svgStretchedLine: complex('a line that is drawn out of shape'),
  svgTransparency: complex('transparency, {property} {value}'),
  svgGradient: complex('a gradient or a pattern, {property} {value}'),
  svgProperty: complex('{property} {value}'),
  svgColor: contains('a colour that is not known, {property} {value}', 'Write it as #RRGGBB.'),
  svgDashes: contains('a dash pattern that cannot be read', 'Convert the line to a path.'),
  svgLength: contains('a length that cannot be read, "{value}"', 'Write it in px.'),
  svgTransform: contains('a transform that cannot be read', 'Export it again as plain SVG.'),
  svgShapePoints: contains('points that cannot be read, <{element}>', 'Export it again as plain SVG.'),
  svgPath: contains('a path that cannot be read', exportAgain),
  svgLongPath: contains('a path with far too many points', 'Simplify it, or export a PNG.'),
  svgThin: contains('a drawing that is nearly a line', 'Export it again.'),
} as const satisfies Readonly<Record<string, Words>>;
