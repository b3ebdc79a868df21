import { CmpApi } from '@iabtcf/cmpapi';
import { tcStringOf } from '../../../cookie/choice/tc-string';

/** Runs in a page: asks, answers `__tcfapi`, and keeps the TC string where its script element says. */

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const STATISTICS = [1, 8, 9];
const ADVERTISING = [1, 2, 3, 4, 7];
const HALF_A_YEAR = 15_768_000;

const { storage, name = '' } = document.currentScript!.dataset;
const cmpApi = new CmpApi(31, 1, true);

function answered(consents: number[]): void {
  const tcString = tcStringOf({ consents });
  keep(tcString);
  cmpApi.update(tcString, false);
  for (const id of ['banner', 'panel']) element(id).hidden = true;
}

function keep(tcString: string): void {
  if (storage === 'localStorage') localStorage.setItem(name, tcString);
  else {
    document.cookie = `${name}=${tcString}; Path=/; Secure; SameSite=Lax; Max-Age=${HALF_A_YEAR}`;
  }
}

function kept(): string | undefined {
  if (storage === 'localStorage') return localStorage.getItem(name) ?? undefined;
  const pairs = document.cookie.split('; ').map((pair) => pair.split('='));
  return pairs.find(([one]) => one === name)?.[1];
}

function chosen(): number[] {
  const isOn = (id: string) => element<HTMLInputElement>(id).checked;
  return [...(isOn('statistics') ? STATISTICS : []), ...(isOn('advertising') ? ADVERTISING : [])];
}

function element<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

for (const id of ['accept', 'accept-all']) element(id).onclick = () => answered(ALL);
for (const id of ['refuse', 'refuse-all']) element(id).onclick = () => answered([]);
element('save').onclick = () => answered(chosen());

const before = kept();
element('banner').hidden = before !== undefined;
cmpApi.update(before ?? '', before === undefined);
