import { useEffect, useRef, useState } from 'preact/hooks';

/** Says politely, to those who listen, what has changed since the page was first shown. */
export function Announcer({ text }: { text: string }) {
  const lastRef = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (lastRef.current === text) return;
    lastRef.current = text;
    setSaid(text);
  }, [text]);
  return (
    <p class="unseen" aria-live="polite">
      {said}
    </p>
  );
}
