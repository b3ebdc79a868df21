import { Foreign } from './Text';

/** The host that is read for, above the heading; nothing where it is none in particular. */
export function ReadFor({ host }: { host: string }) {
  if (host === '') return null;
  return (
    <p class="place">
      <Foreign text={host} />
    </p>
  );
}
