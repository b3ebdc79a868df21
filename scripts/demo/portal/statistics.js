// What a statistics tag writes: for the whole family of hosts, and for two years.
const twoYears = 2 * 365 * 86_400;
const visitor = `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1_000)}`;
const attributes = `path=/; domain=.opendatasoft.com; max-age=${twoYears}; samesite=lax; secure`;
document.cookie = `_ga=GA1.1.${visitor}; ${attributes}`;
document.cookie = `_ga_7Q2M4XK9TB=GS2.1.${visitor}; ${attributes}`;
