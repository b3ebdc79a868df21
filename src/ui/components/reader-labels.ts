import type { SourceFormat } from '../../charter/format';
import type { Column } from '../../charter/grid';
import type { Platform } from '../../charter/machine/platform';
import type { CharterSource } from '../../charter/model';
import type { WayIn } from '../../charter/way-in';
import type { ReadFailure } from './reader-view';

/** The messages that name what a column holds, in the order in which they are offered. */
export const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  name: 'column_name',
  provider: 'column_provider',
  service: 'column_service',
  purpose: 'column_purpose',
  category: 'column_category',
  retention: 'column_retention',
  domain: 'column_domain',
  party: 'column_party',
  storage: 'column_storage',
  ignored: 'column_ignored',
};

/** The messages that name a format. */
export const FORMAT_WORDS: Readonly<Record<SourceFormat, string>> = {
  text: 'format_text',
  html: 'format_html',
  markdown: 'format_markdown',
  csv: 'format_csv',
  json: 'format_json',
};

/** The messages that name the kind of a source. */
export const SOURCE_WORDS: Readonly<Record<CharterSource['kind'], string>> = {
  bundled: 'source_bundled',
  page: 'source_page',
  platform: 'source_platform',
  file: 'source_file',
  pasted: 'source_pasted',
};

/** The messages that say why nothing was read. */
export const FAILURE_WORDS: Readonly<Record<ReadFailure, string>> = {
  'not-found': 'failure_not_found',
  blocked: 'failure_blocked',
  'too-large': 'failure_too_large',
  'not-text': 'failure_not_text',
  cancelled: 'failure_cancelled',
  failed: 'failure_failed',
  'not-readable': 'failure_not_readable',
  timeout: 'failure_timeout',
  nothing: 'failure_nothing',
  'no-platform': 'failure_no_platform',
};

/** The messages that say what is going on. */
export const PROGRESS_WORDS: Readonly<Record<WayIn['by'], string>> = {
  page: 'reading_page',
  link: 'reading_link',
  tab: 'reading_tab',
  platform: 'reading_platform',
  paste: 'reading_text',
  again: 'reading_again',
};

/** The messages that say why a row was not understood. */
export const UNREAD_WORDS: ReadonlyMap<string, string> = new Map([
  ['no-name', 'unread_no_name'],
  ['not-a-name', 'unread_not_a_name'],
  ['fits-nothing', 'unread_fits_nothing'],
  ['retention', 'unread_retention'],
  ['cut', 'unread_cut'],
  ['malformed', 'unread_malformed'],
]);

/** What consent platforms call themselves. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  onetrust: 'OneTrust',
  cookiebot: 'Cookiebot',
  termly: 'Termly',
  tcf: 'IAB TCF',
  'vanilla-cookieconsent': 'CookieConsent',
  klaro: 'Klaro',
  orejime: 'Orejime',
  tarteaucitron: 'tarteaucitron',
};
