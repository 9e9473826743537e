const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that a capital letter often opens a sentence, a heading or a form's field with: never part of a name. */
export const PLAIN_WORDS = setOf(`
messrs a about above accept according account act after again all also although am an and annual another answer any anyone anything
appendix applicant application are as ask asked at attached attn attention background based be because before being below best
between both but by case category cc centre chapter cheers clarification close closed code comment comments confirm contact contents
copies copy correspondence could data date dated day days dear deadline delete details did disclosure do does document documents during each
either electronic email emails e-mail enclosed encl ever every evidence example excel exemption expenditure explain external faithfully
fao few field figure figures file files financial first five following foi foia foisa eir sar dpa gdpr for form format forwarded
four free freedom friday from full further general given good grateful greetings guidance had has have having he hello help her here hereby
hi his history how however i if immediate in include including individual information inquiry interest internal into invoice is issue it
item its january february march june july september october november december jan feb mar apr jun jul aug sept sep oct nov dec
kind kindest kindly last late latest letter letters like list location log long made mail make many map maximum may me meeting
message method minutes mobile monday month monthly more morning most mr mrs ms much must my name names new next no none nor not note
notes notice now number numbers of office official old on once one only or order original other otherwise our out over overview page part
parts pdf per period personal phone please point policy position possible postcode previous private proposed public purpose quarter question questions
re reason reasons received recipient record records ref reference regards regarding regulation regulations reply report reports request
requested requester requests respectfully response re: review revised saturday schedule scope search second section see
sent sender sheet she should signed since sincerely sir sirs madam six so some soon source spreadsheet statement status subject such
summary sunday table tel telephone tell ten text than thank thanks that the their them then there these they third this those three
thursday time title to today tomorrow topic total totals true truly tuesday two type under unless until up update upon urgent us use using
value version via view want was we wednesday week were what whatever when where whether which while who whom whose why will wish wishes
with within without word would year years yes yesterday yet you your yours
iphone ipad android outlook gmail samsung galaxy internet web website virus confidential disclaimer unsubscribe download click link
homepage portal username password login cookie cookies privacy terms conditions facebook twitter linkedin instagram youtube whatsapp
teams zoom skype tiktok google microsoft apple amazon windows adobe
address building city county country flat house postal zip fax occupation nationality gender age dob born
yn gywir eich fawr diolch annwyl slan mise meas le chara
`);

/** Words of a body's name: what they stand in is not a person. */
export const BODY_WORDS = setOf(`
garda gardaí gendarmerie technologies solutions analytics global international industries brothers sons academy advisory agency agencies alliance ambulance appeals archive archives army assembly associates association authority
authorities bank bbc board borough branch brigade broadcasting bureau business cabinet campaign capital care catering cathedral charity church
circuit civic clerk clinic clinical clinics club co college colleges command commissioner commission commissioners committee community
company confederation conservative constabulary consortium constitution consultancy consultants consulting contractor contractors convention
cooperative corporate corporation correctional council councils court courts crown defence defense delegation democrat democrats department
departments dept desk development dfe defra dhsc dvla dvsa dwp directorate directors division econometrics education embassy emergency enforcement engineering
enterprise enterprises environment environmental estates exchange executive facilities facility faculty fbi cia doj dhs fcdo nca gchq mi5 ico whitehall quango federal federation finance fire
force forces forum foundation fund gazette government group groups guardian guild hmcts hmp hmrc healthcare health herald holding
holdings homes homeless hospice hospital hospitals hotel housing hq immigration inc incorporated infirmary information inspectorate institute
institution insurance intelligence investigations investments jail journal judiciary justice kingdom laboratories laboratory labour land landlord law league legal legislature
liberal library licensing limited litigation llc llp local logistics ltd magistrates maintenance management manufacturing marine market media medical
met metropolitan ministry mission mod mps museum mutual nation national nations navy network news newspaper newsroom nhs nursery ofcom ofgem ofsted ombudsman operations
opera orchestra organisation organization outreach panel parish parks parliament parliamentary partners partnership party pathology payroll
pension pensions planning plc police policing pool practice press prison probation procurement programme program project properties property prosecution
provider psni pubs railway railways ramblers recovery recruitment refuge regiment region regional registry rehabilitation relations republic republican rescue research reserve
residents resources retail revenue royal rspca safeguarding safety sanctuary scheme school schools science sciences scotland scottish secretariat sector security senate
service services sheriff shop shops society software solicitors solicitor specialist squad staff standards state states station statistics strategy studies studio studios supplies support
surgery surveys systems taskforce tax taxation team technical technologies technology telegraph television theatre times trade trading training transport
transparency treasury tribunal trust trusts tv union unions unit united university utilities ventures volunteers ward watch welfare wildlife works workshop
welsh english british irish european american african asian chinese russian french german indian ukrainian
`);

