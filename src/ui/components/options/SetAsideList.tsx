import type { SetAside } from '../../../verdict/settings';
import { labelOf } from '../rules';
import { SetAsideText } from '../SetAsideText';
import { Foreign, FullName } from '../Text';
import { useWords } from '../words-context';

interface SetAsideListProps {
  /** By site. */
  setAsides: readonly SetAside[];
  onTakeBackFinding: (setAside: SetAside) => void;
  onExportSetAsides: () => void;
}

/** What a person has set aside, site by site: each can be taken back, all can be saved as a file. */
export function SetAsideList({
  setAsides,
  onTakeBackFinding,
  onExportSetAsides,
}: SetAsideListProps) {
  const words = useWords();
  return (
    <section data-part="set-aside">
      <h2>{words.say('options_aside')}</h2>
      <p class="quiet">{words.say('options_aside_about')}</p>
      {setAsides.length === 0 ? (
        <p class="quiet">{words.say('options_aside_none')}</p>
      ) : (
        <>
          {[...bySite(setAsides)].map(([site, ofSite]) => (
            <SiteSetAsides
              key={site}
              site={site}
              setAsides={ofSite}
              onTakeBackFinding={onTakeBackFinding}
            />
          ))}
          <button type="button" class="link" data-export="set-asides" onClick={onExportSetAsides}>
            {words.say('aside_export')}
          </button>
        </>
      )}
    </section>
  );
}

interface SiteSetAsidesProps extends Pick<SetAsideListProps, 'setAsides' | 'onTakeBackFinding'> {
  site: string;
}

function SiteSetAsides({ site, setAsides, onTakeBackFinding }: SiteSetAsidesProps) {
  return (
    <>
      <h3>
        <Foreign text={site} />
      </h3>
      <ul class="sites">
        {setAsides.map((one) => (
          <li key={`${one.rule} ${one.domain ?? ''} ${one.name}`} data-set-aside={one.rule}>
            <span>
              <RuleName rule={one.rule} /> {one.name !== '' && <FullName name={one.name} />}
              <span class="aside">
                <SetAsideText settled={one} />
              </span>
            </span>
            <TakeBack setAside={one} onTakeBackFinding={onTakeBackFinding} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RuleName({ rule }: { rule: string }) {
  const words = useWords();
  const label = labelOf(rule);
  return <span class="strong">{label ? words.say(label) : <Foreign text={rule} />}</span>;
}

interface TakeBackProps extends Pick<SetAsideListProps, 'onTakeBackFinding'> {
  setAside: SetAside;
}

function TakeBack({ setAside, onTakeBackFinding }: TakeBackProps) {
  const words = useWords();
  const label = words.say('aside_take_back');
  return (
    <button
      type="button"
      class="link"
      data-do="take-back-finding"
      aria-label={`${label} · ${words.say(labelOf(setAside.rule) ?? setAside.rule)} · ${setAside.name}`}
      onClick={() => onTakeBackFinding(setAside)}
    >
      {label}
    </button>
  );
}

function bySite(setAsides: readonly SetAside[]): Map<string, SetAside[]> {
  const sites = new Map<string, SetAside[]>();
  for (const one of setAsides) sites.set(one.site, [...(sites.get(one.site) ?? []), one]);
  return sites;
}
