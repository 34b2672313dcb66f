import { describe, expect, test } from 'vitest';
import type { DrawnPath, Step } from '../../../../src/publication/assets/picture/DecodedPicture.ts';
import { drawSvg } from '../../../../src/publication/assets/svg/drawSvg.ts';
import { refusalOf } from '../refusalOf.ts';

/** A drawing of 1000 × 500 units, so that coordinates come out as they went in. */
const svg = (content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1000 500" ${attributes}>\n${content}\n</svg>`;

const n = (value: number): string => String(Math.round(value * 10) / 10);
const data = (steps: readonly Step[]): string =>
  steps.map(([name, ...numbers]) => `${name}${numbers.map((value) => n(value)).join(' ')}`).join('');
const brief = ({ steps, fill, evenOdd, stroke }: DrawnPath): string =>
  [
    data(steps),
    fill ?? '-',
    ...(evenOdd ? ['evenodd'] : []),
    ...(stroke === null ? [] : [`${stroke.color} ${n(stroke.width)}`]),
  ].join(' ');
const drawn = (text: string): readonly string[] => drawSvg(text).paths.map(brief);

describe('shapes become outlines', () => {
  test.each<[string, string, string]>([
    ['a path', '<path d="M10 10h20v20H10z"/>', 'M10 10L30 10L30 30L10 30Z #000000'],
    [
      'relative curves',
      '<path d="m10 10c1 2 3 4 5 6s7 8 9 10"/>',
      'M10 10C11 12 13 14 15 16C17 18 22 24 24 26 #000000',
    ],
    ['quadratic curves', '<path d="M0 0q10 0 10 10t10 10"/>', 'M0 0Q10 0 10 10Q10 20 20 20 #000000'],
    ['a rectangle', '<rect x="1" y="2" width="3" height="4"/>', 'M1 2L4 2L4 6L1 6Z #000000'],
    ['a line', '<line x1="1" y1="2" x2="3" y2="4" stroke="red"/>', 'M1 2L3 4 #000000 #FF0000 1'],
    ['a polygon', '<polygon points="0,0 10,0 10,10"/>', 'M0 0L10 0L10 10Z #000000'],
    ['a polyline', '<polyline points="0 0 10 0 10 10" fill="none" stroke="#123"/>', 'M0 0L10 0L10 10 - #112233 1'],
    ['use', '<defs><path id="p" d="M0 0h1"/></defs><use xlink:href="#p" x="5" y="6"/>', 'M5 6L6 6 #000000'],
    [
      'use of a group',
      '<g id="g" fill="none"><path d="M0 0h1"/></g><use href="#g" stroke="lime"/>',
      'M0 0L1 0 - #00FF00 1',
    ],
  ])('%s', (_, content, path) => {
    expect(drawn(svg(content))).toEqual([path]);
  });

  test('circles, ellipses and round corners are four curves', () => {
    for (const shape of ['<circle cx="50" cy="50" r="10"/>', '<ellipse cx="50" cy="50" rx="10" ry="5"/>']) {
      const [path] = drawSvg(svg(shape)).paths;
      expect(path?.steps.map(([name]) => name).join('')).toBe('MCCCCZ');
    }
    const [rounded] = drawSvg(svg('<rect width="40" height="20" rx="5"/>')).paths;
    expect(rounded?.steps.map(([name]) => name).join('')).toBe('MLCLCLCLCZ');
  });
});

describe('transforms, frames and units', () => {
  test.each<[string, string, string]>([
    ['translate', 'transform="translate(5 6)"', 'M5 6L15 6'],
    ['scale', 'transform="scale(2)"', 'M0 0L20 0'],
    ['rotate', 'transform="rotate(90)"', 'M0 0L0 10'],
    ['rotate round a point', 'transform="rotate(180 5 0)"', 'M10 0L0 0'],
    ['skew', 'transform="skewY(45)"', 'M0 0L10 10'],
    ['matrix', 'transform="matrix(1,0,0,1,3,4)"', 'M3 4L13 4'],
    ['several, the last first', 'transform="translate(5) scale(2), translate(1 1)"', 'M7 2L27 2'],
  ])('%s', (_, attribute, path) => {
    expect(drawn(svg(`<path d="M0 0h10" ${attribute}/>`))).toEqual([`${path} #000000`]);
    expect(drawn(svg(`<g ${attribute}><path d="M0 0h10"/></g>`))).toEqual([`${path} #000000`]);
  });

  test('lines grow with the drawing', () => {
    expect(drawn(svg('<path d="M0 0h1" fill="none" stroke="#000" stroke-width="2" transform="scale(3)"/>'))).toEqual([
      'M0 0L3 0 - #000000 6',
    ]);
  });

  test.each<[string, string, readonly [number, number]]>([
    ['a viewBox from anywhere', 'viewBox="-10 -10 20 10"', [1000, 500]],
    ['width and height', 'width="40" height="10"', [1000, 250]],
    ['millimetres', 'width="40mm" height="80mm"', [500, 1000]],
  ])('%s', (_, attributes, size) => {
    const { width, height } = drawSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h5"/></svg>`);
    expect([width, height]).toEqual(size);
  });
});

describe('how it is painted', () => {
  const box = 'd="M0 0h1v1z"';
  test.each<[string, string, string | null]>([
    ['names', `<path ${box} fill="rebeccapurple"/>`, '#663399'],
    ['short digits', `<path ${box} fill="#abc"/>`, '#AABBCC'],
    ['rgb()', `<path ${box} fill="rgb(255, 0, 128)"/>`, '#FF0080'],
    ['rgb() in percent', `<path ${box} fill="rgb(100% 0% 50%)"/>`, '#FF0080'],
    ['an alpha of one', `<path ${box} fill="#0E5A50FF"/>`, '#0E5A50'],
    ['currentColor', `<g color="red"><path ${box} fill="currentColor"/></g>`, '#FF0000'],
    ['inherited', `<g fill="red"><path ${box}/></g>`, '#FF0000'],
    ['its own style', `<path ${box} fill="red" style="fill: blue"/>`, '#0000FF'],
    ['a class', `<style>.a, .b { fill: #00f } </style><path ${box} class="x b" fill="red"/>`, '#0000FF'],
    [
      'a class over an element, an id over both',
      `<style>#i{fill:lime}.a{fill:red}path{fill:blue}</style><path ${box} id="i" class="a"/>`,
      '#00FF00',
    ],
    [
      'rules in CDATA with a note',
      `<style><![CDATA[/* note */ .a{fill:blue}]]></style><path ${box} class="a"/>`,
      '#0000FF',
    ],
    ['even-odd', `<path ${box} fill-rule="evenodd"/>`, '#000000 evenodd'],
    ['hidden', `<path ${box} visibility="hidden"/><path ${box} fill="red"/>`, '#FF0000'],
    ['not displayed', `<g display="none"><path ${box}/></g><path ${box} fill="red"/>`, '#FF0000'],
    ['wholly transparent', `<path ${box} opacity="0"/><path ${box} fill="red"/>`, '#FF0000'],
    ['an opacity of one', `<path ${box} opacity="1" fill-opacity="100%" fill="red"/>`, '#FF0000'],
  ])('%s', (_, content, look) => {
    expect(drawn(svg(content))).toEqual([`M0 0L1 0L1 1Z ${look ?? ''}`]);
  });

  test('ends, joins and dashes of lines', () => {
    const pen =
      'stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="4,2" stroke-dashoffset="1" stroke-miterlimit="2"';
    const [path] = drawSvg(svg(`<path d="M0 0h9" stroke="red" ${pen}/>`)).paths;
    expect(path?.stroke).toEqual({
      color: '#FF0000',
      width: 1,
      cap: 'round',
      join: 'bevel',
      dash: [4, 2],
      dashOffset: 1,
      miterLimit: 2,
    });
  });

  test('a clip round the whole frame, as drawing programs add it', () => {
    const clip = (rect: string, units = ''): string =>
      `<g clip-path="url(#c)"><path d="M0 0h9"/></g><defs><clipPath id="c"${units}>${rect}</clipPath></defs>`;
    expect(drawn(svg(clip('<rect width="1000" height="500" fill="white"/>')))).toEqual(['M0 0L9 0 #000000']);
    for (const less of [
      '<rect width="999" height="500"/>',
      '<rect x="1" width="1000" height="500"/>',
      '<circle r="9999"/>',
    ])
      expect(refusalOf(() => drawn(svg(clip(less))))).toContain('clip-path url(#c)');
    expect(
      refusalOf(() => drawn(svg(clip('<rect width="1000" height="500"/>', ' clipPathUnits="objectBoundingBox"')))),
    ).toContain('clip');
  });

  test('notes, names and what editors add are left behind', () => {
    const text = `<?xml version="1.0"?>
<!-- canary comment -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:e="urn:editor" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 10 10" e:path="C:/canary">
  <title>canary title</title><desc>canary desc</desc>
  <metadata><rdf:RDF><rdf:creator>canary</rdf:creator></rdf:RDF></metadata>
  <e:view><e:guide at="canary"/></e:view>
  <defs><linearGradient id="canary"><stop offset="0"/></linearGradient></defs>
  <g id="canary-layer" e:label="canary"><path id="canary-path" class="canary" d="M0 0h10v10z"/></g>
</svg>`;
    expect(JSON.stringify(drawSvg(text))).not.toContain('canary');
  });
});

describe('what is no plain drawing is refused, with its place and a way out', () => {
  test.each<[string, string, string]>([
    ['a script', '<script>alert(1)</script>', 'a script, <script> (line 2)'],
    ['a script of another namespace', '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', 'a script'],
    ['a handler', '<path d="M0 0h1" onload="alert(1)"/>', 'a script, onload of <path>'],
    ['a picture', '<image href="x.png"/>', 'another picture, <image>'],
    ['HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', '<foreignObject>'],
    ['text', '\n<text>Letters</text>', 'text, <text> (line 3)'],
    ['an animation', '<path d="M0 0h1"><animate attributeName="d"/></path>', 'an animation, <animate>'],
    ['a link', '<a href="#x"><path d="M0 0h1"/></a>', 'a link, <a>'],
    ['use of another file', '<use href="other.svg#p"/>', 'something outside, href of <use>'],
    ['use of a script', '<use href="javascript:alert(1)"/>', 'something outside, href of <use>'],
    [
      'a fill from outside',
      '<path d="M0 0h1" fill="url(http://x.example.com/a#b)"/>',
      'something outside, fill of <path>',
    ],
    ['a style from outside', '<path d="M0 0h1" style="fill: url( \'//x.example.com\' )"/>', 'something outside, style'],
    ['an import', '<style>@import "x.css";</style>', 'a rule with @, or a link, line 2'],
    ['a font', '<style>@font-face { src: url(x) }</style>', 'a rule with @, or a link'],
    ['a selector that depends', '<style>g > path { fill: red }</style><path d="M0 0h1"/>', 'the selector "g > path"'],
    [
      'a gradient',
      '<linearGradient id="g"/><path d="M0 0h1v1z" fill="url(#g)"/>',
      'a gradient or a pattern, fill url(#g)',
    ],
    ['a filter', '<path d="M0 0h1" filter="url(#f)"/>', 'filter url(#f)'],
    ['a mask', '<g mask="url(#m)"><path d="M0 0h1"/></g>', 'mask url(#m)'],
    ['a clip', '<g clip-path="url(#c)"><path d="M0 0h1"/></g>', 'clip-path url(#c)'],
    ['a marker', '<path d="M0 0h1" style="marker-end: url(#m)"/>', 'marker-end url(#m)'],
    ['half transparency', '<g opacity=".5"><path d="M0 0h1"/></g>', 'transparency, opacity .5'],
    ['a transparent colour', '<path d="M0 0h1" fill="#ff000080"/>', 'transparency, fill #ff000080'],
    ['an unknown colour', '<path d="M0 0h1" fill="brandish"/>', 'not known, fill brandish'],
    ['an unknown element', '<blink/>', 'an element <blink>'],
    ['a drawing inside', '<svg><path d="M0 0h1"/></svg>', 'a drawing in the drawing'],
    ['use of itself', '<g id="g"><use href="#g"/></g>', 'a <use> of something'],
    ['use of nothing', '<use href="#nobody"/>', 'a <use> of something'],
    ['use of a symbol', '<symbol id="s"><path d="M0 0h1"/></symbol><use href="#s"/>', 'a <use> of something'],
    ['a broken path', '<path d="M0 0 X"/>', 'a path that cannot be read'],
    ['a path of the library only', '<path d="M0 0R1 1 2 2"/>', 'a path that cannot be read'],
    ['a number out of all proportion', '<path d="M0 0h1e300"/>', 'a path that cannot be read'],
    ['a broken transform', '<path d="M0 0h1" transform="move(3)"/>', 'a transform that cannot be read'],
    ['a transform in a style', '<path d="M0 0h1" style="transform: scale(2)"/>', 'a transform in a style'],
    ['a length that depends', '<rect width="50%" height="10"/>', 'a length that cannot be read, "50%"'],
    ['a line out of shape', '<path d="M0 0h1" stroke="red" transform="scale(1 5)"/>', 'drawn out of shape'],
    ['broken XML', '<g><path d="M0 0h1"></g>', 'something is wrong at line 2'],
    ['an entity that nobody declared', '<g>&canary;</g>', 'something is wrong at line 2'],
    ['nothing to see', '<g/>', 'shows nothing'],
    ['a path of a million points', `<path d="M0 0${'l1 1'.repeat(40_000)}"/>`, 'far too many points'],
    ['depth', `${'<g>'.repeat(60)}${'</g>'.repeat(60)}`, 'far too many parts'],
    [
      'a style sheet too long to read',
      `<style>/*${'x'.repeat(10_000)}*/</style><path d="M0 0h1v1z"/>`,
      'more than 10000 characters of styles (line 2)',
    ],
    ['half a megabyte', `<!--${'x'.repeat(600_000)}-->`, 'larger than half a megabyte'],
  ])('%s', (_, content, words) => {
    expect(refusalOf(() => drawSvg(svg(content)))).toContain(words);
  });

  test.each<[string, string, string]>([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>', 'its own entities (line 1)'],
    ['an outer style sheet', '<?xml-stylesheet href="a.css"?><svg viewBox="0 0 1 1"/>', 'styles from another file'],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>', 'how large it is'],
    ['a size of nothing', '<svg viewBox="0 0 0 10"><path d="M0 0h1"/></svg>', 'how large it is'],
    ['another root', '<g xmlns="http://www.w3.org/2000/svg"><svg/></g>', 'wrong at line 1'],
    [
      'uses of uses',
      svg(
        `<path id="a" d="M0 0h1"/>${['b', 'c', 'd', 'e', 'f'].map((id, i) => `<g id="${id}">${`<use href="#${'abcde'.charAt(i)}"/>`.repeat(12)}</g>`).join('')}<use href="#f"/>`,
      ),
      'far too many parts',
    ],
  ])('%s', (_, text, words) => {
    expect(refusalOf(() => drawSvg(text))).toContain(words);
  });
});
