import { toChildArray, type ComponentChildren } from 'preact';
import { clip, printable, withoutHttps } from './printable';
import { useWords } from './words-context';

const MOST_IN_FULL = 256;
const MOST_OF_A_CELL = 1_200;

/** A message around its children, which are its values in their order. */
export function Say({ id, children }: { id: string; children?: ComponentChildren }) {
  return <>{useWords().parts(id, toChildArray(children))}</>;
}

/** Data that is not ours, kept apart from the text around it: a host, an organisation, a reason. */
export function Foreign({ text, strong = false }: { text: string; strong?: boolean }) {
  return <bdi class={strong ? 'strong' : undefined}>{printable(clip(text, MOST_OF_A_CELL))}</bdi>;
}

/** An address, which breaks after its host where it has to break. */
export function Address({ origin, path = '' }: { origin: string; path?: string | undefined }) {
  return (
    <bdi>
      {printable(clip(withoutHttps(origin), MOST_OF_A_CELL))}
      <wbr />
      {printable(clip(path, MOST_OF_A_CELL))}
    </bdi>
  );
}

/** What the site wrote, in its own language and marked as its words. */
export function TheirWords({ text, language }: { text: string; language: string | undefined }) {
  return (
    <q>
      <bdi lang={language}>{printable(clip(text, MOST_OF_A_CELL))}</bdi>
    </q>
  );
}

/** A cookie's name as far as anybody reads, and how long it is where that is not all. */
export function FullName({ name }: { name: string }) {
  const words = useWords();
  if (name === '') return <NoName />;
  return (
    <>
      <bdi class="name">{printable(clip(name, MOST_IN_FULL))}</bdi>
      {name.length > MOST_IN_FULL && (
        <span class="aside">{words.count('name_length', name.length)}</span>
      )}
    </>
  );
}

function NoName() {
  return <span class="absent">{useWords().say('name_empty')}</span>;
}

/** Said where a fact is not there. */
export function Absent({ id }: { id: string }) {
  return <span class="absent">{useWords().say(id)}</span>;
}

/** Said where nothing is to be expected: charters do not tell who sets a cookie. */
export function Nothing() {
  return (
    <>
      <span class="absent" aria-hidden="true">
        —
      </span>
      <Unseen id="value_not_stated" />
    </>
  );
}

/** For those who cannot see what stands beside it. */
export function Unseen({ id }: { id: string }) {
  return <span class="unseen">{useWords().say(id)}</span>;
}
