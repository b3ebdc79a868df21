import { BrowserScene, Sign } from './BrowserScene';

/** The popup below the button: the answer, then the cookies. */
export function OpenPicture() {
  return (
    <BrowserScene>
      <rect class="mark" x="199" y="5" width="26" height="24" rx="6" />
      <Sign x={204} y={9} />
      <path class="line" d="M20 54h56M20 70h72M20 86h48" />
      <rect class="window" x="112" y="36" width="118" height="106" rx="6" />
      <path class="line" d="M124 52h72" />
      <rect class="absent-row" x="124" y="64" width="28" height="6" rx="3" />
      <rect class="wrong" x="154" y="64" width="20" height="6" rx="3" />
      <rect class="right" x="176" y="64" width="42" height="6" rx="3" />
      <circle class="absent-row" cx="127" cy="86" r="3" />
      <circle class="wrong" cx="127" cy="104" r="3" />
      <circle class="right" cx="127" cy="122" r="3" />
      <path class="line" d="M142 86h64M142 104h48M142 122h72" />
    </BrowserScene>
  );
}
