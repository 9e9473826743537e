/**
 * Words that carry no subject of their own. An ask whose object holds nothing else only introduces what follows
 * ("please send the following information:") or narrows what came before ("I would like it for 2023").
 */
const GENERIC = `
the a an of to for in on by with and or from at as is are be been being was were will would me us my our your you i we it its this that
these those them they their there here both all any some more few several each every such same other one ones own
following below above follows underneath information info data datas detail details fact facts 
question questions answer answers point points item items matter matters thing things query queries request requests
requested required relevant recorded recording held hold holds have has had possible available please kindly thanks thank
freedom foi foia foisa eir act acts 2000 2002 2004 regulations environmental law laws uk under using pursuant section ir
so far if can could may much like least following: regards regard respect relation based response reply respond responses
below: also only just simply grateful sent provide provided supply give let know whole full complete total totals overall altogether
up out do does did done what which when it's latest current currently now today present moment soon soonest quickly prompt promptly early earliest convenience urgent urgently assistance help survey questionnaire time order asked numbered formal official written
further proper honest straight
`;

/** Nouns for a thing to hand over: empty when nothing follows them ("please send copies of:"), else part of a subject. */
const FORMS = `
list lists copy copies record records document documents documentation papers paper breakdown break-down table tables
spreadsheet material materials results result evidence figure figures statistics stats number numbers count counts
`;

const PERIOD = `
year years yr yrs month months monthly week weeks weekly day days date dates dated quarter quarters quarterly annual annually
financial calendar academic fiscal tax period periods time times last past previous preceding recent since until till between during
through to date onwards inclusive before after start end beginning january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec two three four five six seven eight nine ten twelve
eighteen twenty first second third half 12 24 separately individually ago present
`;

const FORMAT = `
excel csv xls xlsx spreadsheet spreadsheets word pdf electronic electronically email e-mail emailed machine-readable machine read format
formats form digital digitally hard soft file files computer readable open attachment attached post writing written table tabular
split broken down breakdown break-down divided separated separate grouped itemised sorted shown show listed display displayed presented
scrambled ideally preferably prefer preferred reusable editable original
`;

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/u).filter((word) => word !== '')));

export const GENERIC_WORDS = setOf(GENERIC);
export const FORM_NOUNS = setOf(FORMS);
export const NARROWING_WORDS = setOf(PERIOD, FORMAT);

/** Prepositions that turn a generic object into a topic ("information about", "details regarding"). */
export const TOPIC_WORDS = setOf(
  'about on regarding re concerning relating related for from between across within over during regards around surrounding against',
);