/** Words that end the name of a street, building, area or ship. */
export const PLACE_WORDS = setOf(`
abbey airport alley arcade arch arms avenue ave barracks barn bay beach blvd boulevard bridge broadway brook buildings bungalow business bypass canal
castle cemetery centre center chambers chapel church circus cinema city cliff close common copse coppice corner cottage cottages county court courtyard
crescent croft cross ct dale depot district dock docks down downs drive embankment end estate falls farm fell ferry field fields
firth flats forest fort garden gardens gate gates glade glebe glen grange green grove hall halls harbour heath heights high highway hill
hills house inn island islands isle isles junction keep kirk lake lane ln lodge loch lough mall manor mansions marina market marsh mead meadow
meadows mews mill mine moor motorway mount mountain mountains museum north northern oval palace parade park parkway pass passage path pavilion pier
place plain plaza point pond port precinct prison promenade quarry quay quays range rd reservoir ridge rise river road roundabout row sands sea shore
shopping sound south southern east eastern west western springs square st stadium stadion steps stores street strand terrace tower towers town township
tunnel vale valley viaduct view villa villas village walk way wells wharf wing wood woods works yard
hms mv rfa ss rrs
`);

/** Words of places, bodies and offices that are common surnames: after a name where a letter is signed they are one. */
export const SIGNED_SURNAMES = setOf(`
barnes brook brooks bridge church croft cross dale farmer field fields firth ford forest garden green grove hall hill hills house kirk lake lane marsh mead mill mills moor
park parks pool rivers rhodes stone vale west wells wood woods bank banks ward law laws royal justice constable bishop judge major marshall market strand north south east day may nurse
`);

/** Towns, counties and countries that are given names or surnames too: alone or first in a pair they are places. */
export const PLACE_NAMES = setOf(`
aberdeen adelaide africa alberta albany america amersham andover antrim armagh arlington arizona arkansas arran ascot ashford asia atlanta austin
australia avon ayr baltimore banbury barnet barnsley bath bedford belfast belgium berlin bermuda birmingham blackburn blackpool bolton boston
bourne bradford brent brighton bristol britain brixton bromley brooklyn buckingham burnley bury california cambridge camden canada canterbury cardiff
carlisle carlow carolina chad charlotte chelmsford chelsea chester chesterfield china cheshire clacton clare cleveland colchester colorado corby
cork cornwall coventry craven crawley crewe croydon cumbria cuba dakota dallas darlington dartford delaware denver derby derry devon doncaster donegal dorset dover
down dublin dudley dumfries dundee durham ealing edinburgh egypt eltham enfield england epsom essex europe exeter falkirk fermanagh fife
finland florence florida france galway georgia germany glasgow gloucester gravesend greece greenwich grimsby guildford hackney halifax hamilton
hammersmith hampshire hampton haringey harlow harrogate harrow hartlepool hastings havering hereford hertford highland hounslow houston hove hull
huntingdon india indiana inverness ipswich iran iraq ireland islington israel italy jamaica japan jersey jordan kansas kendal kenya kensington kent kentucky
kerry kettering kildare kilkenny kingston kirklees kuwait lambeth lanark lancashire lancaster laois leeds leicester leitrim lewes lewisham limerick lincoln lisburn liverpool
london longford louisiana louth luton lydia macclesfield madrid maidstone maine malta manchester mansfield margate marylebone maryland mayo meath melbourne merton mexico miami michigan
middlesbrough middlesex milan milton minnesota mississippi missouri monaghan montana moscow nebraska nevada newark newcastle newham newport newry norfolk
northampton northumberland norway norwich nottingham ohio oklahoma oldham omagh orlando oregon orkney oxford paisley pakistan palestine paris pennsylvania perth peterborough philadelphia phoenix
plymouth poland poole portland portsmouth preston reading redbridge redcar renfrew richmond rochdale rochester rome romford roscommon rotherham rugby
runcorn russia rutland salford salisbury scarborough scotland sefton sheffield shetland shrewsbury shropshire sligo slough solihull somerset southampton southend southwark spain stafford
stevenage stirling stockport stoke stratford suffolk sunderland surrey sussex sutton swansea sweden swindon sydney syria taunton telford texas
thames thanet tipperary torbay trafford truro tunbridge turkey tyrone uganda ukraine ulster utah vermont vienna virginia wakefield wales walsall wandsworth
warrington warwick washington waterford watford westmeath westminster wexford weymouth wicklow wigan wiltshire winchester windsor wirral woking wolverhampton
worcester worthing wyoming yeovil york yorkshire zimbabwe
`);

