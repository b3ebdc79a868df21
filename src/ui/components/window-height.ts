import { useEffect, useState } from 'preact/hooks';

/** How high the window is, in CSS pixels: asked once, for asking has the browser lay out what was drawn. */
export function useWindowHeight(): number {
  const [height, setHeight] = useState(innerHeight);
  useEffect(() => {
    const measure = () => setHeight(innerHeight);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return height;
}
