import type { Declaration } from '../../charter/model';
import type { Cookie, Finding } from '../../verdict/report';
import { isNameTold, type Side } from './fields';
import { CATEGORY_WORDS, PARTY_WORDS } from './labels';
import { Lifetime } from './Lifetime';
import type { RowContext } from './row-context';
import { SetBy } from './SetBy';
import { Absent, Address, Foreign, FullName, Say } from './Text';

/** What was seen of each field. */
export function actualOf(
  cookie: Cookie,
  declaration: Declaration | undefined,
  findings: readonly Finding[],
  context: RowContext,
): Side {
  const category = CATEGORY_WORDS.get(cookie.known?.category ?? '');
  return {
    name: isNameTold(declaration?.name, cookie.name) ? <FullName name={cookie.name} /> : null,
    provider: <ActualProvider cookie={cookie} findings={findings} />,
    service: <ActualService cookie={cookie} findings={findings} />,
    purpose: category ? <Say id={category} /> : <Absent id="value_not_known" />,
    party: <ActualParty cookie={cookie} findings={findings} />,
    lifetime: <Lifetime cookie={cookie} />,
    'set-by': <SetBy cookie={cookie} context={context} />,
    domain: <Home cookie={cookie} />,
  };
}

/** Where it was set, where that is what differs from the declared service; else what it is known for. */
function ActualService({ cookie, findings }: { cookie: Cookie; findings: readonly Finding[] }) {
  const evidence = findings.find(({ rule }) => rule === 'service-differs')?.evidence;
  if (evidence?.by === 'place') return <Address origin={evidence.origin} path={evidence.path} />;
  return cookie.known ? <Foreign text={cookie.known.platform} /> : <Absent id="value_not_known" />;
}

/** A script of another party makes a cookie that other's, though the site itself stores it. */
function ActualParty({ cookie, findings }: { cookie: Cookie; findings: readonly Finding[] }) {
  const undisclosed = findings.find(({ rule }) => rule === 'third-party-undisclosed');
  if (!undisclosed) return <Say id={PARTY_WORDS[cookie.party]} />;
  return (
    <>
      <Say id={PARTY_WORDS.third} />
      {undisclosed.actual !== undefined && (
        <span class="aside">
          <Foreign text={undisclosed.actual} />
        </span>
      )}
    </>
  );
}

interface ActualProviderProps {
  cookie: Cookie;
  findings: readonly Finding[];
}

/** The organisation that a finding names, else the best sign there is, and which sign that is. */
function ActualProvider({ cookie, findings }: ActualProviderProps) {
  const { known, setBy, domain } = cookie;
  const found = findings.find(({ rule }) => rule === 'provider-differs')?.actual;
  if (found !== undefined) return <Foreign text={found} />;
  if (known?.kind === 'party') {
    const name = known.controller ?? known.organisation;
    return <Sign text={name ?? known.platform} id="provider_by_name" />;
  }
  if (setBy?.holder && !setBy.holder.nobodysParty) {
    const { organisation, registrableDomain } = setBy.holder;
    return <Sign text={organisation ?? registrableDomain} id="provider_by_setter" />;
  }
  return <Sign text={domain.replace(/^\./, '')} id="provider_by_domain" />;
}

function Sign({ text, id }: { text: string; id: string }) {
  return (
    <>
      <Foreign text={text} />
      <span class="aside">
        <Say id={id} />
      </span>
    </>
  );
}

/** Where it lives: its domain, its path where that narrows it, its partition. */
function Home({ cookie: { domain, path, partition } }: { cookie: Cookie }) {
  return (
    <>
      <Address origin={domain} path={path === '/' ? '' : path} />
      {partition !== undefined && (
        <span class="aside">
          <Say id="home_partition">
            <Address origin={partition} />
          </Say>
        </span>
      )}
    </>
  );
}
