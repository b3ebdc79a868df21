import { CATEGORY_WORDS } from '../labels';
import { useWords } from '../words-context';

const RADIUS = 5;

/** Corners of a regular figure around the middle, as SVG's `points`; every second one at another distance. */
function corners(count: number, turned = 0, inner = RADIUS): string {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((at + turned) / count) * 2 * Math.PI - Math.PI / 2;
    const radius = at % 2 === 1 ? inner : RADIUS;
    return `${(radius * Math.cos(angle)).toFixed(1)},${(radius * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');
}

/** A form a category, so that colour never tells alone: square, hexagon, disc, triangle, diamond, star. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['necessary', corners(4, 0.5)],
  ['functional', corners(6)],
  ['preferences', corners(24)],
  ['statistics', corners(3)],
  ['marketing', corners(4)],
  ['unclassified', corners(10, 0, 2.2)],
]);

interface CategoryMarkProps {
  x: number;
  y: number;
  /** A category's id; a ring where it is none. */
  category: string;
  /** A second setting of the same cookie is an outline. */
  isHollow?: boolean;
}

/** The mark of a cookie's category in a picture. */
export function CategoryMark({ x, y, category, isHollow = false }: CategoryMarkProps) {
  const form = FORMS.get(category);
  const name = form === undefined ? 'mark unknown' : `mark ${category}`;
  return (
    <g class={isHollow ? `${name} hollow` : name} transform={`translate(${x} ${y})`}>
      {form === undefined ? <circle r={RADIUS - 1} /> : <polygon points={form} />}
    </g>
  );
}

/** What the marks stand for. */
export function CategoryLegend({ categories }: { categories: readonly string[] }) {
  const words = useWords();
  return (
    <ul class="legend">
      {categories.map((category) => (
        <li key={category}>
          <svg width={14} height={14} aria-hidden="true">
            <CategoryMark x={7} y={7} category={category} />
          </svg>
          {words.say(CATEGORY_WORDS.get(category) ?? 'value_not_known')}
        </li>
      ))}
    </ul>
  );
}
