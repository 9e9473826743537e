import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analyse.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Analyser } from './analyser.ts';
import { Batch } from './batch.ts';

const letter = (subject: string) =>
  `From: Jo Vale <jo@example.org>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nSubject: ${subject}\r\n\r\nDear Council,\r\n\r\nUnder the Freedom of Information Act, how many lamps are out in ${subject}?\r\n\r\nJo Vale\r\n`;
const file = (name: string, text: string) => new File([text], name);

const analyser: Analyser = {
  analyse: async ({ message, settings, said }) => analyse(message, settings, said),
  stop: () => undefined,
};

function batch(onFound: (found: FoiRequest) => Promise<void> = async () => undefined): Batch {
  return new Batch({
    analyser,
    settings: { jurisdiction: 'uk', authorityKind: 'council' },
    // These letters are plain text: no document is made.
    parseHtml: () => {
      throw new Error('not wanted here');
    },
    onFound,
  });
}

describe('many letters at once', () => {
  it('are each found, those of a mailbox too, and a file that cannot be read is named with why', async () => {
    const many = batch();
    const mailbox = ['Elm Road', 'Mill Lane']
      .map((place) => `From jo@example.org Mon Mar  2 10:00:00 2026\r\n${letter(place)}\r\n`)
      .join('');
    await many.run([file('a.eml', letter('Ash Street')), file('x.xyz', '??'), file('box.mbox', mailbox)]);
    expect(many.state.rows.map(({ file: name, request }) => [name, request.subject, request.due])).toEqual([
      ['a.eml', 'Ash Street', '2026-03-31'],
      ['box.mbox', 'Elm Road', '2026-03-31'],
      ['box.mbox', 'Mill Lane', '2026-03-31'],
    ]);
    expect(many.state.problems).toEqual([{ file: 'x.xyz', problem: 'unknown-kind' }]);
    expect(many.state).toMatchObject({ done: 3, all: 3, running: false });
  });

  it('are told one by one, and stop when the officer stops them, with what was found', async () => {
    const found: string[] = [];
    const many = batch(async ({ message }) => {
      found.push(message.subject);
      if (found.length === 2) many.stop();
    });
    await many.run(['a', 'b', 'c', 'd'].map((name) => file(`${name}.eml`, letter(name))));
    expect(found).toEqual(['a', 'b']);
    expect(many.state).toMatchObject({ running: false, all: 4 });
    expect(many.state.rows).toHaveLength(2);
    expect(many.state.done).toBeLessThan(4);
  });
});
