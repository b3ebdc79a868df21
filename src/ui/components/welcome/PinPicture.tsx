import { BrowserScene, Sign } from './BrowserScene';

/** The puzzle piece, the menu below it, and the pin beside the extension. */
export function PinPicture() {
  return (
    <BrowserScene>
      <path class="puzzle" d="M206 12h5a3 3 0 1 1 6 0h5v5a3 3 0 1 0 0 6v4h-16v-5a3 3 0 1 0 0-5Z" />
      <rect class="mark" x="199" y="5" width="30" height="26" rx="6" />
      <rect class="window" x="104" y="38" width="126" height="84" rx="6" />
      <path class="line" d="M142 56h40M142 104h32" />
      <path class="line" d="M118 56h2M118 104h2" />
      <rect class="bar" x="108" y="68" width="118" height="24" rx="4" />
      <Sign x={112} y={72} />
      <path class="line" d="M142 80h50" />
      <path class="pin" d="M208 73h8l-1 2v4l3 3h-5v5l-1 2-1-2v-5h-5l3-3v-4Z" />
    </BrowserScene>
  );
}
