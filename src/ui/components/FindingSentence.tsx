import type { Sign } from '../../verdict/report';
import { ConcernSentence } from './ConcernSentence';
import {
  BareFinding,
  CategoryOrWords,
  Declared,
  strong,
  type FindingProps,
  type Told,
} from './finding-parts';
import { STORAGE_NAMES } from './entry-place';
import { Duration } from './Lifetime';
import { moment } from './moment';
import { withoutHttps } from './printable';
import { SetAsideText } from './SetAsideText';
import { Foreign, Say, TheirWords } from './Text';
import { useWords } from './words-context';

interface SentenceProps extends FindingProps {
  /** It is of the charter as a whole, not of one of its rows. */
  ofCharter?: boolean;
}

/** What a finding says, with the reason of whoever set it aside. */
export function FindingSentence({ finding, context, ofCharter = false }: SentenceProps) {
  const { kind, setAside } = finding;
  return (
    <>
      {kind === 'concern' ? (
        <ConcernSentence finding={finding} context={context} ofCharter={ofCharter} />
      ) : (
        <DifferenceSentence finding={finding} context={context} />
      )}
      {setAside && (
        <>
          {' '}
          <SetAsideText settled={setAside} />
        </>
      )}
    </>
  );
}

/** A difference as one sentence; of a rule that the interface does not know, its bare facts. */
function DifferenceSentence({ finding, context }: FindingProps) {
  const told = { finding, context };
  const { rule, evidence } = finding;
  switch (rule) {
    case 'undeclared':
      if (evidence?.by === 'known') return <KnownUndeclared {...told} evidence={evidence} />;
      if (evidence?.by === 'declaration') return <DeclaredAsEntry {...told} evidence={evidence} />;
      if (evidence?.by === 'removed') return <DeclaredBySite {...told} evidence={evidence} />;
      return <Say id="finding_undeclared" />;
    case 'domain-differs':
      if (evidence?.by === 'domain') return <AnotherDomain {...told} evidence={evidence} />;
      break;
    case 'provider-differs':
      if (evidence?.by === 'signs') return <AnotherProvider {...told} evidence={evidence} />;
      break;
    case 'service-differs':
      if (evidence?.by === 'known') return <AnotherService {...told} evidence={evidence} />;
      if (evidence?.by === 'place') return <AnotherPlace {...told} evidence={evidence} />;
      break;
    case 'purpose-differs':
      if (evidence?.by === 'known') return <AnotherPurpose {...told} evidence={evidence} />;
      break;
    case 'third-party-undisclosed':
      if (evidence?.by === 'domain') {
        return <Say id="finding_third_party_domain">{strong(evidence.host)}</Say>;
      }
      if (evidence?.by === 'script') {
        return <Say id="finding_third_party_script">{strong(withoutHttps(evidence.origin))}</Say>;
      }
      break;
    case 'outlives-charter':
      if (evidence?.by === 'lifetime') return <LastsLonger {...told} evidence={evidence} />;
      break;
    case 'shorter-than-charter':
      if (evidence?.by === 'lifetime') return <EndsEarlier {...told} evidence={evidence} />;
      break;
    case 'contradictory':
      if (evidence?.by === 'declarations') return <Contradicts {...told} evidence={evidence} />;
      break;
    case 'not-seen':
      if (evidence?.by === 'watched') return <NotSeen {...told} evidence={evidence} />;
      break;
  }
  return <BareFinding {...told} />;
}

function KnownUndeclared({ evidence }: Told<'known'>) {
  return (
    <Say id="finding_undeclared_known">
      <Platform known={evidence} />
    </Say>
  );
}

function DeclaredAsEntry({ evidence: { name, storage }, context }: Told<'declaration'>) {
  return (
    <Say id="finding_undeclared_entry">
      <TheirWords text={name} language={context.charterLanguage} />
      {strong(STORAGE_NAMES[storage])}
    </Say>
  );
}

function DeclaredBySite({ evidence: { name }, context }: Told<'removed'>) {
  return (
    <Say id="finding_undeclared_removed">
      <TheirWords text={name} language={context.charterLanguage} />
    </Say>
  );
}

function AnotherDomain({ finding, context, evidence }: Told<'domain'>) {
  return (
    <Say id="finding_domain_differs">
      <Declared finding={finding} context={context} />
      {strong(evidence.host)}
    </Say>
  );
}

