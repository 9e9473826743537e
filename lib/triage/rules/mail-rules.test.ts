import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../model/list-row.ts';
import { hear } from '../hear.ts';
import type { MailRule } from './mail-rule.ts';
import { MAIL_RULES } from './mail-rules.ts';

const rowWith = ({ where }: MailRule, words: string): ListRow => ({
  id: 'r',
  unread: true,
  subject: where === 'subject' ? words : '',
  snippet: where === 'subject' ? '' : words,
});

describe.each(MAIL_RULES)('the rule "$name" ($says)', (rule) => {
  it.each(rule.hits)('hears "%s"', (words) => {
    expect(hear(rowWith(rule, words)).times(rule.says)).toBeGreaterThan(0);
  });
  it.each(rule.misses)('does not hear "%s"', (words) => {
    expect(hear(rowWith(rule, words)).times(rule.says)).toBe(0);
  });
  it('has two examples each way', () => {
    expect(rule.hits.length).toBeGreaterThan(1);
    expect(rule.misses.length).toBeGreaterThan(1);
  });
});
