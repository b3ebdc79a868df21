import { describe, expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

describe('Orejime', () => {
  test('purposes, and those that hold others', () => {
    const { format, grids, unread } = gridsOfJson({
      privacyPolicyUrl: '/privacy',
      purposes: [
        {
          id: 'audience',
          title: 'Statistics',
          description: 'Counts visits',
          cookies: ['seen', '/^seen_/i', ['deep', '/blog', '.tea.example'], {}],
        },
        {
          id: 'ads',
          title: 'Advertising',
          purposes: [{ id: 'loud', title: 'Loud Ads', cookies: ['loud'] }, null],
        },
      ],
    });
    const statistics = { category: 'Statistics', purpose: 'Counts visits' };
    expect(format).toBe('orejime');
    expect(rowsOf(grids)).toEqual([
      { ...statistics, name: 'seen' },
      { ...statistics, name: '/^seen_/i' },
      { ...statistics, name: 'deep', domain: '.tea.example' },
      { category: 'Advertising', service: 'Loud Ads', name: 'loud' },
    ]);
    expect(grids[1]?.trail).toEqual(['Advertising', 'Loud Ads']);
    expect(unread.map(({ where }) => where)).toEqual([
      'purposes[0].cookies[3]',
      'purposes[1].purposes[1]',
    ]);
  });

  test('a purpose that is named for a service', () => {
    const { grids } = gridsOfJson({
      purposes: [{ id: 'l', title: 'Loudspeaker', cookies: ['loud'] }],
    });
    expect(rowsOf(grids)).toEqual([{ service: 'Loudspeaker', name: 'loud' }]);
  });

  test('purposes deeper than a banner shows are said', () => {
    let purposes: unknown[] = [{ id: 'deepest', cookies: ['deep'] }];
    for (let depth = 0; depth < 1_000; depth += 1) purposes = [{ id: `p${depth}`, purposes }];
    const { grids, unread } = gridsOfJson({ purposes });
    expect(rowsOf(grids)).toEqual([]);
    expect(unread.map(({ why }) => why)).toEqual(['cut']);
  });
});
