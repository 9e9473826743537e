const setOf = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .trim()
      .split(/[\n;]/u)
      .map((name) => name.trim()),
  );

/**
 * People who held the best known public offices since 2005, folded: a letter that names one of them means the
 * office-holder. Sources: gov.uk "Past Prime Ministers" and the lists of past office-holders of gov.uk, gov.scot,
 * gov.wales, gov.ie, london.gov.uk and whitehouse.gov; last gone through in November 2026. Names are added and never
 * taken out, because letters ask about past years too.
 */
export const OFFICE_HOLDERS = setOf(`
tony blair; gordon brown; david cameron; theresa may; boris johnson; liz truss; rishi sunak; keir starmer
alistair darling; george osborne; philip hammond; sajid javid; kwasi kwarteng; jeremy hunt; rachel reeves
jacqui smith; alan johnson; amber rudd; priti patel; suella braverman; grant shapps; james cleverly; yvette cooper; shabana mahmood
david miliband; william hague; dominic raab; david lammy; angela rayner; ed miliband; wes streeting; bridget phillipson
matt hancock; steve barclay; therese coffey; victoria atkins; andrew lansley; michael gove; nicky morgan; justine greening; damian hinds; gavin williamson; nadhim zahawi; gillian keegan
kemi badenoch; jacob rees-mogg; chris grayling; nick clegg; vince cable; iain duncan smith; esther mcvey; mel stride; lisa nandy; oliver dowden; nadine dorries
ben wallace; john healey; pat mcfadden; hilary benn; brandon lewis; chris heaton-harris; karen bradley; dominic cummings; alok sharma; kit malthouse; robert jenrick; robert buckland
alex salmond; nicola sturgeon; humza yousaf; john swinney; kate forbes; jeane freeman; shona robison; michael matheson; angela constance; mairi gougeon; jenny gilruth; neil gray
carwyn jones; mark drakeford; vaughan gething; eluned morgan; peter robinson; martin mcguinness; arlene foster; michelle oneill; paul givan
bertie ahern; brian cowen; enda kenny; leo varadkar; micheal martin; simon harris; paschal donohoe; simon coveney; mary lou mcdonald; helen mcentee; eamon ryan; roderic ogorman; stephen donnelly
ken livingstone; sadiq khan; andy burnham; andy street; steve rotheram; jamie driscoll
cressida dick; bernard hogan-howe; mark rowley; chris whitty; patrick vallance; jenny harries; simon case; jonathan van-tam
george bush; barack obama; donald trump; joe biden; kamala harris; mike pence; hillary clinton; john kerry; mike pompeo; antony blinken; william barr; merrick garland; pam bondi; james comey; christopher wray; kash patel; anthony fauci; jeff sessions; eric holder; loretta lynch; kirstjen nielsen; alejandro mayorkas; kristi noem
`);

/** The words of an office right before a name: "Home Secretary, ", "Chief Constable ". */
export const OFFICE_BEFORE =
  /(?<!\w)(?:minister|secretary of state|(?:home|foreign|health|education|justice|defence|transport|environment|business|culture|cabinet|chief|permanent|first|financial) secretary|chancellor(?: of the exchequer)?|taoiseach|tánaiste|prime minister|pm|chief constable|deputy chief constable|assistant chief constable|commissioner|mayor|(?:vice )?president|governor|senator|congressman|congresswoman|attorney general|solicitor general|lord advocate|lord chancellor|speaker|chief executive(?: officer)?|director[ -]general|ambassador|coroner|(?:chief |high court |district |circuit )?judge|(?:mr|mrs|lord|lady) justice|sheriff|ombudsman|archbishop|bishop)(?:,| \(?then\)?,?| was| is)?(?: the)?(?: right hon(?:ourable)?| rt\.? hon\.?)? $/iu;

/** What follows the name of one who holds office: "MP", ", the Home Secretary". */
export const OFFICE_AFTER =
  /^,? (?:MP|MSP|MS|MEP|MLA|TD)\b|^(?:,| \() ?your (?:[\p{L}-]+ ){0,3}(?:chair(?:man|woman|person)?|leader|director|head|manager|clerk|officer|adviser)\b|^(?:,| \()(?:(?:the|then|former|our|as) ){0,3}(?:[\p{L}]+ ){0,2}(?:minister|secretary|chancellor|mayor|chief constable|commissioner|president|governor|ambassador|chief executive|taoiseach|prime minister|judge|coroner)\b/iu;

/** An office whose field follows it: "Minister for Social Care", "Mayor of Bath". What follows must be capitalised. */
export const OFFICE_OF =
  /(?<!\w)(?:minister|secretary of state|mayor|lord mayor|chancellor|governor|president|bishop) (?:of|for) /giu;
