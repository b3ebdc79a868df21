import { describe, expect, test } from 'vitest';
import { retentionIn } from '../../../src/charter/meaning/retention-in-prose';

describe('a session that prose tells of by its end', () => {
  test.each([
    'It is deleted when you close your browser.',
    'Il est supprimé à la fermeture du navigateur.',
    'Wird beim Schließen des Browsers gelöscht.',
    'Se elimina al cerrar el navegador.',
    'Viene cancellato alla chiusura del browser.',
    'Raderas när du stänger webbläsaren.',
    'expiră la închiderea browserului',
  ])('%s', (text) => expect(retentionIn(`Knows you. ${text}`)?.retention.kind).toBe('session'));

  test.each([
    'Remembers that you closed the window.',
    'You can delete cookies. Then close your browser.',
    'Keeps the browser from closing the basket.',
    'Is deleted by the server.',
  ])('but not: %s', (text) => expect(retentionIn(text)).toBeUndefined());
});
