import type { ComponentChild } from 'preact';
import type { Declaration } from '../../charter/model';
import type { Cookie, Finding } from '../../verdict/report';
import { isNameTold, type Side } from './fields';
import { CATEGORY_WORDS, PARTY_WORDS } from './labels';
import type { RowContext } from './row-context';
import { FullName, Nothing, Say, TheirWords } from './Text';
import { useWords } from './words-context';

/** What the charter says of each field, in its own words. */
export function declaredOf(
  declaration: Declaration,
  cookie: Cookie | undefined,
  findings: readonly Finding[],
  context: RowContext,
): Side {
  const { name, provider, service, domain, retention } = declaration;
  const theirs = (text: string | undefined): ComponentChild =>
    text ? <TheirWords text={text} language={context.charterLanguage} /> : null;
  return {
    name: isNameTold(name, cookie?.name) ? <FullName name={name} /> : null,
    provider: theirs(provider),
    service: theirs(service),
    purpose: <DeclaredPurpose declaration={declaration} context={context} />,
    party: declaredParty(declaration, findings),
    lifetime: retention ? <DeclaredLifetime retention={retention} context={context} /> : null,
    'set-by': cookie ? <Nothing /> : null,
    domain: theirs(domain) ?? (cookie ? <Nothing /> : null),
  };
}

/** As its column states, else as a finding understood the provider: the site itself. */
function declaredParty({ party }: Declaration, findings: readonly Finding[]): ComponentChild {
  const isOwn = findings.some(({ rule }) => rule === 'third-party-undisclosed');
  const declared = party ?? (isOwn ? 'first' : undefined);
  return declared ? <Say id={PARTY_WORDS[declared]} /> : null;
}

/** The purpose as it was written, and the category that was stated beside it. */
function DeclaredPurpose(props: { declaration: Declaration; context: RowContext }) {
  const words = useWords();
  const { purpose, category } = props.declaration;
  const stated =
    category && category.from !== 'purpose' ? CATEGORY_WORDS.get(category.is) : undefined;
  if (!purpose && !stated) return <span class="absent">{words.say('value_not_stated')}</span>;
  return (
    <>
      {purpose && <TheirWords text={purpose} language={props.context.charterLanguage} />}
      {stated && <span class={purpose ? 'aside' : undefined}>{words.say(stated)}</span>}
    </>
  );
}

function DeclaredLifetime(props: {
  retention: NonNullable<Declaration['retention']>;
  context: RowContext;
}) {
  const words = useWords();
  const { text, seconds } = props.retention;
  return (
    <span title={seconds === null ? undefined : words.seconds(seconds)}>
      <TheirWords text={text} language={props.context.charterLanguage} />
    </span>
  );
}
