import { isPublicIpAddress } from '../check-digits.ts';
import { byPattern } from '../recogniser.ts';

/** An internet address outside the private ranges: it can point to one household. */
export const ipAddress = byPattern({
  name: 'ip-address',
  type: 'other',
  why: 'An IP address, which can point to one household.',
  forms: [
    {
      needs: /\d\.\d{1,3}\.\d/u,
      pattern: /(?<![\p{L}\p{N}.:-])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|[.:-]\d)/gu,
      valid: isPublicIpAddress,
      deny: /(?:section|paragraph|para|clause|version|v|item|rule|part|chapter|annex|table|figure|build|release)\.?[ \u00a0]?$/iu,
    },
  ],
  hits: ['logged in from [[81.2.69.142]] that night', 'IP: [[203.0.113.9]]'],
  misses: ['server at 192.168.1.1', 'clause 4.1.2.3', 'version 10.15.7.1', '300.1.1.1', 'build 10.15.7'],
});
