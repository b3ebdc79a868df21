import type { ComponentChildren } from 'preact';

/** A browser's window with its address bar, as the ground of a picture. The text beside it says the same. */
export function BrowserScene({ children }: { children: ComponentChildren }) {
  return (
    <svg class="scene" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="window" x="1" y="1" width="238" height="148" rx="8" />
      <path class="bar" d="M1.5 34V9a8 8 0 0 1 8-8h221a8 8 0 0 1 8 8v25Z" />
      <path class="line" d="M16 18h120" />
      {children}
    </svg>
  );
}

/** The extension's sign: what is declared and what is there, two halves that do not quite meet. */
export function Sign({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="declared" d="M7.2 .5v12.5a6.2 6.2 0 0 1 0-12.5Z" />
      <path class="real" d="M8.8 3v12.5a6.2 6.2 0 0 0 0-12.5Z" />
    </g>
  );
}
