import type { TargetedToggleEvent } from 'preact';
import { useState } from 'preact/hooks';

/** Which groups a person has folded or unfolded. */
export interface Folds {
  /** @param byDefault what it is until the person says otherwise. */
  isUnfolded: (id: string, byDefault: boolean) => boolean;
  onFold: (id: string, isUnfolded: boolean) => void;
}

/**
 * Keeps which groups are unfolded.
 *
 * @param isFiltered what a person folds while rows are filtered holds no longer than that.
 */
export function useFolds(isFiltered: boolean): Folds {
  const [chosen, choose] = useState<ReadonlyMap<string, boolean>>(new Map());
  const key = (id: string) => `${isFiltered ? 'filtered' : 'all'} ${id}`;
  return {
    isUnfolded: (id, byDefault) => chosen.get(key(id)) ?? byDefault,
    onFold: (id, isUnfolded) =>
      choose((before) =>
        before.get(key(id)) === isUnfolded ? before : new Map(before).set(key(id), isUnfolded),
      ),
  };
}

/** Listens to a group: browsers tell of its unfolding too where nobody did it but the page. */
export function whenPersonFolds(id: string, wasUnfolded: boolean, onFold: Folds['onFold']) {
  return ({ currentTarget: { open } }: TargetedToggleEvent<HTMLDetailsElement>) => {
    if (open !== wasUnfolded) onFold(id, open);
  };
}
