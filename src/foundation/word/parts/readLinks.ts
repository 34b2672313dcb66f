import type { PackedParts } from '../archive/listParts.ts';
import { readXml, type Allowances } from '../xml/readXml.ts';
import type { Link } from './Link.ts';

/** Where the links of a part are; those of the file itself for an empty name. */
export const linksPath = (part: string): string => part.replace(/([^/]*)$/u, '_rels/$1.rels');

/** The part that a links part belongs to. */
export const ownerOf = (links: string): string => links.replace(/_rels\/([^/]*)\.rels$/u, '$1');

/** The links of a part, by its name; none where it has none. */
export function readLinks(part: string, parts: PackedParts, allowances: Allowances): readonly Link[] {
  const packed = parts.get(linksPath(part));
  if (packed === undefined) return [];
  const links: Link[] = [];
  readXml(packed, allowances, {
    open: ({ name, attribute }) => {
      if (name !== 'rel:Relationship') return;
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
