import type { SetAside } from '../verdict/settings';
import { connect, type Connection } from './connection';

/** Of one site: more findings than anybody has reasons for. */
const MOST_OF_A_SITE = 2_000;

/** Which finding is set aside: of which rule, about which cookie or declaration. */
export type SetAsideFinding = Pick<SetAside, 'rule' | 'name' | 'domain'>;

/** What a person has set aside, on disk. Every call may reject, as those of Database. */
export interface SetAsides {
  /** Of one site. A record that is damaged is passed over. */
  of(host: string): Promise<SetAside[]>;
  /** Of all sites, by site. A record that is damaged is passed over. */
  all(): Promise<SetAside[]>;
  /**
   * Keeps one, instead of what was said of the same finding. Only the worker writes.
   *
   * @throws where a site has too many of them.
   */
  keep(setAside: SetAside): Promise<void>;
  /** Forgets what was said of a finding. Only the worker writes. */
  remove(host: string, finding: SetAsideFinding): Promise<void>;
}

/** What was set aside, over a connection of its own unless one is given. */
export function openSetAsides(database: Connection = connect()): SetAsides {
  return {
    async of(host) {
      return (await (await database()).getAll('aside', ofSite(host))).filter(isSoundSetAside);
    },
    async all() {
      return (await (await database()).getAll('aside')).filter(isSoundSetAside);
    },
    async keep(setAside) {
      const { store, done } = (await database()).transaction('aside', 'readwrite');
      const key = keyOf(setAside.site, setAside);
      const [others, isKept] = await Promise.all([
        store.count(ofSite(setAside.site)),
        store.count(key),
      ]);
      const isFull = others >= MOST_OF_A_SITE && isKept === 0;
      await Promise.all([isFull ? undefined : store.put(setAside, key), done]);
      if (isFull) throw new Error(`no more than ${MOST_OF_A_SITE} findings of a site`);
    },
    async remove(host, finding) {
      await (await database()).delete('aside', keyOf(host, finding));
    },
  };
}

/** Every key of a site begins with it. */
export function ofSite(host: string): IDBKeyRange {
  // An array sorts after every text, so this is whatever lies under it.
  return IDBKeyRange.bound([host], [host, []]);
}

function keyOf(host: string, { rule, name, domain = '' }: SetAsideFinding) {
  return [host, rule, name, domain] as [string, string, string, string];
}

/** False of what another version of the extension or a damaged file left. */
export function isSoundSetAside(record: Partial<SetAside> | undefined): record is SetAside {
  const isSound = [record?.rule, record?.site, record?.name, record?.reason, record?.at].every(
    (one) => typeof one === 'string',
  );
  const areTexts = [record?.domain, record?.by].every(
    (one) => one === undefined || typeof one === 'string',
  );
  return isSound && areTexts && !Number.isNaN(Date.parse(record?.at ?? ''));
}
