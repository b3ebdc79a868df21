/** The least that a popup can do: asks the jar the same questions as ours and writes the names. */
interface Api {
  tabs: { query(details: object): Promise<{ url?: string }[]> };
  cookies: { getAll(details: object): Promise<{ name: string }[]> };
}
const scope = globalThis as unknown as { browser?: Api; chrome: Api };
const { tabs, cookies } = scope.browser ?? scope.chrome;

async function list(): Promise<void> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const domain = new URL(tab?.url ?? '').hostname.split('.').slice(-2).join('.');
  const answers = await Promise.all([
    cookies.getAll({ partitionKey: { topLevelSite: `https://${domain}` } }),
    cookies.getAll({ domain }),
  ]);
  for (const { name } of answers.flat()) {
    const row = document.createElement('div');
    row.className = 'bench-row';
    row.textContent = name;
    document.body.append(row);
  }
}

void list();

export {};
