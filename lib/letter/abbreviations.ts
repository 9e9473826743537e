const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles and the like: a name follows, so their full stop never ends a sentence. Lower case, without the last stop. */
export const BEFORE_A_NAME = words(
  'mr mrs ms mx dr prof rev revd fr hon rt sgt insp supt det con cllr capt cpt col cmdr lt maj gen adm pres sen rep amb messrs mme ' +
    'mlle st mt ft viz vs v e.g i.e eg ie cf approx attn incl excl n° nº',
);

/** Abbreviations that go with a number: their full stop ends nothing where a digit follows. */
export const BEFORE_A_NUMBER = words(
  'no nos art arts sec secs para paras pt reg regs sch ref vol vols fig figs p pp ch ext tel fax mob c ca min max cl ss s rs rule ' +
    'rs q qs app annex item tbl fl apt rm bldg jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Abbreviations that may stand last: the sentence ends where a word follows that would open another. */
export const MAY_END = words(
  'co inc ltd plc llp corp bros jr sr esq etc al dept est gov govt assn assoc univ mon tue tues wed thu thurs fri sat sun u.s u.k ' +
    'e.u u.s.a u.n u.a.e a.m p.m am pm ph.d b.a m.a m.p d.c n.h.s rd ave blvd hwy sq yr yrs mth mths hr hrs dob qty cat temp avg ' +
    'addr org admin info jan feb mar apr jun jul aug sep sept oct nov dec no nos ref ext incl approx i.e e.g',
);

/** Words that open a sentence far more often than they stand in a name; capitalised. */
export const OPENERS = words(
  'The It They He She We You I This That These Those There If In On At As A An And But Or So For How What When Where Which Who Whom ' +
    'Whose Why Is Are Was Were Do Does Did Has Have Had Can Could Would Will Should May Please Kindly Also Further Furthermore Since ' +
    'My Our Your His Her Their Its Not No Yes Any All Some Each Every Both Such Then Thus Hence However Where Whether Under During After ' +
    'Before From With Without By To Of Following Additionally Finally Thank Thanks Regards Let Send Provide Give Tell Confirm State List',
);
