import type { AttributeFault } from '../../verdict/report';
import {
  BareFinding,
  CategoryOrWords,
  Declared,
  strong,
  type FindingProps,
  type Told,
} from './finding-parts';
import { Duration } from './Lifetime';
import { moment } from './moment';
import { Say } from './Text';
import { useWords } from './words-context';

/**
 * What a concern says, as one sentence; of a rule that the interface does not know, its bare facts.
 *
 * @param ofCharter whether it is of the charter as a whole, not of one of its rows.
 */
export function ConcernSentence({ ofCharter, ...told }: FindingProps & { ofCharter: boolean }) {
  const { rule, evidence } = told.finding;
  switch (rule) {
    case 'unclassified':
      return <Unclassified {...told} />;
    case 'duration-missing':
      return <Say id={ofCharter ? 'finding_duration_missing_all' : 'finding_duration_missing'} />;
    case 'provider-missing':
      return <Say id={ofCharter ? 'finding_provider_missing_all' : 'finding_provider_missing'} />;
  }
  if (evidence?.by === 'choice') return <UnderChoice {...told} evidence={evidence} />;
  if (evidence?.by === 'guidance') return <BeyondGuidance {...told} evidence={evidence} />;
  if (evidence?.by === 'renewals') return <Extended {...told} evidence={evidence} />;
  if (evidence?.by === 'shape') return <Identifier {...told} />;
  if (evidence?.by === 'attributes') return <Unsafe faults={evidence.faults} />;
  if (evidence?.by === 'changes') return <Changed {...told} evidence={evidence} />;
  return <BareFinding {...told} />;
}

/** A row that calls its cookie unclassified may well say what it is for. */
function Unclassified(told: FindingProps) {
  if (told.finding.declared === undefined) return <Say id="finding_unclassified" />;
  return (
    <Say id="finding_unclassified_said">
      <Declared {...told} />
    </Say>
  );
}

function UnderChoice({ finding, context, evidence }: Told<'choice'>) {
  const words = useWords();
  const { rule, severity, actual } = finding;
  const before =
    severity === 'violation' ? 'finding_before_choice' : 'finding_before_choice_arguable';
  return (
    <Say id={rule === 'after-refusal' ? 'finding_after_refusal' : before}>
      {moment(words, evidence.at, context.now)}
      <CategoryOrWords text={actual} context={context} isStrong />
    </Say>
  );
}

function BeyondGuidance({ evidence }: Told<'guidance'>) {
  const { actualSeconds, atLeast, profile, months } = evidence;
  return (
    <Say id={atLeast ? 'finding_guidance_at_least' : 'finding_guidance_granted'}>
      <b>
        <Duration seconds={actualSeconds} />
      </b>
      <Whose profile={profile} />
      {months}
    </Say>
  );
}

function Extended({ evidence }: Told<'renewals'>) {
  const words = useWords();
  const { firstSetAt, months, profile } = evidence;
  return (
    <Say id="finding_extended_on_visit">
      {words.date(firstSetAt)}
      {months}
      <Whose profile={profile} />
    </Say>
  );
}

/** Whose limit it is; that of an exemption where a neutral profile has one at all. */
function Whose({ profile }: { profile: string }) {
  const words = useWords();
  if (profile === 'own') return <b>{words.say('guidance_own')}</b>;
  if (profile === 'neutral') return <b>{words.say('guidance_exemption')}</b>;
  return <>{strong(profile.toUpperCase())}</>;
}

function Identifier(told: FindingProps) {
  return (
    <Say id="finding_identifier_for_preference">
      <Declared {...told} />
    </Say>
  );
}

function Changed({ evidence: { added, removed, reworded } }: Told<'changes'>) {
  return (
    <Say id="finding_charter_changed">
      {added}
      {removed}
      {reworded}
    </Say>
  );
}

const FAULTS: Readonly<Record<AttributeFault, string>> = {
  'secure-missing': 'finding_unsafe_secure_missing',
  'http-only-missing': 'finding_unsafe_http_only_missing',
  'none-without-secure': 'finding_unsafe_none_without_secure',
  'promise-broken': 'finding_unsafe_promise_broken',
};

function Unsafe({ faults }: { faults: readonly AttributeFault[] }) {
  return (
    <>
      {faults.map((fault, index) => (
        <span key={fault}>
          {index > 0 && ' '}
          <Say id={FAULTS[fault]} />
        </span>
      ))}
    </>
  );
}
