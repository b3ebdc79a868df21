import type { Place } from '../browser/database';
import type { SetAsideFinding, SetAsides } from '../browser/set-asides';
import { readGuidance } from '../verdict/read-guidance';
import type { Guidance, SetAside, Settings } from '../verdict/settings';
import type { PrivateList } from './private-list';
import { serially } from './serially';

/** Keeps what a person has settled: whose guidance counts, and which findings are set aside. */
export interface Settling {
  /** How a site is judged. What cannot be read from disk is as if nobody had settled it. */
  settingsFor(place: Place): Promise<Settings>;
  setAside(place: Place, finding: SetAsideFinding, why: Why): Promise<void>;
  takeBack(place: Place, finding: SetAsideFinding): Promise<void>;
  chooseGuidance(guidance: Guidance): Promise<void>;
}

/** Why a finding is set aside, and by whom. */
export type Why = Pick<SetAside, 'reason' | 'by'>;

/** What settling needs of the world. */
interface Surroundings {
  onDisk: SetAsides;
  /** What was set aside in private windows. */
  inPrivate: PrivateList<SetAside>;
  isPrivate(storeId: string): boolean;
  readStoredGuidance(): Promise<unknown>;
  writeStoredGuidance(guidance: Guidance): Promise<void>;
  /** ISO 8601 UTC. */
  now(): string;
  /** A site, or each where none is named, is judged otherwise now. Settles when that is shown. */
  settled(host?: string): Promise<void>;
}

/** One thing after the other: what is taken back never overtakes its being set aside. */
export function createSettling(surroundings: Surroundings): Settling {
  const { onDisk, inPrivate, isPrivate, now, settled } = surroundings;
  const inTurn = serially();

  const keep = async (setAside: SetAside, storeId: string): Promise<void> => {
    if (!isPrivate(storeId)) return onDisk.keep(setAside);
    const others = (await inPrivate.all()).filter((one) => !isSame(one, setAside));
    return inPrivate.write([setAside, ...others]);
  };

  const remove = async (site: string, finding: SetAsideFinding): Promise<void> => {
    const privately = await inPrivate.all();
    const rest = privately.filter((one) => !isSame(one, { site, ...finding }));
    if (rest.length < privately.length) await inPrivate.write(rest);
    await onDisk.remove(site, finding);
  };

  return {
    settingsFor: async ({ host, storeId }) => {
      const [stored, setAside, privately] = await Promise.all([
        surroundings.readStoredGuidance(),
        onDisk.of(host).catch(() => []),
        isPrivate(storeId) ? inPrivate.all() : [],
      ]);
      const ofSite = privately.filter(({ site }) => site === host);
      return { guidance: readGuidance(stored), setAside: [...ofSite, ...setAside] };
    },
    setAside: ({ host, storeId }, { rule, name, domain }, { reason, by }) =>
      inTurn(async () => {
        const setAside: SetAside = {
          rule,
          site: host,
          name,
          ...(domain !== undefined && { domain }),
          reason,
          ...(by !== undefined && { by }),
          at: now(),
        };
        await keep(setAside, storeId);
        await settled(host);
      }),
    takeBack: ({ host }, finding) =>
      inTurn(async () => {
        await remove(host, finding);
        await settled(host);
      }),
    chooseGuidance: (guidance) =>
      inTurn(async () => {
        await surroundings.writeStoredGuidance(readGuidance(guidance));
        await settled();
      }),
  };
}

type About = SetAsideFinding & Pick<SetAside, 'site'>;

function isSame(one: About, other: About): boolean {
  return (
    one.site === other.site &&
    one.rule === other.rule &&
    one.name === other.name &&
    one.domain === other.domain
  );
}
