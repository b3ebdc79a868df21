// Cookies that the shop's own script writes. The comments name the rule that each one breaks.
const day = 86_400;
const own = 'path=/; samesite=lax; secure';
const family = 'path=/; domain=.lanterne.example; samesite=lax; secure';
const number = () => Math.floor(Math.random() * 2 ** 31);

// As declared.
document.cookie = `lanterne_language=en; ${own}; max-age=${365 * day}`;

measure();
ask();

/** before-choice, after-refusal: done with every page and every answer, whatever that is. */
function measure() {
  // As declared.
  document.cookie = `_ga=GA1.1.${number()}.${number()}; ${family}; max-age=${730 * day}`;

  // provider-differs: declared as Hotjar's.
  document.cookie = `_fbp=fb.1.${number()}.${number()}; ${family}; max-age=${90 * day}`;

  // purpose-differs: declared as necessary.
  document.cookie = `_gcl_au=1.1.${number()}.${number()}; ${family}; max-age=${90 * day}`;
}

/** Asks until there is an answer, which is kept as Klaro keeps it. */
function ask() {
  const banner = document.querySelector('.choice');
  banner.hidden = /(^|; )klaro=/.test(document.cookie);
  banner.addEventListener('submit', (event) => {
    event.preventDefault();
    const isAll = event.submitter.value === 'all';
    const answer = JSON.stringify({ statistics: isAll, marketing: isAll });
    document.cookie = `klaro=${encodeURIComponent(answer)}; ${own}; max-age=${180 * day}`;
    banner.hidden = true;
    measure();
  });
}
