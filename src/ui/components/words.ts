import { inPeoplesUnits, type DurationUnit } from './duration';

/** What a message can be filled with as text. */
export type Value = string | number;

/** All words that the interface says, in one language. */
export interface Words {
  /** BCP 47: the language that the messages are in. */
  readonly language: string;
  /** The message with its values; numbers are written as the language writes them. */
  say(id: string, ...values: Value[]): string;
  /** The message in the plural form of `n`, which is its first value. */
  count(id: string, n: number, ...values: Value[]): string;
  /** The id of the message in the plural form of `n`. */
  plural(id: string, n: number): string;
  /** The message's text around values that are rendered, never read as part of the message. */
  parts<Part>(id: string, values: readonly Part[]): (string | Part)[];
  number(n: number): string;
  /** As people say it: "2 weeks". */
  duration(seconds: number): string;
  /** To the second: "1,209,600 seconds". */
  seconds(seconds: number): string;
  date(iso: string): string;
  time(iso: string): string;
  /** Date and time, to the second: what tells one visit from another. */
  instant(iso: string): string;
  /**
   * Builds what a first paint needs. The first `Intl` formatter of a process takes some 15 ms, which
   * cost nothing while a page still waits for its data.
   */
  prepare(): void;
}

/** `browser.i18n.getMessage`, or a stand-in for it. */
export type GetMessage = (id: string, substitutions: string[]) => string;

/** Where words come from. */
export interface MessageSource {
  getMessage: GetMessage;
  /** `browser.i18n.getUILanguage()`, BCP 47. */
  language: string;
}

/** A message as its texts and, between them, which value stands there. */
type Template = readonly (string | number)[];

/**
 * Private-use characters that stand in for the values while the browser fills a message, so that a
 * value can neither be taken for a placeholder nor for markup. `getMessage` takes nine at most.
 */
const FIRST_SENTINEL = 0xe000;
const SENTINELS = Array.from({ length: 9 }, (_, index) =>
  String.fromCharCode(FIRST_SENTINEL + index),
);
const SENTINEL = /([\uE000-\uE008])/;

/**
 * The words of one language.
 *
 * @param source the regional habits of its language (en-GB's dates) are followed where the messages are in the
 *   same language.
 */
export function createWords({ getMessage, language: interfaceLanguage }: MessageSource): Words {
  const templates = new Map<string, Template>();
  const language = bestLanguage(getMessage('words_language', []), interfaceLanguage);
  const formats = createFormats(language);

  function templateOf(id: string): Template {
    const known = templates.get(id);
    if (known) return known;
    const template = readTemplate(getMessage(id, SENTINELS));
    templates.set(id, template);
    return template;
  }

  function plural(id: string, n: number): string {
    const exact = `${id}_${formats.plural().select(n)}`;
    return templateOf(exact).length > 0 ? exact : `${id}_other`;
  }

  function parts<Part>(id: string, values: readonly Part[]): (string | Part)[] {
    const template = templateOf(id);
    if (template.length === 0) return [id];
    return template.map((part) => (typeof part === 'string' ? part : (values[part] ?? '')));
  }

  function say(id: string, ...values: Value[]): string {
    return parts(id, values)
      .map((part) => (typeof part === 'number' ? formats.number().format(part) : part))
      .join('');
  }

  function duration(seconds: number): string {
    const [first, ...others] = inPeoplesUnits(seconds).map(({ value, unit }) =>
      formats.unit(unit).format(value),
    );
    return others.length === 0 ? (first ?? '') : formats.list().format([first ?? '', ...others]);
  }

  return {
    language,
    say,
    count: (id, n, ...values) => say(plural(id, n), n, ...values),
    plural,
    parts,
    number: (n) => formats.number().format(n),
    duration,
    seconds: (seconds) => formats.unit('second').format(Math.round(seconds)),
    date: (iso) => formats.date().format(new Date(iso)),
    time: (iso) => formats.time().format(new Date(iso)),
    instant: (iso) => formats.instant().format(new Date(iso)),
    prepare: () => {
      formats.plural();
      formats.number();
      formats.date();
      formats.time();
      formats.unit('week');
    },
  };
}

function readTemplate(message: string): Template {
  return message
    .split(SENTINEL)
    .filter((part) => part !== '')
    .map((part) => (SENTINEL.test(part) ? part.charCodeAt(0) - FIRST_SENTINEL : part));
}

/** The interface's own variant of the messages' language; never another language than the messages'. */
function bestLanguage(messages: string, interfaceLanguage: string): string {
  const wanted = interfaceLanguage.replaceAll('_', '-');
  const isSame = wanted.toLowerCase().split('-')[0] === messages.toLowerCase().split('-')[0];
  const [language = 'en'] = isSame ? Intl.getCanonicalLocales(wanted) : [messages || 'en'];
  return language;
}

/** Building an `Intl` formatter costs more than painting a row: each is built once, when first needed. */
function createFormats(language: string) {
  const units = new Map<DurationUnit, Intl.NumberFormat>();
  return {
    plural: once(() => new Intl.PluralRules(language)),
    number: once(() => new Intl.NumberFormat(language)),
    date: once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium' })),
    time: once(() => new Intl.DateTimeFormat(language, { timeStyle: 'short' })),
    instant: once(
      () => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }),
    ),
    list: once(() => new Intl.ListFormat(language, { type: 'unit', style: 'long' })),
    unit(unit: DurationUnit): Intl.NumberFormat {
      const known = units.get(unit);
      if (known) return known;
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
      units.set(unit, format);
      return format;
    },
  };
}

function once<Thing>(build: () => Thing): () => Thing {
  let thing: Thing | undefined;
  return () => (thing ??= build());
}
