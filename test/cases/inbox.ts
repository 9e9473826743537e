import type { MarkedCase } from './marked-case.ts';

/** Whole letters in the shapes of an ordinary day's post. Notation: see `readCase`. */
export const INBOX: readonly MarkedCase[] = [
  {
    shape: 'addresses below a blank line, then a question that leans on the stem',
    letter: `Dear Sir or Madam,

[[s Over the past two years, how often have fire inspectors gone to the following buildings:]]

[[s<1 The Glassworks, 9 Ferry Road, Marlow SL7 1AB]]
[[s<1 Weir Mill, 22 Lock Lane, Marlow SL7 2CD]]
[[s<1 The old chapel on Bell Street, Marlow]]

[[d<1 If so, please let me have a copy of each inspection report.]]

[[s Do you also record how often an owner has turned an inspector away?]]

Yours faithfully,
Edda Quill`,
  },
  {
    shape: 'addresses close under their stem and a second paragraph close under them',
    letter: `[[s In 2024, how many times were ambulances sent to these stations:]]
[[s<1 Northgate Station, 1 Rail Approach, Hexley]]
[[s<1 Hexley Parkway, Orbital Road]]
[[d<1 If so could you give me the log of each call and what was found.]]
[[s Did your crews record how many times they were refused entry in 2024?]]`,
  },
  {
    shape: 'a reporter tells what they do before a list',
    letter: `Hello,

We are looking into the ferry contract that began in May 2023. Under the FOI Act we would like to know:

• [[q Which firms bid for it]]
• [[s The price of a crossing in the winning bid]]
• [[d Any legal advice on ending it early]]

Best wishes,
Ada Thorne
Reporter, Estuary Echo`,
  },
  {
    shape: 'a student tells what they study',
    letter: `Hi,

I am a student looking at school libraries in the north. I'm writing a dissertation on how they are paid for. [[s How many school libraries closed in 2023?]] [[q Who decides to close one?]]

Please acknowledge receipt of this email.

Thanks,
Jules`,
  },
  {
    shape: 'a writer tells what they write and asks in the same sentence',
    letter: `I am researching an article on lidos and [[s would like to know how many swimmers used yours in 2024.]]

I look forward to your response within 20 working days.`,
  },
  {
    shape: 'lettered parts of which one leans on another',
    letter: `Please could you tell me:

a) [[s how many divers the harbour employed on 1 May 2025;]]
b) [[s the highest rate paid to any one of them;]]
c) [[s how much was spent on their training in 2024/25.]]`,
  },
  {
    shape: 'three asks in one paragraph',
    letter: `Dear team,

[[s Please tell me how many allotments the council lets,]] and [[s how many people are on the waiting list]] and [[q please say who manages it.]]`,
  },
  {
    shape: 'typed on a phone without capitals or stops',
    letter: `hi there
[[s how many bins were missed on elm road last year]]
[[q who empties them]]
[[d can you send me the contract]]
thanks
sam`,
  },
  {
    shape: 'polite closers and format wishes are no questions',
    letter: `[[s How many library books were lost in 2024?]]

Please send the answer by email in a spreadsheet. If you need clarification, please contact me. If any of this is exempt, please explain why and cite the exemption. I would be grateful if you could acknowledge receipt. I look forward to your response within 20 working days.

Kind regards,
Mo`,
  },
  {
    shape: 'a business round robin with sections',
    letter: `Please answer the questions below.

Telephony
1. [[q Who is your present supplier of telephone lines?]]
2. [[q When does the contract end?]]

Broadband
3. [[q Who is your present supplier of broadband?]]
4. [[s What is spent on it each year?]]

Please provide the answers in Excel format.`,
  },
  {
    shape: 'a campaign template',
    letter: `Dear Chief Executive,

I am writing as a supporter of the Clear Rivers campaign. Rivers matter to all of us, and too many are dirty.

Under the Environmental Information Regulations 2004, please provide:

1. [[s The number of spills from each storm outfall in 2024.]]
2. [[d A copy of your latest pollution plan.]]

I would prefer to receive this by email. If my request is too broad, please advise me how I might refine it.

Yours sincerely,
A supporter`,
  },
  {
    shape: 'an ask after a long background',
    letter: `My mother lived at Rowan House for six years. She was happy there until the new managers came. The lift broke in March and was not mended until June. Residents on the top floor could not go out. We complained twice and nobody wrote back.

[[d Please send me the maintenance log of the lift for 2024.]]`,
  },
  {
    shape: 'an intro sentence, then bullets that ask',
    letter: `I'm a journalist at the Fenland Post working on a story about empty homes.

Could you please provide the following:

- [[s The number of homes empty for over six months]]
- [[s The number brought back into use in 2024]]
- [[d The council's empty homes strategy]]

If the request exceeds the cost limit, please answer the first part only.`,
  },
  {
    shape: 'headings over paragraphs that ask',
    letter: `Parking

[[s How many permits were issued in 2024?]]

Cycling

[[s How many bike hangars are there?]] [[s What did they cost?]]`,
  },
  {
    shape: 'thanks before and after one question',
    letter: `Thank you for your time last week. [[q Has the ice rink been sold?]] Thanks in advance for your help.`,
  },
  {
    shape: 'a request in one breath from a phone',
    letter: `hello [[s can you please tell me how many taxis are licensed in the borough]] thanks`,
  },
  {
    shape: 'a numbered list without full stops and a clarification offer',
    letter: `I would like the following information for 2023 and 2024

1) [[s number of fines for littering]]
2) [[s total value of those fines]]
3) [[s number of fines cancelled]]

Happy to clarify anything, just give me a ring.`,
  },
  {
    shape: 'what the writer researches as a whole paragraph',
    letter: `I am currently researching the history of the tramway for a book.

[[d Please send me the minutes of the tramway committee for 1961.]]

I am happy to pay for copying.`,
  },
  {
    shape: 'a freelance reporter with a deadline',
    letter: `Hi press office,

I am writing an article on hospital car parks. [[s How much did the trust earn from parking in 2024?]] [[s How many staff were fined?]]

My deadline is Friday, but I understand you have 20 working days.

Cheers,
Lena`,
  },
  {
    shape: 'why an exemption applies is handling',
    letter: `[[d Please send the risk register for the new bridge.]]

If you decide to withhold any of it, please tell me which exemption you rely on and why. If you do not hold it, please tell me who does.`,
  },
  {
    shape: 'a statement of rights around a list',
    letter: `I make this request under section 1 of the Freedom of Information Act 2000. I understand that you must reply within 20 working days.

(i) [[d The lease of the bandstand]]
(ii) [[s The rent paid in 2024]]

Please confirm that you have received this request.`,
  },
  {
    shape: 'paragraphs joined by firstly and secondly',
    letter: `Firstly, [[s how many trees were felled in Abbey Park in 2024?]] Secondly, [[q who approved the felling?]] Finally, [[d please send me the tree survey.]]`,
    accepts: `[[s Firstly, how many trees were felled in Abbey Park in 2024?]] [[q Secondly, who approved the felling?]] [[d Finally, please send me the tree survey.]]`,
  },
  {
    shape: 'a conducted survey with numbered questions',
    letter: `We are conducting a survey of all councils on school crossings.

1. [[s How many crossing patrols do you employ?]]
2. [[s How many posts are vacant?]]
3. [[q Do you plan to cut any?]]

Thank you for taking part.`,
  },
  {
    shape: 'a tenant who tells and asks',
    letter: `I am a tenant at 4 Dock View. The roof has leaked since January. [[d Please send me a copy of every survey of the roof since 2020.]] [[s How much has been spent on it?]]`,
  },
  {
    shape: 'a company that does things and asks',
    letter: `Good afternoon,

We are working with several trusts on energy costs. Under the Freedom of Information Act please could you provide:

1. [[s Your total spend on gas in 2024]]
2. [[q The name of your gas supplier]]
3. [[q The end date of the contract]]

If you have any questions please do not hesitate to contact me.

Many thanks,
Priti`,
  },
  {
    shape: 'three asks of different sorts in one breath',
    letter: `Hi

I run a small charity. [[s Can you tell me how many market stalls you let in 2024]] and [[q who decided the rents]] and also [[d send me the plan of the market?]]

Please reply by email.`,
  },
  {
    shape: 'sections whose numbers begin again and hold labels',
    letter: `SECTION 1: LIFTS
1. [[q Who mends the lifts?]]
2. [[s Contract value]]
3. [[q Contract end date]]

SECTION 2: BOILERS
1. [[q Who mends the boilers?]]
2. [[s Contract value]]
3. [[q Contract end date]]`,
  },
];
