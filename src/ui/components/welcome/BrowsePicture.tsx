import { BrowserScene, Sign } from './BrowserScene';

/** A page as any other, and the button's count above it. */
export function BrowsePicture() {
  return (
    <BrowserScene>
      <Sign x={204} y={8} />
      <rect class="badge" x="212" y="17" width="14" height="12" rx="4" />
      <text class="count" x="219" y="26">
        3
      </text>
      <rect class="bar" x="16" y="48" width="208" height="34" rx="4" />
      <path class="line" d="M20 98h120M20 114h160M20 130h90" />
    </BrowserScene>
  );
}
