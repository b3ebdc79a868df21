import type { Offers, WayIn } from '../../charter/way-in';
import { printable, clip } from './printable';
import { PLATFORM_NAMES } from './reader-labels';
import { Address, Foreign, Say } from './Text';
import { useWords } from './words-context';

const MOST_LINKS = 3;
const MOST_OF_A_TEXT = 80;

interface OffersProps {
  /** Undefined while the page is being looked over. */
  offers: Offers | undefined;
  onRead: (way: WayIn) => void;
}

/** How the site's charter can be read from here: the likeliest way first. Nothing is requested before a click. */
export function CharterOffers({ offers, onRead }: OffersProps) {
  const words = useWords();
  const [link, ...others] = (offers?.links ?? []).slice(0, MOST_LINKS);
  const isPageFirst = offers?.isCharter ?? false;
  return (
    <div class="offers" aria-busy={!offers}>
      {isPageFirst ? (
        <p class="offer">
          <button
            type="button"
            class="button"
            data-way="page"
            onClick={() => onRead({ by: 'page' })}
          >
            {words.say('way_page')}
          </button>
          <span class="offer-about">{words.say('offer_page_about')}</span>
        </p>
      ) : (
        <LinkOffer link={link} isLooking={!offers} onRead={onRead} />
      )}
      <ul class="ways">
        {(isPageFirst ? (offers?.links ?? []).slice(0, MOST_LINKS) : others).map((one) => (
          <li key={one.url}>
            <LinkWay {...one} onRead={onRead} />
          </li>
        ))}
        {!isPageFirst && (
          <li>
            <button
              type="button"
              class="link"
              data-way="page"
              onClick={() => onRead({ by: 'page' })}
            >
              {words.say('way_page')}
            </button>
          </li>
        )}
        {offers?.platforms.map((platform) => (
          <li key={platform}>
            <button
              type="button"
              class="link"
              data-way={platform}
              onClick={() => onRead({ by: 'platform', platform })}
            >
              {words.say('way_platform', PLATFORM_NAMES[platform])}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="link"
            data-way="paste"
            onClick={() => onRead({ by: 'paste' })}
          >
            {words.say('way_paste')}
          </button>
        </li>
      </ul>
    </div>
  );
}

interface LinkOfferProps {
  link: Offers['links'][number] | undefined;
  isLooking: boolean;
  onRead: (way: WayIn) => void;
}

/** The link that most likely leads to the charter, or that there is none. */
function LinkOffer({ link, isLooking, onRead }: LinkOfferProps) {
  const words = useWords();
  if (!link) {
    return (
      <p class="offer">
        <span class="offer-about">{words.say(isLooking ? 'offer_looking' : 'offer_none')}</span>
      </p>
    );
  }
  const { origin, pathname } = new URL(link.url);
  return (
    <p class="offer">
      <button
        type="button"
        class="button"
        data-way="link"
        onClick={() => onRead({ by: 'link', url: link.url })}
      >
        {words.say('way_link')}
      </button>
      <span class="offer-about" title={printable(link.url)}>
        {link.text !== '' && (
          <>
            <Foreign text={clip(link.text, MOST_OF_A_TEXT)} />
            {' · '}
          </>
        )}
        <Address origin={origin} path={clip(pathname, MOST_OF_A_TEXT)} />
      </span>
    </p>
  );
}

/** Another link of the page, as a line of text. */
function LinkWay({ url, text, onRead }: Offers['links'][number] & Pick<OffersProps, 'onRead'>) {
  const shown = text === '' ? new URL(url).pathname : text;
  return (
    <button
      type="button"
      class="link"
      data-way="link"
      title={printable(url)}
      onClick={() => onRead({ by: 'link', url })}
    >
      <Say id="way_other_link">
        <Foreign text={clip(shown, MOST_OF_A_TEXT)} />
      </Say>
    </button>
  );
}
