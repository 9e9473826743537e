import { threadSite } from './thread.ts';

/** GovQA, as the requester sees it: a history of notes, each with a line that says who wrote when. */
export const govqa = threadSite({
  id: 'govqa',
  guessable: true,
  proof: 'table[id*="rptMessageHistory"],#RequestEditFormLayout_roReferenceNo',
  body: 'div.dxrpCW',
  subject: '#RequestEditFormLayout_roReferenceNo',
  sender: 'span.dxrpHT',
  senderIn: /,\s*([^,\s][^,]*?) wrote:/u,
  date: 'span.dxrpHT',
});