/** Small words inside a name. */
export const PARTICLES = setOf(`
de da das do dos del della dela delle di du des la le lo las los van von vom zu zum zur der den ten ter te op het 't
al el ul ud ad ibn bin bint binti ben bat abu umm ap ab ferch mac mc nic ní ni ó o ua uí ui mhic e y i af av zu st st. san santa
`);

/** Given names that are also words, months, places or flowers: a name only where something more says so. */
export const WEAK_GIVEN_NAMES = setOf(`
amber angel april ash august autumn bay  bishop blossom  brook  chance chase chuck clay cliff constant crystal daisy dale dawn 
destiny dick dot drew duke earl eden ernest eve faith fern flora  gale gene ginger glen grace grant guy hazel heath  heaven herb  honor hope
hunter iris ivory ivy  jade jasmine jay jean jewel  jo joy june kay king lane laurel lily mark marina marshall martial mason max may melody mercy  miles
miracle misty myrtle  norm  olive page  pearl penny pepper  piper poppy precious prince princess promise prudence queen rain ray reed rich river 
 rock rocky rod rose roman rosemary royal ruby rusty sage sandy savannah sierra sky sonny spencer star stone storm  summer sunny tanner  tiffany trinity trip victor
viola violet ward warren wade will willow wren young pace pierce gore lance drake christian constance blessing comfort charity patience temperance marine
victoria  florence georgia virginia sydney chelsea austin  lincoln chester devon kent israel india china kenya paris london brooklyn dallas houston
dakota carolina montana phoenix orlando milan vienna adelaide alexandria madison kingston preston clifton lourdes windsor
`);

/** Words of office and work: they stand beside a name and are never in it. */
export const ROLE_WORDS = setOf(`
accountant adjudicator administrator adviser advisor advocate agent aide ambassador analyst apprentice architect archbishop assistant attorney auditor author barrister bishop
broadcaster brother cabinet captain caseworker campaigner candidate caretaker carer chair chairman chairperson chairwoman chancellor chaplain chief claimant cleaner clerk client colleague colonel
commander commissioner complainant constable consultant contractor controller convener coordinator coroner correspondent councillor counsel counsellor customer daughter defendant
delegate deputy designer detective developer director doctor driver economist editor employee engineer executive father fiancé fiancée firefighter foreman freelance friend general governor
guardian head headmaster headmistress headteacher husband inmate inspector intern investigator janitor journalist judge justice landlord landlady lawyer leader lecturer librarian
lieutenant major manager marshal matron mayor mayoress mediator member midwife minister moderator mother neighbour nurse offender officer official operator orderly owner parent
paralegal paramedic partner passenger patient petitioner physician pilot planner plaintiff postmaster practitioner premier president prime principal prisoner producer professor
provost psychiatrist psychologist pupil ranger receptionist rector registrar reporter representative researcher resident respondent retired reviewer scientist secretary senator senior
sergeant sister social solicitor son speaker spokesman spokesperson spokeswoman staff student superintendent supervisor surgeon surveyor suspect teacher technician tenant
trainee treasurer trustee tutor uncle undersecretary undergraduate veteran vice vicar victim volunteer warden widow widower wife witness worker writer
permanent parliamentary acting interim former ex late shadow assistant associate joint co-director lead principal
mp msp ms td mep mla mbe obe cbe qc kc phd msc ba bsc llb llm md jp
`);

