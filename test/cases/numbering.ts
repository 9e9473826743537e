import type { MarkedCase } from './marked-case.ts';

/** Letters whose questions carry markers of their own. Notation: see `readCase`. */
export const NUMBERING: readonly MarkedCase[] = [
  {
    shape: 'numbers with full stops under a bare stem',
    letter: `Dear Sir or Madam,

Under the Freedom of Information Act 2000 please could you provide answers to the following:

1. [[s How many school crossing patrols does the council employ?]]
2. [[s How many posts are vacant today?]]
3. [[s What was the total cost of the service in 2023/24?]]

Yours faithfully,
Jo Hartley`,
  },
  {
    shape: 'numbers with brackets, no space after them',
    letter: `Please tell me

1)[[s how many allotment plots you let]]
2)[[s how long the waiting list is]]
3)[[q who manages the sites]]

Thanks`,
  },
  {
    shape: 'numbers in brackets',
    letter: `I request the following under FOI.

(1) [[d A copy of the lift maintenance contract.]]
(2) [[d The inspection reports made since January 2022.]]
(3) [[q The name of the contractor.]]`,
  },
  {
    shape: 'Q and number',
    letter: `Hello,

Q1 [[s How many library cards were issued in 2022?]]
Q2 [[s How many were cancelled?]]
Q3. [[q Which branch is the busiest?]]`,
  },
  {
    shape: 'the word Request with a number and a colon',
    letter: `Request 1: [[d The minutes of the harbour board for March 2024.]]

Request 2: [[d Any email between the harbour master and the ferry operator in the same month.]]

Regards
P Lund`,
  },
  {
    shape: 'the word Question with a number and a dash',
    letter: `Question 1 - [[s What is the council's annual spend on agency planners?]]
Question 2 - [[s How many planning officers left in 2023?]]
Question 3 - [[e Why were the posts not filled?]]`,
  },
  {
    shape: 'question headings on lines of their own',
    letter: `Question 1
[[s How many speed cameras are switched on?]]

Question 2
[[q Where is each camera?]]

Question 3
[[s How much did the fines raise in 2021?]]`,
  },
  {
    shape: 'parts named in words',
    letter: `First part:

[[d The tender documents for the new ferry terminal.]]

Second part:

[[d The scoring sheets of the panel that chose the winner.]]

Regards,
A. Muir`,
  },
  {
    shape: 'letters with full stops',
    letter: `Could you please send me:

a. [[d The current asbestos register for the town hall]]
b. [[d The last two survey reports]]
c. [[q The date the next survey is due]]`,
  },
  {
    shape: 'letters in brackets',
    letter: `I would like to know:

(a) [[s how many dogs were seized last year;]]
(b) [[s how many were rehomed;]] and
(c) [[s how many were put down.]]`,
  },
  {
    shape: 'Roman numerals',
    letter: `Kindly provide

i) [[d the risk assessment for the fireworks display]]
ii) [[s the amount paid to the organiser]]
iii) [[q the insurer's name]]
iv) [[s the number of injuries reported]]`,
  },
  {
    shape: 'bullets made with dashes',
    letter: `Please provide the following information for 2023:

- [[s The number of blue badge applications]]
- [[s The number refused]]
- [[s The average time taken to decide]]`,
  },
  {
    shape: 'bullets with asterisks under a stem that counts',
    letter: `[[s How many complaints did the bus station receive about:]]

* [[s<1 Late departures]]
* [[s<1 Dirty waiting rooms]]
* [[s<1 Rude staff]]`,
  },
  {
    shape: 'numbering that restarts under a second stem',
    letter: `About the leisure centre, please tell me:
1. [[s How many members it has]]
2. [[s What a family pass costs]]

About the museum, please tell me:
1. [[s How many visitors came in 2022]]
2. [[s What it spends on acquisitions]]`,
  },
  {
    shape: 'numbering that skips and repeats',
    letter: `1. [[s How many drains were cleared in May?]]
2. [[s How many are blocked now?]]
2. [[q Who clears them?]]
5. [[s What does the contract cost a year?]]`,
  },
  {
    shape: 'every item numbered 1',
    letter: `1. [[s How many parking permits were sold in 2020?]]
1. [[s How many were sold in 2021?]]
1. [[q Which zone sold the most?]]`,
  },
  {
    shape: 'numbers with letters below',
    letter: `1. [[q Does the trust run a bereavement service?]]
   a. [[q<1 Is it open to the public?]]
   b. [[s<1 What did it cost in 2022?]]
2. [[s How many staff work in the mortuary?]]`,
  },
  {
    shape: 'number and letter joined',
    letter: `1a) [[q Which wards were closed to new patients in winter?]]
1b) [[s For how many days was each closed?]]
2) [[s How many operations were put off in the same months?]]`,
  },
  {
    shape: 'decimal paths',
    letter: `1. [[q What software does the registry use?]]
1.1 [[q<1 When was it bought?]]
1.2 [[s<1 What is the yearly licence fee?]]
2. [[q Who supports it?]]`,
  },
  {
    shape: 'a marker on its own line above the words',
    letter: `Please answer these questions.

1.
[[s How many trees were felled in Castle Park?]]

2.
[[q Who gave permission?]]`,
  },
  {
    shape: 'numbers without punctuation',
    letter: `Please tell me

1 [[s How many potholes were filled in June]]
2 [[s How many were reported twice]]
3 [[q Which firm does the work]]`,
  },
  {
    shape: 'a number followed by a comma by mistake',
    letter: `1. [[s How many taxi licences are live?]]
2. [[s How many were suspended in 2023?]]
3, [[e Why were they suspended?]]
4. [[q Who hears appeals?]]`,
  },
  {
    shape: 'inline numbers in one sentence',
    letter: `Please provide 1) [[s the number of fly-tipping reports in 2022]], 2) [[s the number of fines issued]] and 3) [[s the income from them]].`,
  },
  {
    shape: 'inline letters after a colon',
    letter: `[[d I should like copies of letters between the council and the developer about: (a) the car park; (b) the underpass.]]`,
    accepts: `[[d I should like copies of letters between the council and the developer about:]] (a) [[d<1 the car park]]; (b) [[d<1 the underpass]].`,
  },
  {
    shape: 'two letters of a clause that are no list',
    letter: `[[q Which is the oldest vehicle that the depot has a) on the road and b) in store?]]`,
  },
  {
    shape: 'a list that a mail client glued together',
    letter: `Dear FOI team, please answer the following. 1. [[s How many gritters do you own?]] 2. [[s How much salt is in store?]] 3. [[q Which roads are treated first?]] Many thanks, Sam`,
  },
  {
    shape: 'bullets glued into one line',
    letter: `Please send me: • [[d the lease of the pavilion]] • [[d the last valuation]] • [[s the rent paid since 2019]]`,
  },
  {
    shape: 'a survey of forty items',
    letter: `Please answer the following survey:\n\n${Array.from({ length: 40 }, (_, i) => `${i + 1}. [[s How many staff in team ${i + 1} worked from home in week ${i + 1}?]]`).join('\n')}`,
  },
];
