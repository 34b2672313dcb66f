import { valueAt } from '../../foundation/data/valueAt.ts';
import type { Places } from '../dossier/model/Written.ts';
import type { BookRow, PriceBook } from './PriceBook.ts';

/** Places of a dossier whose lines are from a book: a text that the book gave stands in the book. */
export function placesInBook(
  places: Places,
  offer: unknown,
  { placeOf }: Pick<PriceBook, 'placeOf'>,
  rows: ReadonlyMap<number, BookRow>,
): Places {
  return {
    ...places,
    find: (path, at) => {
      const [section, list, place, field, language] = path;
      const row = section === 'offer' && list === 'lines' && typeof place === 'number' ? rows.get(place) : undefined;
      if (row === undefined || (field !== 'text' && field !== 'unit')) return places.find(path, at);
      const isWritten = valueAt(offer, path.slice(1, 4)) !== undefined;
      return isWritten
        ? places.find(path, at)
        : placeOf(row, field, typeof language === 'string' ? language : undefined);
    },
  };
}
