import type { Wording } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

/** Words that no name is: with a capital only because a text begins with them. Data only: add one here. */
const ordinary: ReadonlySet<string> = new Set(
  `the a an no not all our your we you they it every each any both either this that these those if when while until after
   before in on at for from with without by to of as only one two three four five six seven eight nine ten first price prices
   delivery training support installation payment access
   мы вы наш наша наше наши ваш ваша ваше ваши этот эта это эти все всё весь вся каждый каждая каждое любой любая никто ни не
   в во на с со по за для от до из без при к ко у о об если когда пока после только один одна одно два две три четыре пять
   цена цены поставка монтаж обучение скидка срок оплата`
    .trim()
    .split(/\s+/),
);

/** A text of the dossier inside a sentence, after a colon: small where its first word is an ordinary one. */
export function within({ say }: Composer, text: Wording): Inlines {
  const [first = ''] = text.text.split(/[\s,;:]/u);
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  return say(ordinary.has(small) && first !== small ? { ...text, text: small + text.text.slice(first.length) } : text);
}
