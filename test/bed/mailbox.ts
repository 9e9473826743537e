import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOPICS = [
  'street lamps',
  'taxi licences',
  'library hours',
  'agency staff',
  'drain repairs',
  'school places',
  'grit bins',
  'market stalls',
];
const SUBJECTS: readonly ((topic: string, nth: number) => string)[] = [
  (topic) => `FOI request - ${topic}`,
  (topic, nth) => `Question ${nth} about ${topic}`,
  (topic) => `Freedom of Information: ${topic}`,
  (topic, nth) => `Automatic reply: note ${nth} on ${topic}`,
  (topic) => `Internal review: ${topic}`,
  () => 'Subject access request',
];
const DAY = 86_400_000;
/** The newest message; each before it is six hours older. */
const NEWEST = Date.parse('2026-11-23T09:00:00Z');

/** Writes so many messages as .eml files into a new folder, for a webmail to be filled with. Gives the folder. */
export function generatedMessages(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'request-lens-mail-'));
  mkdirSync(folder, { recursive: true });
  for (let nth = 0; nth < count; nth++) {
    const topic = TOPICS[nth % TOPICS.length] ?? '';
    const subject = SUBJECTS[nth % SUBJECTS.length]?.(topic, nth) ?? topic;
    const date = new Date(NEWEST - (nth * DAY) / 4).toUTCString().replace('GMT', '+0000');
    writeFileSync(
      join(folder, `${String(nth).padStart(4, '0')}.eml`),
      [
        `From: Writer ${nth} <writer${nth}@post.example>`,
        'To: foi@wexborough.example',
        `Subject: ${subject}`,
        `Date: ${date}`,
        `Message-ID: <generated-${nth}@post.example>`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        `Please tell me how many ${topic} there were in 2025.`,
        '',
        `Writer ${nth}`,
      ].join('\r\n'),
    );
  }
  return folder;
}
