import type { ComponentChild } from 'preact';
import type { Evidence, Finding, Sign } from '../../verdict/report';
import { CATEGORY_WORDS } from './labels';
import { Duration } from './Lifetime';
import { moment } from './moment';
import { withoutHttps } from './printable';
import type { RowContext } from './row-context';
import { Absent, Foreign, Say, TheirWords } from './Text';
import { useWords } from './words-context';

interface FindingProps {
  finding: Finding;
  context: RowContext;
}

type Told<By extends Evidence['by']> = FindingProps & { evidence: Extract<Evidence, { by: By }> };

/** What a finding says, as one sentence; of a rule that the interface does not know, its bare facts. */
export function FindingSentence({ finding, context }: FindingProps) {
  const told = { finding, context };
  const { rule, evidence } = finding;
  switch (rule) {
    case 'undeclared':
      if (evidence?.by === 'known') return <KnownUndeclared {...told} evidence={evidence} />;
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
    case 'not-seen':
      if (evidence?.by === 'watched') return <NotSeen {...told} evidence={evidence} />;
      break;
  }
  return <BareFinding {...told} />;
}

function BareFinding({ finding, context }: FindingProps) {
  const { rule, actual } = finding;
  return (
    <Say id="finding_bare">
      <Foreign text={rule} />
      <Declared finding={finding} context={context} />
      {actual === undefined ? <Absent id="value_not_known" /> : strong(actual)}
    </Say>
  );
}

function KnownUndeclared({ evidence }: Told<'known'>) {
  return (
    <Say id="finding_undeclared_known">
      <Platform known={evidence} />
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

/** A category in our words, else the charter's own. */
function CategoryOrWords(props: {
  text: string | undefined;
  context: RowContext;
  isStrong?: boolean;
}) {
  const { text, context, isStrong = false } = props;
  const category = CATEGORY_WORDS.get(text ?? '');
  const said = useWords().say(category ?? 'value_not_known');
  if (text !== undefined && !category) {
    return <TheirWords text={text} language={context.charterLanguage} />;
  }
  return isStrong ? <b>{said}</b> : <>{said}</>;
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

function Declared({ finding: { declared }, context }: FindingProps) {
  if (declared === undefined) return <Absent id="value_not_stated" />;
  return <TheirWords text={declared} language={context.charterLanguage} />;
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

function strong(text: string): ComponentChild {
  return <Foreign text={text} strong />;
}
