const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words that tell nothing of what is asked: of grammar, of courtesy, and those by which every request asks. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  list(`
    a about above after all also am an and any are as at be because been before being below between both but by can
    could did do does doing down during each either else ever every for from further had has have having he her here
    hers him his how i if in into is it its itself just me more most must my no nor not of off on once only or other
    our out over own per same shall she should so some such than that the their them then there these they this those
    through to too under until up upon us very was we were what when where whether which while who whom whose why will
    with within without would you your yours

    dear sir madam please thank thanks regards hello hi kindly would like grateful
    request requests requested requesting requester ask asking asks tell know give given provide provided provides
    providing supply supplied send sent confirm confirmation state stating state list lists listed
    foi foia freedom information act eir regulations 2000 2004 2002 2014 section act's
    following question questions answer answers regarding relating related relation respect concerning including include
    includes included held hold holds recorded record records
  `),
);

/** Stems of words that many questions have, whatever they are about. They count, but little. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  list(`
    number mani much total amount figur cop document detail data breakdown broken
    year month week dai date time last past current current period financi calendar annual sinc
    january februari march april mai jun juli august septemb octob novemb decemb
    cost spend spent paid pai pound budget valu
    council authorit organis department organis trust forc public local bodi
    nam typ kind reason full latest new first second
    polici procedur guidanc report reports correspondenc email letter minut meet
    ag gend us mad tak taken mak receiv occur plac purpos
  `),
);
