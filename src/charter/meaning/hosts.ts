import { isGrid, type Block } from '../grid';
import { foldedWords } from './folded';
import { wordSet } from './word-set';

/** A site that is spoken of at greater length than this is not being named as what the policy covers. */
const LONGEST_LINE = 1_500;
const MOST_HOSTS = 50;
/** Of a policy, its beginning says what it covers. */
const LINES_LOOKED_AT = 3_000;

const HOST =
  /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}@-])/gu;

/** What stands right before a host that a policy speaks for, folded; an article may stand between. */
const COVERS = new Set(
  `used on|use on|uses on|cookies on|cookie on|set on|placed on|installed on|covers|applies to|apply to|applicable to|
  on our websites including|our websites including|applicable au site|applicable aux sites|on the site|on the website|on the websites|on the platform|
  on our site|on our website|on its website|visit our website|available at|utilises sur|utilises par|deposes sur|
  deposes par|cookies sur|cookies de|cookies du site|sur le site|sur les sites|sur la plateforme|sur le portail|
  sur notre site|sur son site|sur son site web|sur le site internet|sur le site web|applicable au site|applicable aux sites|
  s applique au site|s appliquent au site|s applique a|le site internet|sur notre site internet|verwendet auf|
  eingesetzt auf|cookies auf|auf der website|auf der webseite|auf unserer website|auf unserer webseite|gilt fur|
  gilt fur die website|auf den websites|utilizadas en|utilizados en|cookies en|en el sitio|en el sitio web|en la web|
  en nuestro sitio web|el portal web|el sitio web|se aplica a|sul sito|sul sito web|sui siti|utilizzati su|
  utilizzati dal sito|cookie su|si applica a|si applica al sito|sul suo sito web|op de website|op onze website|gebruikt op|
  van toepassing op|cookies op|no site|no sitio|no portal|utilizados em|utilizados no|aplica se a|aplica se ao site|
  na stronie|na stronie internetowej|w serwisie|stosowane w|stosowane na|pa webbplatsen|pa var webbplats|cookies pa|
  anvands pa|galler for|pa hjemmesiden|pa webstedet|pa vores hjemmeside|anvendes pa|gaelder for|sivustolla|
  verkkosivustolla|sivustoilla|στον ιστοτοπο|στην ιστοσελιδα|του ιστοτοπου|cookies στο|na webu|na webovych strankach|
  na strankach|pouzivane na|pouzivanych na|na webe|na webovej stranke|a weboldalon|weboldalon|honlapon|a honlapon|
  pe site ul|pe site|utilizate pe|folosite pe`
    .split('|')
    .map((phrase) => phrase.trim()),
);
/** Of these no cookie need be spoken of: the page is a policy. */
const PLAINLY_COVERS = new Set(
  `covers|applies to|applicable to|on our websites including|our websites including|applicable au site|applicable aux sites|
  s applique au site|s appliquent au site|gilt fur die website|se aplica al sitio|si applica al sito|van toepassing op|
  aplica se ao site|galler for webbplatsen|gaelder for hjemmesiden`
    .split('|')
    .map((phrase) => phrase.trim()),
);
const LONGEST_PHRASE = 5;

const ARTICLES =
  wordSet(`the a le la les l der die das den dem el los las il lo gli i de het o os as et web website site
  websites sites webseite hjemmeside platform plateforme portal portail url adresse address www`);
const speaksOfCookies =
  wordSet(`cookie* kakor evaste* suti* ciasteczk* traceur* tracker* policy politique richtlinie
  politica polityka beleid informativa policyn politik kaytanto πολιτικη zasady tajekoztato datenschutz*
  confidentialite privacy`);
/** Where a reader is sent to: another's site. */
const sendsAway =
  wordSet(`visit visiting visitez rendez consulter consultez consult refer learn savoir disable disabling
  desactiver deaktivier* opt optout browser browsers navigateur navigateurs navegador navegadores przegladar*
  webblasare besuchen besuche bezoek visite visita visitar visitare odwiedz`);
const JOINS = wordSet('and et und y e en i och og ja και a es si or ou oder');

/**
 * The hosts that a page says its policy covers: "cookies used on www.shop.example and blog.shop.example".
 * Hosts that it merely mentions, or sends its readers to, are none.
 *
 * @param blocks of the whole page, in its order.
 * @returns hosts in lower case, each once.
 */
export function hostsSpokenFor(blocks: readonly Block[]): string[] {
  const hosts = new Set<string>();
  for (const block of blocks.slice(0, LINES_LOOKED_AT)) {
    if (isGrid(block) || block.text.length > LONGEST_LINE || !block.text.includes('.')) continue;
    for (const sentence of block.text.split(/[!?;]\s|\.\s/)) {
      for (const host of hostsCovered(sentence)) hosts.add(host);
      if (hosts.size >= MOST_HOSTS) return [...hosts].slice(0, MOST_HOSTS);
    }
  }
  return [...hosts];
}

function hostsCovered(sentence: string): string[] {
  const matches = [...sentence.matchAll(HOST)];
  if (matches.length === 0) return [];
  const words = foldedWords(sentence, LONGEST_LINE);
  if (sendsAway(words)) return [];
  const phrases = speaksOfCookies(words) ? COVERS : PLAINLY_COVERS;
  const covered: string[] = [];
  let end = 0;
  let isCovered = false;
  for (const match of matches) {
    const between = foldedWords(sentence.slice(end, match.index), LONGEST_LINE);
    isCovered =
      endsWithOneOf(between, phrases) || (isCovered && between.every((word) => JOINS([word])));
    if (isCovered) covered.push(match[1]!.toLowerCase());
    end = match.index + match[0].length;
  }
  return covered;
}

/** Whether what stands before a host says that the policy is about it. */
function endsWithOneOf(before: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let articles = 0; articles <= 2 && articles < before.length; articles++) {
    const end = before.length - articles;
    if (articles > 0 && !ARTICLES([before[end]!])) return false;
    for (let length = 1; length <= LONGEST_PHRASE && length <= end; length++) {
      if (phrases.has(before.slice(end - length, end).join(' '))) return true;
    }
  }
  return false;
}