const FIRST_SIGN: Readonly<Record<Sign['kind'], string>> = {
  domain: 'finding_provider_domain',
  setter: 'finding_provider_setter',
  known: 'finding_provider_known',
};

const FURTHER_SIGN: Readonly<Record<Sign['kind'], string>> = {
  domain: 'finding_provider_also_domain',
  setter: 'finding_provider_also_setter',
  known: 'finding_provider_also_known',
};

function AnotherProvider({ finding, context, evidence: { signs } }: Told<'signs'>) {
  const [first, ...others] = signs;
  if (!first) return <BareFinding finding={finding} context={context} />;
  return (
    <>
      <Say id={FIRST_SIGN[first.kind]}>
        <Declared finding={finding} context={context} />
        <Seen sign={first} />
      </Say>
      {others.map((sign) => (
        <span key={sign.kind}>
          {' '}
          <Say id={FURTHER_SIGN[sign.kind]}>
            <Seen sign={sign} />
          </Say>
        </span>
      ))}
    </>
  );
}

/** What was seen, and whose it is where what was seen does not say so itself. */
function Seen({ sign }: { sign: Sign }) {
  return <Whose what={withoutHttps(sign.seen)} whose={sign.organisation} />;
}

function AnotherService({ finding, context, evidence }: Told<'known'>) {
  return (
    <Say id="finding_service_known">
      <Declared finding={finding} context={context} />
      <Platform known={evidence} />
    </Say>
  );
}

function AnotherPlace({ finding, context, evidence }: Told<'place'>) {
  return (
    <Say id="finding_service_place">
      <Declared finding={finding} context={context} />
      {strong(`${withoutHttps(evidence.origin)}${evidence.path ?? ''}`)}
    </Say>
  );
}

function AnotherPurpose({ finding, context, evidence }: Told<'known'>) {
  return (
    <Say id="finding_purpose_differs">
      <CategoryOrWords text={finding.declared} context={context} />
      <CategoryOrWords text={finding.actual} context={context} isStrong />
      <Platform known={evidence} />
    </Say>
  );
}

function LastsLonger({ evidence }: Told<'lifetime'>) {
  const { declaredSeconds, actualSeconds, atLeast } = evidence;
  const actual = (
    <b>
      <Duration seconds={actualSeconds} />
    </b>
  );
  if (declaredSeconds === null) {
    return (
      <Say id={atLeast ? 'finding_session_at_least' : 'finding_session_granted'}>{actual}</Say>
    );
  }
  const id = atLeast ? 'finding_lifetime_at_least' : 'finding_lifetime_granted';
  return (
    <Say id={id}>
      <Duration seconds={declaredSeconds} />
      {actual}
    </Say>
  );
}

function EndsEarlier({ finding, evidence }: Told<'lifetime'>) {
  const declared = <Duration seconds={evidence.declaredSeconds ?? 0} />;
  if (finding.actual === 'session') return <Say id="finding_shorter_session">{declared}</Say>;
  return (
    <Say id="finding_lifetime_granted">
      {declared}
      <b>
        <Duration seconds={evidence.actualSeconds} />
      </b>
    </Say>
  );
}

function Contradicts({ finding, context, evidence }: Told<'declarations'>) {
  const isCategory = evidence.field === 'category';
  return (
    <Say id={isCategory ? 'finding_contradictory_category' : 'finding_contradictory_retention'}>
      <CategoryOrWords text={finding.declared} context={context} />
      <CategoryOrWords text={finding.actual} context={context} isStrong />
    </Say>
  );
}

function NotSeen({ context, evidence: { since, pages, visits } }: Told<'watched'>) {
  const words = useWords();
  return (
    <Say id="finding_not_seen">
      {words.count('watched_pages', pages)}
      {words.count('watched_visits', visits)}
      {moment(words, since, context.now)}
    </Say>
  );
}

interface PlatformProps {
  known: { platform: string; controller?: string };
}

function Platform({ known: { platform, controller } }: PlatformProps) {
  return <Whose what={platform} whose={controller} />;
}

interface WhoseProps {
  what: string;
  /** An organisation's name, or a domain. */
  whose: string | undefined;
}

function Whose({ what, whose }: WhoseProps) {
  return (
    <>
      <Foreign text={what} strong />
      {whose && !what.includes(whose) && (
        <>
          {' '}
          (<Foreign text={whose} />)
        </>
      )}
    </>
  );
}
