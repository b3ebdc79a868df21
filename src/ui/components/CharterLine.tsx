import { lastReading } from './last-reading';
import { Foreign } from './Text';
import type { CharterWays, ReportView } from './view';
import { useWords } from './words-context';

interface CharterLineProps {
  view: ReportView;
  ways: CharterWays;
}

/** Which charter, and how to read it again, as it came or by a way to be chosen: in two lines, which stay in sight. */
export function CharterLine({ view: { report, charterLanguage }, ways }: CharterLineProps) {
  const words = useWords();
  if (!report.charter) return null;
  const { title, declarations, sources, edited } = report.charter;
  const isBundled = sources.every(({ kind }) => kind === 'bundled');
  const readAt = lastReading(sources);
  return (
    <div class="charter">
      <p class="charter-name">
        <span class="charter-title" lang={charterLanguage}>
          <Foreign text={title} />
        </span>
        <span class="charter-facts">{` · ${words.count('charter_declared', declarations)}`}</span>
      </p>
      {readAt !== undefined && (
        <p>
          {words.say('charter_read', words.date(readAt))}
          {edited && ` · ${words.say('charter_edited')}`}
        </p>
      )}
      <p class="charter-ways">
        {!isBundled && (
          <button
            type="button"
            class="link"
            data-way="again"
            onClick={() => ways.onRead({ by: 'again' })}
          >
            {words.say('charter_again')}
          </button>
        )}
        <button type="button" class="link" data-way="look" onClick={ways.onLookForCharter}>
          {words.say(isBundled ? 'charter_again' : 'charter_other_ways')}
        </button>
      </p>
    </div>
  );
}
