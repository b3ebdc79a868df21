import type { Column } from '../grid';
import { categoryOfText } from './category';
import { isHosts, isLifetime, isProse } from './cell-measure';
import { isCertainName, nameGrade } from './name-cell';
import { answerOfText, partyOfText } from './party';
import { storageOfText } from './storage';

/**
 * How well a cell goes under a column: positive where it is what such a column holds, negative where it is
 * what another column holds, 0 where nothing is to be told.
 */
export function fit(text: string, column: Column): number {
  if (text === '' || column === 'ignored') return 0;
  switch (column) {
    case 'name':
      return nameFit(text);
    case 'retention':
      return isLifetime(text) ? 2 : isProse(text) ? -2 : isCertainName(text) ? -1 : 0;
    case 'domain':
      return isHosts(text) ? 2 : isProse(text) ? -2 : -1;
    case 'party':
      return partyOfText(text) || answerOfText(text) !== undefined ? 2 : isProse(text) ? -2 : -1;
    case 'storage':
      return storageOfText(text) ? 2 : isProse(text) ? -2 : -1;
    case 'purpose':
      return isProse(text)
        ? 2
        : isCertainName(text) || isLifetime(text) || isHosts(text)
          ? -1
          : 0.5;
    case 'category':
      return termFit(text) + (categoryOfText(text) ? 1 : 0);
    case 'provider':
    case 'service':
      return termFit(text);
  }
}

function nameFit(text: string): number {
  switch (nameGrade(text)) {
    case 'certain':
      return 3;
    case 'possible':
      return isLifetime(text) ? -1 : 1;
    case 'no':
      return -2;
  }
}

/** Of a column of short terms that are no names of cookies. */
function termFit(text: string): number {
  if (isProse(text)) return -2;
  if (isCertainName(text) && !isHosts(text)) return -2;
  return isLifetime(text) ? -1 : 1;
}