/** What names a thing after a person or a saint: "Operation Alice", "HMS Daring", "St Thomas". */
export const NAMING_WORDS = setOf(`
messrs operation project storm hurricane cyclone hms hmp mv ss rrs st saint queen king prince princess pope emperor port fort mount lake loch san santa exercise
`);

/** What makes a name the name of a thing when it follows: "the Leslie Review", "Ada Lovelace Prize". */
export const THING_WORDS = setOf(`
act amendment award awards bill case cup day doctrine inquiry enquiry effect formula index initiative investigation judgment judgement law lecture
medal model prize programme protocol report review rule ruling scale scheme study syndrome test theorem trial disease verdict
`);

/** Firms that bear people's names, in lower case without "&" and "and". */
export const FIRMS = new Set([
  'john lewis',
  'morgan stanley',
  'ernst young',
  'grant thornton',
  'thomas cook',
  'laura ashley',
  'arthur andersen',
  'marks spencer',
  'harvey nichols',
  'morgan sindall',
  'balfour beatty',
  'jones lang',
  'cushman wakefield',
  'knight frank',
  'charles russell',
  'allen overy',
  'thomson reuters',
  'price waterhouse',
  'taylor wimpey',
  'john laing',
  'robert half',
  'michael page',
  'sally hansen',
  'jack wills',
  'ben sherman',
  'dorothy perkins',
  'austin reed',
  'hugo boss',
  'calvin klein',
  'paul smith',
  'ted baker',
  'karen millen',
  'ann summers',
  'warner bros',
  'johnson johnson',
  'smith wesson',
  'rolls royce',
  'aston martin',
  'alfa romeo',
  'harley davidson',
  'lloyds tsb',
  'levi strauss',
  'ben jerry',
  'black decker',
  'procter gamble',
  'mott macdonald',
  'willmott dixon',
  'robert mcalpine',
  'henry boot',
  'kier group',
  'marie curie',
  'mary seacole',
  'robert gordon',
  'queen mary',
  'harper adams',
  'heriot watt',
  'anglia ruskin',
  'edge hill',
  'sue ryder',
  'great ormond',
  'alexandra palace',
  'swan hunter',
  'king george',
]);

/** Surnames that are also common words: they are surnames where a given name or an initial stands before them. */
export const WORD_SURNAMES = setOf(`
abbot archer baker ball banks barber barrow bass bean bell berry best bird bishop black blue boon booth bowler bridges brook brooks brown bush butler carpenter carter church clay cliff
coal cole collier cook cooper cox cross day dean dew dove drew dyer english farmer field finch fish fisher flower foot forest foster fox freeman french frost garner gardener gold good gray green grey
hale hall hand hardy harper hart head hill hood hope horn hunt hunter hurt jolly judge kay king kitchen knight lake lamb land lane large law leach leaf little lock long lord love low mason may miles mill miller mills moon
moss neck noble nurse oak page painter park parks parsons pace pearl penny perry pike pitt plant pole pond pool poor porter potter pound price prior pride prince power rain read reader reed rice rich ring rivers root
rose rush sale sand sawyer sharp shepherd short silver singer skinner slater small smart smith snow spark speed spring steel stock stone strong summer summers swan sweet swift tanner taylor temple thorn tyler turner
wade walker wall ward waters way weaver webb weeks wells west wheeler white wild winter wise wolf wood woods woodward wright young
barrister bailey carroll gill grant guy hunt kerr marsh marshall morris murray palmer reynolds rogers rose russell scott stewart wallace ward watts
bennett burns butler campbell chapman clark clarke davies dixon edwards ellis evans fletcher gibson gordon graham holmes howard hughes jackson james jenkins johnson johnston jones kennedy lee lewis lloyd lowe marshall
martin mitchell moore murphy nelson oliver owen parker payne pearson phillips powell richards richardson roberts robertson robinson ross saunders shaw simpson spencer stevens sutton thomas thompson thomson tucker walsh watson
wilkinson williams wilson
`);
