import type { Column } from '../grid';
import type { DeclaredCategory, Party, StorageKind } from '../model';
import { categoryOfText } from './category';
import { isHosts, wordCount } from './cell-measure';
import { plainCell } from './cell-text';
import { columnOfHeading } from './columns';
import { partyOfText } from './party';
import { storageOfText } from './storage';

/** "Example Analytics (Example Ireland Limited)", "Example Ads (Example's pixel) (Example, Inc.)". */
const SERVICE_OF_COMPANY =
  /^(\p{Lu}[^()]{1,60}(?: \([^()]{1,60}\))?) \(([^()]{2,60},? (?:Ltd|Limited|PLC|plc|Inc|LLC|GmbH|AG|SE|KG|SAS|SARL|SA|S\.A\.S?|S\.L\.|S\.p\.A|SpA|B\.V\.|BV|NV|AB|A\/S|AS|ApS|Oy|Oyj|Srl|S\.r\.l|s\.r\.o|Kft|Sp\. z o\.o|Corporation|Corp)\.?)\)$/u;

/** What headings say of everything below them. */
export interface HeadingFacts {
  category?: DeclaredCategory;
  party?: Party;
  storage?: StorageKind;
  provider?: string;
  service?: string;
}

/** A heading is short; what is longer tells a story, and may name many things in passing. */
const LONGEST = 160;
const MOST_WORDS = 4;

/**
 * What the headings above a table say of its cookies: the innermost that says anything counts.
 *
 * @param trail outermost first.
 */
export function factsOfTrail(trail: readonly string[]): HeadingFacts {
  return trail.reduce<HeadingFacts>(
    (outer, heading) => ({ ...outer, ...factsOfHeading(heading) }),
    {},
  );
}

/** What one heading, or a row that is one cell wide, says of the cookies below it. */
export function factsOfHeading(heading: string): HeadingFacts {
  const text = plainCell(heading);
  if (text === '' || text.length > LONGEST) return {};
  const labelled = factsOfLabel(text);
  if (labelled) return labelled;
  const [, service, company] = SERVICE_OF_COMPANY.exec(text) ?? [];
  if (service && company) return { service, provider: company };
  const is = categoryOfText(text);
  const party = partyOfText(text);
  const storage = storageOfText(text);
  const provider = is || party ? undefined : providerNamed(text);
  return {
    ...(is && { category: { text, is, from: 'section' } }),
    ...(party && { party }),
    ...(storage && storage !== 'cookie' && { storage }),
    ...(provider && { provider }),
    ...(!is && !TITLE_OF_POLICY.test(text) && namesHost(text) && { service: text }),
  };
}

/** "Provider: Example Ltd." */
function factsOfLabel(text: string): HeadingFacts | undefined {
  const parts = /^([^:：]{2,40})\s?[:：]\s?(\S.*)$/s.exec(text);
  const [, label = '', value = ''] = parts ?? [];
  const column = label === '' ? undefined : columnOfHeading(label);
  return column && factOf(column, value);
}

function factOf(column: Column, value: string): HeadingFacts | undefined {
  switch (column) {
    case 'provider':
      return { provider: value };
    case 'service':
      return { service: value };
    case 'category': {
      const is = categoryOfText(value);
      return is ? { category: { text: value, is, from: 'section' } } : undefined;
    }
    case 'party': {
      const party = partyOfText(value);
      return party && { party };
    }
    case 'storage': {
      const storage = storageOfText(value);
      return storage && { storage };
    }
    case 'name':
    case 'purpose':
    case 'retention':
    case 'domain':
    case 'ignored':
      return undefined;
  }
}

/**
 * "Cookies from Example", "Cookies de Example Analytics": whose they are, where the words cannot be taken
 * for a kind of cookie. A lower-case word after the preposition is no name.
 */
const COOKIES_OF =
  /\b(?:cookies?|kakor|evästeet|ciasteczka|sütik)\s(?:de|d['’]|du|des|from|by|of|set by|von|di|da|van|do|od|från|fra)\s?((?:\p{Lu}[\p{L}\p{N}.&-]*\s?){1,4})$/iu;

function providerNamed(text: string): string | undefined {
  const named = COOKIES_OF.exec(text)?.[1]?.trim();
  // The flag that lets "COOKIES" through would also let lower case through.
  if (!named || !named.split(/\s/).every((word) => /^\p{Lu}/u.test(word))) return undefined;
  return wordCount(named) <= MOST_WORDS ? named : undefined;
}

/** "Cookie Policy of shop.example" is the title of the page, and no place in it. */
const TITLE_OF_POLICY =
  /polic|politi|richtlinie|erklärung|informativa|beleid|polityk|tájékoztató|zásady|charte|notice|declara|käytäntö|πολιτική/iu;

/** "9.1 shop.example": where the cookies of a section are used. */
function namesHost(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 6 && words.some((word) => isHosts(word.replace(/^[("*]+|[)".,:*]+$/g, '')))
  );
}
