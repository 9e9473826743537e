/**
 * Questions asked twice, made up by us: as they were asked first, as somebody else asks for the same, and one that
 * shares words with it but asks for something else.
 */
export const ASKED_AGAIN: readonly (readonly [earlier: string, again: string, other: string])[] = [
  [
    'How many street lamps were out of order for more than 28 days in 2024?',
    'Please state the number of street lights not working for over 28 days last year.',
    'How much was spent on LED street lamps in 2024?',
  ],
  [
    'Copies of all parking fines issued on Mill Lane since January 2023.',
    'The number of penalty charge notices issued in Mill Lane between January 2023 and now, with copies.',
    'Copies of the traffic survey for Mill Lane since January 2023.',
  ],
  [
    'What is the total cost of agency social workers for each of the last three years?',
    'Spending on agency social workers, broken down by financial year, for the past three years.',
    'How many permanent social workers have left in each of the last three years?',
  ],
  [
    'How many complaints about missed bin collections were received in each ward?',
    'Number of missed bin complaints per ward.',
    'How many complaints about noise were received in each ward?',
  ],
  [
    'Please provide the contract with your current gritting contractor.',
    'A copy of the winter gritting contract with the present contractor.',
    'Please provide the gritting routes for this winter.',
  ],
  [
    'How many pupils were permanently excluded from secondary schools in 2023/24?',
    'Permanent exclusions from secondary schools in the academic year 2023-24: how many pupils?',
    'How many pupils were home educated in 2023/24?',
  ],
  [
    'The number of stop and searches carried out on people under 18, by ethnicity.',
    'Stop and search of under 18s: figures by ethnicity please.',
    'The number of officers under 25, by ethnicity.',
  ],
  [
    'How many laptops were lost or stolen from staff in the last two years?',
    'Number of staff laptops reported lost or stolen over the past two years.',
    'How many laptops were bought for staff in the last two years?',
  ],
  [
    'What software do you use for case management and when does the licence expire?',
    'Which case management software is in use, and the expiry date of its licence?',
    'What software do you use for payroll and what did it cost?',
  ],
  [
    'All correspondence between the chief executive and Harrow Homes about the quayside development.',
    'Emails and letters exchanged by the chief executive with Harrow Homes concerning the quayside scheme.',
    'All correspondence between the chief executive and the bus company about fares.',
  ],
  [
    'How many ambulances waited longer than an hour outside the emergency department?',
    'Number of ambulances delayed for over one hour at the emergency department.',
    'How many patients waited longer than four hours in the emergency department?',
  ],
  [
    'What was paid to consultants for the town hall refurbishment?',
    'Total fees paid to consultants on refurbishing the town hall.',
    'What was paid in rent for the town hall annexe?',
  ],
  [
    'How many freedom of information requests were refused on cost grounds?',
    'The number of requests turned down because of cost.',
    'How many planning applications were refused on design grounds?',
  ],
  [
    'Number of empty council homes and how long each has been empty.',
    'How many council houses are empty, and for how long has each one been empty?',
    'Number of council homes sold under right to buy.',
  ],
  [
    'The risk register for the new leisure centre.',
    'Please send me the leisure centre project’s risk register.',
    'The opening hours of the new leisure centre.',
  ],
  [
    'How many dogs were seized as dangerous since 2021?',
    'Dangerous dogs seized since 2021: how many?',
    'How many stray dogs were rehomed since 2021?',
  ],
  [
    'What are the salaries of the directors and any bonuses paid?',
    'Directors’ salaries and bonuses.',
    'What are the qualifications of the directors?',
  ],
  [
    'Please list all properties owned by the trust that contain asbestos.',
    'A list of trust buildings in which asbestos is present.',
    'Please list all properties sold by the trust.',
  ],
  [
    'How many officers are suspended on full pay at present?',
    'The number of officers currently suspended on full pay.',
    'How many officers were commended this year?',
  ],
  [
    'Minutes of the flood resilience board from June to December.',
    'The flood resilience board’s minutes between June and December.',
    'Minutes of the library consultation board from June to December.',
  ],
  [
    'How many potholes were repaired and what was the average cost of a repair?',
    'Number of pothole repairs, with average cost of each.',
    'How many road signs were replaced and what was the average cost?',
  ],
  [
    'How much did translation and interpreting services cost?',
    'Expenditure on interpreters and translation.',
    'How much did legal services cost?',
  ],
  [
    'Number of parents prosecuted for a child’s absence from school.',
    'How many parents were prosecuted because their child was absent from school?',
    'Number of parents who applied for free school meals.',
  ],
  [
    'The business case for closing the Elm Road library.',
    'Any business case supporting closure of the library in Elm Road.',
    'The number of visitors to the Elm Road library.',
  ],
  [
    'Which charities receive grants from you, and how much each?',
    'Names of charities you give grants to and the amount of each grant.',
    'Which charities use your premises?',
  ],
  [
    'How many ransomware attacks have you had and was any ransom paid?',
    'Number of ransomware incidents, and whether a ransom was ever paid.',
    'How many members of staff had cyber security training?',
  ],
  [
    'Details of the catering supplier for schools and the date its contract ends.',
    'Who supplies school catering and when does the contract end?',
    'Details of the cleaning supplier for schools and its contract value.',
  ],
  [
    'How many tasers were fired at animals?',
    'The number of times a taser was discharged at an animal.',
    'How many tasers were bought for response officers?',
  ],
  [
    'What is the waiting time for an autism assessment for children?',
    'Average wait for children to be assessed for autism.',
    'What is the waiting time for a hip operation?',
  ],
  [
    'How many staff were made redundant and at what cost?',
    'Number of redundancies and their cost.',
    'How many staff were promoted and at what grade?',
  ],
  [
    'Invoices from Brightwater Events for the summer festival.',
    'All invoices submitted by Brightwater Events regarding the summer festival.',
    'The programme of the summer festival.',
  ],
  [
    'How many homes were evacuated because of unsafe cladding?',
    'Number of homes evacuated owing to dangerous cladding.',
    'How many homes were insulated under the warm homes scheme?',
  ],
  [
    'The number of trees felled on council land, by species.',
    'Trees cut down on council land: number by species.',
    'The number of benches installed on council land.',
  ],
  [
    'Air quality readings at the Station Road monitor for the past five years.',
    'Five years of air quality measurements from the monitor in Station Road.',
    'Traffic counts at the Station Road crossing for the past five years.',
  ],
  [
    'How many burglaries went undetected, by neighbourhood?',
    'Undetected burglaries by neighbourhood.',
    'How many burglaries were reported online?',
  ],
  [
    'What training do call handlers get on domestic abuse?',
    'Please describe domestic abuse training given to call handlers.',
    'What shifts do call handlers work?',
  ],
  [
    'How many beds were closed through norovirus?',
    'The number of beds closed owing to norovirus.',
    'How many beds were bought for the new ward?',
  ],
  [
    'Number of taxi licences revoked and the reason for each.',
    'How many taxi licences were revoked, and why?',
    'Number of taxi ranks and the spaces at each.',
  ],
  [
    'What was spent on hotel rooms for homeless families?',
    'Cost of hotel accommodation for families who are homeless.',
    'What was spent on hotel rooms for councillors’ conferences?',
  ],
  [
    'The equality impact assessment of the bus lane on Priory Street.',
    'Please provide the equality impact assessment for the Priory Street bus lane.',
    'The number of fines from the bus lane on Priory Street.',
  ],
];
