import { deleted, inserted, runOf, targetsIn, withEnd, withParagraph, withRun, type Target } from './markUp.ts';

/** What a reviewer does to a document part, and what has to be told of it. */
export interface Review {
  readonly name: string;
  readonly made: string;
  readonly told: readonly Told[];
}

interface Told {
  readonly kind: string;
  readonly tracked: string;
  /** What the words that differ are in ours and in theirs. */
  readonly ours?: string;
  readonly theirs?: string;
}

const split = (text: string): readonly [before: string, word: string, after: string] => {
  const found = /^(\s*\P{N}+\s\S*\p{L}\S*\s+)(\p{L}+)(.*)$/su.exec(text);
  return found === null ? ['', text, ''] : [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
};

/** The ways of a reviewer, each on another paragraph of the same document; in tables too. */
export function reviewsOf(xml: string, fresh: string): readonly Review[] {
  const hasWord = ({ text }: Target): boolean => split(text)[0] !== '';
  const targets = targetsIn(xml, 4).filter(hasWord);
  const prose = targets.filter(({ isInTable }) => !isInTable);
  const cells = targets.filter(({ isInTable, paragraph }) => isInTable && !paragraph.includes('CoverClient'));
  const at = (list: readonly Target[], place: number): Target => {
    const target = list[Math.floor(list.length * place)];
    if (target === undefined) throw new Error('There is nothing to review.');
    return target;
  };
  const replaced = (target: Target, isTracked: boolean): string => {
    const [before, word, after] = split(target.text);
    const change = isTracked
      ? deleted(runOf(target, word, 'w:delText')) + inserted(runOf(target, fresh))
      : runOf(target, fresh);
    return withRun(xml, target, runOf(target, before) + change + runOf(target, after));
  };
  const changed = (target: Target, tracked: string): readonly Told[] => [
    { kind: 'changed', tracked, ours: split(target.text)[1], theirs: fresh },
  ];
  const own = (target: Target, text: string): string => `<w:p>${runOf(target, text)}</w:p>`;
  const [p1, p2, p3, p4, p5] = [0.1, 0.3, 0.5, 0.7, 0.9].map((place) => at(prose, place));
  const [c1, c2, c3] = [0.4, 0.6, 0.8].map((place) => at(cells, place));
  if (!p1 || !p2 || !p3 || !p4 || !p5 || !c1 || !c2 || !c3) throw new Error('Too little to review.');
  const added = `${fresh} ${fresh} ${fresh} ${fresh}`;
  const gone = deleted(
    p3.paragraph
      .replace(/^.*<\/w:pPr>|<\/w:p>$/gsu, '')
      .replaceAll('w:t>', 'w:delText>')
      .replaceAll('<w:t ', '<w:delText '),
  );
  const head = /^<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?/su.exec(p3.paragraph)?.[0] ?? '<w:p>';
  const [start, , rest] = split(p2.text);
  return [
    { name: 'a word, without a trace', made: replaced(p1, false), told: changed(p1, 'no') },
    { name: 'a word, tracked', made: replaced(p2, true), told: changed(p2, 'yes') },
    { name: 'a word in a cell, without a trace', made: replaced(c1, false), told: changed(c1, 'no') },
    { name: 'a word in a cell, tracked', made: replaced(c2, true), told: changed(c2, 'yes') },
    {
      name: 'a paragraph put in',
      made: withParagraph(xml, p4, p4.paragraph + own(p4, added)),
      told: [{ kind: 'added', tracked: 'no', theirs: added }],
    },
    {
      name: 'a paragraph put in, tracked',
      made: withParagraph(xml, p4, p4.paragraph + withEnd(`<w:p>${inserted(runOf(p4, added))}</w:p>`, 'ins')),
      told: [{ kind: 'added', tracked: 'yes', theirs: added }],
    },
    {
      name: 'a paragraph taken out, tracked',
      made: withParagraph(xml, p3, withEnd(`${head}${gone}</w:p>`, 'del')),
      told: [{ kind: 'removed', tracked: 'yes' }],
    },
    {
      name: 'a paragraph moved',
      made: withParagraph(withParagraph(xml, p5, p5.paragraph + p1.paragraph), p1, ''),
      told: [{ kind: 'moved', tracked: 'no' }],
    },
    {
      name: 'a paragraph cut in two',
      made: withParagraph(
        xml,
        p2,
        p2.paragraph.replace(p2.run, () => `${runOf(p2, start)}</w:p><w:p>${runOf(p2, split(p2.text)[1] + rest)}`),
      ),
      told: [{ kind: 'split', tracked: 'no' }],
    },
    {
      name: 'words struck through by hand in a cell',
      made: withRun(xml, c3, runOf({ properties: '<w:rPr><w:strike/></w:rPr>' }, c3.text)),
      told: [{ kind: 'struck', tracked: 'no', ours: c3.text.trim() }],
    },
  ];
}
