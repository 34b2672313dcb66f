import type { PackedParts } from '../archive/listParts.ts';
import { tooMuch } from '../archive/WordFault.ts';
import { wordLimits } from '../archive/wordLimits.ts';
import { readXml, type Allowances } from '../xml/readXml.ts';
import type { Link } from './Link.ts';

/** Where the links of a part are; those of the file itself for an empty name. */
export function linksPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The part that a links part belongs to. */
export function ownerOf(links: string): string {
  const at = links.lastIndexOf('/') + 1;
  return links.slice(0, at).replace('_rels/', '') + links.slice(at, -'.rels'.length);
}

/** The links of a part, by its name; none where it has none. */
export function readLinks(part: string, parts: PackedParts, allowances: Allowances): readonly Link[] {
  const packed = parts.get(linksPath(part));
  if (packed === undefined) return [];
  const links: Link[] = [];
  readXml(packed, allowances, {
    open: ({ name, attribute }) => {
      if (name !== 'rel:Relationship') return;
      if (links.length >= wordLimits.links) throw tooMuch('manyElements', String(wordLimits.links));
      const isOutside = attribute('TargetMode')?.toLowerCase() === 'external';
      const target = attribute('Target') ?? '';
      links.push({
        id: attribute('Id') ?? '',
        type: attribute('Type')?.split('/').at(-1) ?? '',
        target: isOutside ? target : resolved(target, part).toLowerCase(),
        isOutside,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return links;
}

/** The name of a part that another names from its own folder. */
function resolved(target: string, from: string): string {
  const start = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = [...start];
  for (const step of target.replaceAll('\\', '/').split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
