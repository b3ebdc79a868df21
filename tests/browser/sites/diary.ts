import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

const DAY = 86_400;

export const diaryHost = 'www.diary.example';

/** Klaro's cookie of a visitor who has refused, and what is set after that. */
const REFUSAL = `document.cookie = 'klaro=${encodeURIComponent('{"matomo":false}')}; Path=/; Secure; Max-Age=${DAY}';`;
const AFTER = `document.cookie = 'd_alike=' + Math.random() + '; Path=/; Secure';`;

/** Each page sets other cookies than the other. It has no charter. */
const diary: Site = ({ path }) => {
  const always = [
    setCookie('d_both', 'a', { maxAge: DAY }),
    setCookie('d_longer', 'a', { maxAge: path === '/second' ? 2 * DAY : DAY }),
  ];
  if (path === '/first') {
    const cookies = [
      ...always,
      setCookie('d_old', 'a', { maxAge: DAY }),
      setCookie('d_setter', 'a', { maxAge: DAY }),
    ];
    return { cookies, body: page(`document.cookie = 'd_choice=1; Path=/; Secure';`) };
  }
  if (path !== '/second') return undefined;
  return {
    cookies: [...always, setCookie('d_new', 'a', { maxAge: DAY })],
    body: page(`document.cookie = 'd_choice=2; Path=/; Secure';
      document.cookie = 'd_setter=b; Path=/; Secure; Max-Age=${DAY}';
      ${AFTER}`),
  };
};

function page(script: string): string {
  return `<!doctype html><html lang="en"><title>Diary</title><h1>Diary</h1>
    <button type="button" id="refuse">Refuse all</button>
    <script>
      ${script}
      document.querySelector('#refuse').onclick = () => { ${REFUSAL} ${AFTER} };
    </script>`;
}

export const diarySites: Record<string, Site> = { [diaryHost]: diary };
