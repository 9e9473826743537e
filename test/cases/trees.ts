import type { MarkedCase } from './marked-case.ts';

/** Letters whose questions lean on one another or stand under a stem. Notation: see `readCase`. */
export const TREES: readonly MarkedCase[] = [
  {
    shape: 'if so',
    letter: `1. [[q Does the force use facial recognition vans?]]
2. [[s<1 If so, how many does it own?]]
3. [[q<1 If not, is there a plan to buy one?]]`,
  },
  {
    shape: 'of those',
    letter: `1. [[s How many firearms certificates were refused in 2022?]]
2. [[s<1 Of those, how many were appealed?]]
3. [[s<1 Of these, how many appeals succeeded?]]`,
  },
  {
    shape: 'a question named by its number',
    letter: `1. [[s How many empty shops are there in the high street?]]
2. [[q Who owns the market hall?]]
3. [[q<1 In relation to question 1, which shops have been empty for over two years?]]`,
  },
  {
    shape: 'a condition at the end of the item above',
    letter: `1. [[q Has the bridge been inspected since 2020? If yes:]]
a) [[q<1 On what date?]]
b) [[q<1 By which firm?]]
2. [[s What is its weight limit?]]`,
  },
  {
    shape: 'a numbered stem that only announces',
    letter: `1. [[s How many apprentices did the council take on in 2023?]]
2. [[q For the same year, please state:]]
a) [[s<2 the number who left early]]
b) [[s<2 the number who were offered a job]]`,
  },
  {
    shape: 'a stem with its bullets, then a plain question',
    letter: `[[s How many visits did inspectors make to:]]
- [[s<1 restaurants]]
- [[s<1 takeaways]]
- [[s<1 food vans]]

[[q Who leads the team?]]`,
  },
  {
    shape: 'a preamble that sets dates and is no question',
    letter: `All questions cover 1 April 2022 to 31 March 2023.

1. [[s How many ambulances were off the road?]]
2. [[s How many crews were on shift each night?]]`,
  },
  {
    shape: 'an asterisk footnote',
    letter: `1. [[s How many heavy vehicles* used Church Lane in 2022?]]
2. [[s How many were fined?]]

* By heavy vehicles I mean those above 7.5 tonnes.`,
  },
  {
    shape: 'a breakdown paragraph inside a list',
    letter: `1. [[s How many council homes were sold in 2022?]]

Please split it by ward.

2. [[s How many were bought back?]]`,
    accepts: `1. [[s How many council homes were sold in 2022?]]

[[s<1 Please split it by ward.]]

2. [[s How many were bought back?]]`,
  },
  {
    shape: 'sections with headings',
    letter: `Staffing

1. [[s How many nurses work nights?]]
2. [[s How many are agency staff?]]

Equipment

3. [[s How many scanners are there?]]
4. [[q When was each bought?]]`,
  },
  {
    shape: 'three levels',
    letter: `1. [[q Does the college hold these records:]]
   a) [[q<1 admissions by course, including]]
      i) [[q<2 home students]]
      ii) [[q<2 overseas students]]
   b) [[q<1 withdrawals by course]]
2. [[q Who keeps them?]]`,
  },
  {
    shape: 'if so apart from a list',
    letter: `[[q Has the theatre applied for a grant since 2021?]]

[[s<1 If so, how much was asked for?]]`,
  },
  {
    shape: 'which one, inside its own item',
    letter: `1. [[q Is there a heritage officer? If so, what grade is the post?]]
2. [[s How many listed buildings are at risk?]]`,
  },
  {
    shape: 'those years point at a time, not at an answer',
    letter: `1. [[s How many burglaries were recorded in 2018 and 2019?]]
2. [[s In those years, how many officers did the force have?]]`,
  },
  {
    shape: 'places below the list that bound every item of it',
    letter: `1. [[s How many burglaries were reported in 2022?]]
2. [[s How many shops were broken into?]]

Please give the above for each of these wards:
- Alder
- Birch
- Chestnut`,
  },
  {
    shape: 'a bare count and, below it, how to break it down',
    letter: `1. [[s The number of fines issued in 2023]]
[[s<1 Please break down by month.]]
2. [[s The number of appeals in 2023]]
[[s<3 Please break down by month.]]`,
  },
  {
    shape: 'the same for another year, without a verb',
    letter: `[[s How many dogs were seized in 2022? Same for 2023.]]

[[q Who keeps them?]]`,
  },
  {
    shape: 'bare lines, and the hospitals that they are asked of',
    letter: `For the last three years could you provide:

[[s Total number of falls on wards]]
[[s Total number of falls causing serious harm]]
[[s Total compensation paid]]

for each of the following hospitals:

St Bede's
The Royal`,
  },
  {
    shape: 'lines below a stem, of which some ask and some only name',
    letter: `Under FOI please provide figures for academic years 2021-22, 2022-23 and 2023-24 on the following:

[[s How many students were found to have used AI in assessments.]]
[[s How many were expelled as a result.]]
[[d The policy on marking in force in each year.]]
[[d Any guidance given to staff.]]`,
  },
  {
    shape: 'three clauses of one wish, two of them parted by a comma',
    letter: `[[q Could you please let me know who owns the land behind the mill]], [[q who is responsible for maintaining the ditch]] and [[q when it was last cleared.]]`,
  },
  {
    shape: 'long lines that each begin with a count',
    letter: `I would like to request the following information:

[[s The number of FTE teachers employed - broken down by subject]]
[[s The number of vacancies - broken down by subject]]
[[s The amount spent on supply teachers - total, and by term]]`,
  },
];
