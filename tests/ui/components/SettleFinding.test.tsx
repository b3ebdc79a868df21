// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/verdict/report';
import { asDeclared, notSeen, reportView, showPopup, undeclared } from './sample';

const ROWS = [undeclared('a'), asDeclared('b'), notSeen('c')];
const settled = { reason: 'It is our own', by: 'The DPO', at: '2026-11-20T12:00:00Z' };

/** The same row once its findings are set aside. */
function afterwards(row: Row): Row {
  return {
    ...row,
    verdict: 'unjudged',
    findings: row.findings.map((finding) => ({ ...finding, setAside: settled })),
  };
}

/** The popup with a row open, and the form of its finding. */
function showWithForm() {
  const popup = showPopup(reportView(ROWS));
  const find = <Kind extends HTMLElement>(selector: string) => {
    const found = popup.root.querySelector<Kind>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const openForm = async () => {
    popup.open('a');
    await waitFor(() => find('[data-do="set-aside"]').click());
    await waitFor(() => find('textarea'));
  };
  const write = (selector: string, text: string) =>
    fireEvent.input(find(selector), { target: { value: text } });
  const focused = () => document.activeElement as HTMLElement;
  return { ...popup, find, openForm, write, focused };
}

describe('setting a finding aside', () => {
  it('asks for a reason, into which the focus goes, and a name', async () => {
    const { settling, openForm, find, write, focused } = showWithForm();
    await openForm();
    expect(focused()).toBe(find('textarea'));
    expect(find<HTMLButtonElement>('[data-do="save-aside"]').disabled).toBe(true);
    write('textarea', ' It is our own ');
    write('input[name="by"]', 'The DPO');
    await waitFor(() =>
      expect(find<HTMLButtonElement>('[data-do="save-aside"]').disabled).toBe(false),
    );
    fireEvent.submit(find('form.set-aside'));
    expect(settling.onSetAside).toHaveBeenCalledWith(
      { rule: 'undeclared', name: 'a', domain: 'example.org' },
      { reason: 'It is our own', by: 'The DPO' },
    );
    await waitFor(() => expect(focused()).toBe(find('[data-settle="undeclared"] button')));
  });

  it('leaves the name out where none is given, and the domain where no cookie is there', async () => {
    const { settling, open, find, write } = showWithForm();
    open('c');
    await waitFor(() => find('[data-do="set-aside"]').click());
    await waitFor(() => write('textarea', 'Not yet'));
    fireEvent.submit(find('form.set-aside'));
    expect(settling.onSetAside).toHaveBeenCalledWith(
      { rule: 'not-seen', name: 'c' },
      { reason: 'Not yet' },
    );
  });

  it('says so where it cannot be kept, and keeps what was written', async () => {
    const { settling, openForm, find, write, text } = showWithForm();
    settling.onSetAside.mockRejectedValue(new Error('QuotaExceededError'));
    await openForm();
    write('textarea', 'It is our own');
    fireEvent.submit(find('form.set-aside'));
    await waitFor(() => expect(text()).toContain('That could not be kept: QuotaExceededError'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('It is our own');
  });

  it('is cancelled by Escape, which then closes nothing else', async () => {
    const { settling, openForm, find, focused, root } = showWithForm();
    await openForm();
    expect(fireEvent.keyDown(find('textarea'), { key: 'Escape' })).toBe(false);
    await waitFor(() => expect(root.querySelector('textarea')).toBeNull());
    expect(focused()).toBe(find('[data-do="set-aside"]'));
    expect(settling.onSetAside).not.toHaveBeenCalled();
  });
});

describe('a finding that is set aside', () => {
  it('stays listed, with reason, name and date; the focus stays with it, and it is announced', async () => {
    const { openForm, find, focused, row, root, update } = showWithForm();
    await openForm();
    update(reportView([afterwards(ROWS[0]!), ...ROWS.slice(1)]));
    await waitFor(() => expect(root.querySelector('.settled')).not.toBeNull());
    const finding = find('[data-rule="undeclared"]');
    expect(finding.textContent).toContain('Set aside on 20 Nov 2026 by The DPO: It is our own');
    expect(row('a').contains(focused())).toBe(true);
    expect(focused().dataset['do']).toBe('take-back');
    await waitFor(() => expect(root.textContent).toContain('1 finding set aside'));
  });

  it('is not what the row’s chip tells', () => {
    const row = undeclared('a');
    const [first] = afterwards(row).findings;
    const other = { ...row.findings[0]!, rule: 'before-choice', kind: 'concern' as const };
    const { head } = showPopup(reportView([{ ...row, findings: [first!, other] }]));
    expect(head('a').textContent).toContain('Set before a choice');
    expect(head('a').textContent).not.toContain('+1');
  });

  it('can be taken back', async () => {
    const popup = showPopup(reportView([afterwards(ROWS[0]!)]));
    popup.open('a');
    const button = await waitFor(() => {
      const found = popup.root.querySelector<HTMLElement>('[data-do="take-back"]');
      expect(found).not.toBeNull();
      return found;
    });
    button?.click();
    expect(popup.settling.onTakeBack).toHaveBeenCalledWith({
      rule: 'undeclared',
      name: 'a',
      domain: 'example.org',
    });
  });
});
