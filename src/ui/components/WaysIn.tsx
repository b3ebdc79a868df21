import type { ComponentChildren } from 'preact';
import type { Offers, WayIn } from '../../charter/way-in';
import { clip, printable } from './printable';
import { PLATFORM_NAMES } from './reader-labels';
import { Foreign, Say } from './Text';
import { useWords } from './words-context';

interface WaysInProps {
  /** There is a page that could be read as it stands. */
  hasPage: boolean;
  offers: Offers | undefined;
  /** What was tried just now is not offered again. */
  tried?: WayIn;
  onRead: (way: WayIn) => void;
}

const MOST_OF_A_TEXT = 80;

/** The ways by which something can be read, one a line. */
export function WaysIn({ hasPage, offers, tried, onRead }: WaysInProps) {
  const words = useWords();
  const triedUrl = tried && 'url' in tried ? tried.url : undefined;
  const links = offers?.links.filter(({ url }) => url !== triedUrl) ?? [];
  return (
    <ul class="ways-list">
      {tried?.by === 'tab' && triedUrl !== undefined && (
        <Way way={tried} onRead={onRead}>
          {words.say('way_again')}
        </Way>
      )}
      {hasPage && tried?.by !== 'page' && (
        <Way way={{ by: 'page' }} onRead={onRead}>
          {words.say('way_page')}
        </Way>
      )}
      {links.map(({ url, text }) => (
        <Way key={url} way={{ by: 'link', url }} title={printable(url)} onRead={onRead}>
          <Say id="way_other_link">
            <Foreign text={clip(text === '' ? url : text, MOST_OF_A_TEXT)} />
          </Say>
        </Way>
      ))}
      {offers?.platforms.map((platform) => (
        <Way key={platform} way={{ by: 'platform', platform }} onRead={onRead}>
          {words.say('way_platform', PLATFORM_NAMES[platform])}
        </Way>
      ))}
      <Way way={{ by: 'paste' }} onRead={onRead}>
        {words.say('way_paste')}
      </Way>
    </ul>
  );
}

interface WayProps {
  way: WayIn;
  title?: string;
  onRead: (way: WayIn) => void;
  children: ComponentChildren;
}

function Way({ way, title, onRead, children }: WayProps) {
  const name = way.by === 'platform' ? way.platform : way.by;
  return (
    <li>
      <button type="button" class="link" data-way={name} title={title} onClick={() => onRead(way)}>
        {children}
      </button>
    </li>
  );
}
