import { useWords } from '../words-context';
import { EXPORTS, type ExportId } from './exports';
import { Menu } from './Menu';

interface ExportMenuProps {
  /** Undefined where the rows are of several sites: a report is of one. */
  onExport: ((id: ExportId) => void) | undefined;
}

/** The files that a report, and the charter as it should be, can be saved as. */
export function ExportMenu({ onExport }: ExportMenuProps) {
  const words = useWords();
  return (
    <Menu label="export_title">
      {!onExport && <p class="quiet">{words.say('export_one_site')}</p>}
      {onExport &&
        EXPORTS.map(({ id, label }) => (
          <button key={id} type="button" class="link" data-export={id} onClick={() => onExport(id)}>
            {words.say(label)}
          </button>
        ))}
    </Menu>
  );
}
