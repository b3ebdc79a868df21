// Cookies that the shop's own script writes. The comments name the rule that each one breaks.
const day = 86_400;
const family = 'path=/; domain=.lanterne.example; samesite=lax; secure';
const number = () => Math.floor(Math.random() * 2 ** 31);

// As declared.
document.cookie = `lanterne_language=en; path=/; max-age=${365 * day}; samesite=lax; secure`;
document.cookie = `_ga=GA1.1.${number()}.${number()}; ${family}; max-age=${730 * day}`;

// provider-differs: declared as Hotjar's.
document.cookie = `_fbp=fb.1.${number()}.${number()}; ${family}; max-age=${90 * day}`;

// purpose-differs: declared as necessary.
document.cookie = `_gcl_au=1.1.${number()}.${number()}; ${family}; max-age=${90 * day}`;
