import type { MarkedCase } from './marked-case.ts';

/** Letters that ask in sentences, forms and single lines. Notation: see `readCase`. */
export const PROSE: readonly MarkedCase[] = [
  {
    shape: 'one line',
    letter: `[[s How many swans live on the moat?]]`,
  },
  {
    shape: 'one line without a question mark or capitals',
    letter: `[[s how much did the council spend on xmas lights in 2023]]`,
  },
  {
    shape: 'a statement of interest',
    letter: `Good morning,

[[d I am interested in the consultation responses on the Mill Lane cycle track.]] My details are below.

Regards,
Ines Ward`,
  },
  {
    shape: 'kindly let me have',
    letter: `[[d Kindly let me have the lease for the old fire station.]]`,
  },
  {
    shape: 'several asks in running prose',
    letter: `I am writing about the closure of the Elm Road clinic. [[q When was the decision taken?]] [[q Who took it?]] I would be grateful for an answer soon. [[d Please also send me the report that was put to the board.]]`,
  },
  {
    shape: 'asks joined by and that are answered apart',
    letter: `[[s Please tell me how many bus lanes there are in the city]] and [[q could you say when each was opened]].`,
  },
  {
    shape: 'two direct questions joined by and',
    letter: `[[s How many beach huts does the council own]] and [[q who may rent them?]]`,
  },
  {
    shape: 'when and where are one question',
    letter: `[[q When and where will the hearing take place?]]`,
  },
  {
    shape: 'background first, the ask in the last line',
    letter: `For eleven years I have watched the weir crumble. The committee was told in 2015 and again in 2019. Nobody came. The stones lie in the river and children climb on them.

[[d I would like to see the engineer's reports on the weir.]]`,
  },
  {
    shape: 'a rant with rhetoric around one ask',
    letter: `Our street is a disgrace and your department laughs at us. I have paid my taxes for forty years. Please tell me [[s how many times Fern Street was swept in 2024]].

Yours in disgust,
M. Pike`,
    accepts: `Our street is a disgrace and your department laughs at us. I have paid my taxes for forty years. [[s Please tell me how many times Fern Street was swept in 2024.]]

Yours in disgust,
M. Pike`,
  },
  {
    shape: 'typos and no capitals',
    letter: `hi can you plz tell me [[s how many pepole have been fined for littering in the town center since 2020]] thanks`,
    accepts: `hi [[s can you plz tell me how many pepole have been fined for littering in the town center since 2020]] thanks`,
  },
  {
    shape: 'a form with a labelled box',
    letter: `Name: Ellis Brandt
Email: ellis.brandt@example.org
Details of request: [[d A copy of the contract for the park cafe.]]
Format: PDF`,
  },
  {
    shape: 'a column list is one question',
    letter: `[[d Please provide a list of all grants made to sports clubs in 2022, showing:
- name of club
- amount
- date paid]]`,
  },
  {
    shape: 'periods of one count are one question',
    letter: `[[s How many people were arrested for cycling offences in each of these years:
2019
2020
2021]]`,
  },
  {
    shape: 'a breakdown sentence joins its question',
    letter: `[[s Please tell me the number of missing persons reports in 2023. Please break this down by month.]]`,
  },
  {
    shape: 'a format sentence is no question',
    letter: `[[s How many noise complaints were made about the quarry in 2023?]]

Please send the answer as an Excel spreadsheet.`,
  },
  {
    shape: 'cost limit advice is no question',
    letter: `[[d Please send me all emails about the swimming pool roof sent between 1 and 31 May 2023.]]

If this request exceeds the cost limit, please advise me how I can narrow it. Please acknowledge receipt.`,
  },
  {
    shape: 'unmarked lines under a stem',
    letter: `Please could you tell me:

[[s How many car parks you run]]
[[s How many spaces each has]]
[[s What you charge for a day]]

Thank you`,
  },
  {
    shape: 'unmarked paragraphs, each an ask',
    letter: `[[s How many foster carers were approved in 2023?]]

[[s How many resigned in the same year?]]

[[e What reasons did they give?]]`,
  },
  {
    shape: 'noun phrases after an announcing sentence',
    letter: `I request the following under the Environmental Information Regulations.

[[d Water sampling results for the lido from May to September 2023.]]

[[d Correspondence with the Environment Agency about those results.]]`,
  },
  {
    shape: 'what I ask for is',
    letter: `I was in court on 4 May. [[d What I ask for is the recording of that hearing.]]`,
  },
  {
    shape: 'my request is for',
    letter: `[[d My request is for the draft budget papers of the drainage board.]]`,
  },
  {
    shape: 'whether clauses',
    letter: `[[q I would like to know whether the council owns the footbridge at Salter's Ford.]]`,
  },
  {
    shape: 'questions without question marks',
    letter: `[[q Does the hospital have a helipad]]

[[s How many landings were there in 2022]]

[[q Is it lit at night]]`,
  },
  {
    shape: 'please confirm if',
    letter: `[[q Please confirm if the lamp posts in Dyer Row are to be replaced.]] [[q Please also confirm when.]]`,
    accepts: `[[q Please confirm if the lamp posts in Dyer Row are to be replaced. Please also confirm when.]]`,
  },
  {
    shape: 'a topic sentence above a list',
    letter: `I would like information about the tram extension.

1. [[s What has been spent to date?]]
2. [[q When will it open?]]`,
  },
  {
    shape: 'ordinals in running text',
    letter: `Firstly, [[s how many ponds are there in the park?]] Secondly, [[q who is responsible for them?]] Finally, [[s what was spent on them in 2022?]]`,
    accepts: `[[s Firstly, how many ponds are there in the park?]] [[q Secondly, who is responsible for them?]] [[s Finally, what was spent on them in 2022?]]`,
  },
  {
    shape: 'a request for reasons',
    letter: `[[e Please explain why the toilets on the quay were shut.]]`,
  },
  {
    shape: 'nothing is asked',
    letter: `Thank you for your letter of 3 June, which answered all my points. I have nothing to add.

Yours sincerely,
Rowan Tait`,
  },
  {
    shape: 'the words only name the Act',
    letter: `This is a request under the Freedom of Information Act 2000.

[[d Please provide the fire risk assessment for Tower Court.]]`,
  },
  {
    shape: 'a copy, and a thing to confirm behind it',
    letter: `[[d Please can you send me a copy of the fire risk assessment for Larch House]], and [[q confirm whether the cladding has been tested.]]`,
  },
  {
    shape: 'a paper, and who signed it behind a comma',
    letter: `[[d Please disclose the contract for the pavilion and its annexes]], and [[q who signed it for the council.]]`,
  },
];
