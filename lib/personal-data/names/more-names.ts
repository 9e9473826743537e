/** Given names of these islands and elsewhere that the name package lacks, written by hand. */
export const MORE_GIVEN_NAMES = `
anneliese annelise marieke elodie oisin aidan ailsa aileen ainsley aisling aled alistair alastair alasdair alun angharad angus anwen aoife arwel arwyn ashok
barnaby bartholomew bedwyr beti bethan bethany blodwen branwen brendan bridget brigid bronagh bronwen bryn caitlin callum
calum caoimhe caradog carys cathal cathy ceinwen ceri cerys ciara cian ciaran cillian clodagh colm colum conall conor cormac
crispin cyril dafydd daithi damian daphne darragh davina deirdre delyth dermot desmond dewi diarmuid dilwyn dilys donal
donncha donnchadh dougal drustan dugald duncan dyfan dyfed ebenezer eamon eamonn edmund edwin effie eifion eilidh eileen
eimear eirlys eirwen elaine eleri elfed elin eluned elspeth elwyn emlyn emrys emyr enda enid enya eoghan eoin erin esme
ethel euan eustace ewan ewen eunan felicity fenella feargus fergal fergus ffion fiachra finbarr finlay finn fintan fiona
fionn fionnuala freya gail gareth garth gavin gemma geraint gerald gerard gethin gerwyn gillian glenys glyn goronwy gormlaith
grainne greer gretta griffith gruffudd gruffydd gwen gwenda gwendolen gwenllian gwilym gwyn gwyneth gwynfor hamish harlan
harriet hazel hefin heledd helena herbert heulwen hilary hilda horace hubert huw hywel ianto idris iestyn ieuan ifan ifor
ilid imelda imogen ingrid iolo iona iorwerth irene iris isla islwyn ivor iwan jemima jocelyn kathleen keelin keir kenina
kerwin kieran kirsten kirsteen kirsty laoise lachlan lesley leslie lleucu llewellyn llinos llyr llywelyn lorcan lorna lorraine
lowri luned lynda lynne madoc mair mairead mairi malachy malcolm mared margery marjorie maeve maureen mavis megan meilyr
meinir meirion meredydd meriel merfyn meurig mhairi moira morag mordecai morfydd morwenna muireann muirne mungo murdo
muriel myfanwy myles nerys nesta neville nia niall niamh nigel nigella ninian noreen nuala oisin olwen orla orlaith oswald
oswin owain padraic padraig pauline perran phelim philippa phoebe piers primrose prudence quentin ranald rhian rhiannon
rhodri rhona rhonwen rhydian rhys roddy roderick roisin ronan rory rosalind roseanne rosemary rowan rowena rupert ruaridh
ruairi sadhbh saoirse seamus sebastian senan seonaid seren shane sheelagh sheena sheila shirley shona siobhan sian sioned
sorcha stella steffan struan sybil talfryn tadhg tamsin teilo teresa tegan terence theodora theresa tiernan tomos
torquil trefor trevor tristan tudor tudur una uist ursula valerie vaughan venetia verity vera vernon veronica vivien vivienne
winifred wilfred wyn wynne yvette yvonne zelda zoe
pam kath cath barb debs jen kat mags meg nicky rob steph stu trish viv clem dom geoff jock kev len maddy nige paddy pete rick
shaz trev yas kasia olu sinead mel alexander harvey zach fraser charlotte darcie heather ada jenson
abimbola adebayo adeola adewale akosua amara amaka ayodele babatunde blessing bukola chiamaka chidi chinedu chinwe chukwuemeka
ebele ekene emeka femi folake funmilayo gbenga ifeanyi ifeoma ikenna kehinde kelechi kofi kwabena kwame kwasi ngozi nkechi nnamdi
obinna olabisi olamide oluwaseun onyeka segun sade tunde uche uzoma yaw yetunde zainab tendai tatenda rudo farai tafadzwa
abdi abdirahman abdul abdullah abdulrahman ahmad ahmed aisha amina amir anwar asif asma ayaan ayesha azhar bilal faisal fahad
farah farhan farooq fatema fatima fatimah fozia habib hafsa haider halima hamza haroon hasan hassan hussain hussein ibrahim
imran iqbal irfan ismail jamal jamila javed kamran kareem karim khadija khalid khalil laila layla mahmood mahmoud maryam mehmet
mohamed mohammad mohammed muhammad mustafa nadia nadeem naeem naseem nasreen nasir naveed noor omar osman parveen qasim
rabia rafiq rashid rehana rehman rizwan rukhsana saad sadia safiya saima sajid salim salma sameera samina samira saqib shabana
shabnam shahid shahida shakeel shazia sohail sumaira tahir tahira tariq umar usman waqas yasin yasmin yasmeen younis yusuf
zahid zahra zainab zara zeeshan zubair
aarti abhishek ajay akash amit amrita anand ananya anil anita anjali ankit anupam aparna arjun aruna arun asha ashwin
avinash bhavna chandra deepa deepak deepika dilip dinesh divya gaurav geeta girish gita gopal govind gurpreet hardeep harjit
harpreet harish hema hemant indira ishaan jagdish jaspreet jaswinder jatin jayesh jyoti kalpana kamal kamla karan kavita kiran
kishore krishna kuldeep lakshmi lalita lata leela madhu madhuri mahesh malini mandeep manish manjit manoj meena meera mohan mohit
mukesh nalini narendra naresh navin neelam neeraj neha nikhil nisha nitin padma pallavi parminder pooja prabhjot prakash pramod pranav
prashant praveen preeti prem priya priyanka rahul raj rajan rajesh rajinder rajiv raju rakesh ram raman ramesh ranjit rashmi ravi
reena rekha ritu rohan rohit rupinder sachin sandeep sangeeta sanjay sanjeev santosh sarita satish satnam savita seema shalini
shankar sharmila shashi sheetal shilpa shivani shobha shreya shyam simran sita smita sneha sonal sonia subhash sudha sudhir
suman sunil sunita suresh surinder sushila swati tejal uma usha varun vijay vikas vikram vinay vinod vishal vivek yash yogesh
bao chao chen feng guang haiyan hao hong hua hui jian jiang jie jing jun lei liang lijun ling meiling mei ming na ning peng ping qiang
qing rong rui shan shu siu tao ting wei weiming wen xia xiang xiao xiaoming xin xiu xue yan yang yi ying yong yue yun zhen zhi
hye jae ji joon minho seo soo sung yeon young-min akira akiko haruki hiroshi kenji keiko kenta makoto mariko naoko noriko
satoshi takashi tomoko yoko yuki yumi thi thanh tuan huong hoang linh minh nguyet phuong quang quoc thuy trang tuyet
agnieszka andrzej aneta bartek bartosz bogdan bozena danuta dariusz dorota elzbieta ewa grazyna grzegorz halina irena iwona jacek
jadwiga jakub janusz jaroslaw jerzy joanna jolanta jozef kamil katarzyna kazimierz krystyna krzysztof leszek lukasz maciej
magdalena malgorzata marcin marek marta mateusz michal miroslaw monika pawel piotr przemyslaw rafal renata ryszard slawomir
stanislaw stanislaus sylwia szymon tadeusz teresa tomasz urszula waldemar wieslaw witold wojciech zbigniew zofia zuzanna
alexei aleksandr alexandr anastasia andriy boris dmitri dmitry ekaterina elena galina igor irina ivan katya kateryna konstantin
leonid ludmila maksim mikhail nadezhda natalia natasha nikita nikolai oksana oleg oleksandr olena olga pavel sasha sergei
sergey serhiy svetlana tatiana tetiana valentina vasily vera viktor vladimir volodymyr yana yelena yevgeny yulia yuri
rahim reza soraya shirin shireen siavash farzana farideh parisa nasrin mahsa leyla mehdi hamid hossein behrouz bijan darius
dara azadeh arash ashkan
beatriz camila catalina consuelo esperanza esteban fernando gonzalo guadalupe ignacio inmaculada itziar javier joaquin jorge
leticia lourdes macarena maite manuel mercedes montserrat nuria pablo pilar rafael ramon rocio rodrigo santiago soledad teresa
xavier ximena yolanda
alessandra alessandro benedetta bruno carla chiara cosimo enzo federica francesca franco gianluca giorgio giovanni giulia
giuseppe lorenzo luca luigi massimo matteo paola paolo pasquale piero pietro raffaele renzo rocco rosario salvatore silvia
stefania stefano umberto valeria
adelina amelie anselm anton astrid birgit bjorn brigitte cosima dieter dirk elfriede friedrich gerhard gisela gudrun gunther
hannelore heike heinrich heinz helga helmut hildegard holger ilse ingeborg jochen jorg jurgen karin klaus liesel lothar ludwig
manfred matthias monika rainer renate rolf rudiger sabine siegfried sigrid steffen torsten ulrich ulrike ursula uwe volker
werner wilhelm wolfgang
adele aurelie benoit camille cedric celine clemence didier edouard eloise emile etienne fabien fabrice francoise
gaston genevieve gilles guillaume helene henri herve isabelle jacqueline jacques laurent lucien manon marcel marguerite marielle
mathieu maurice maxime michele monique nadine odile olivier pascal pierre raoul rene sebastien solange sophie stephane sylvain
sylvie theo thierry therese valentin veronique yann yves
abner alma amos asa barnabas bertram beverley bryony caleb cecil cecily clarence clement clive cordelia cornelius cuthbert cyrus
delphine dorcas dorian dorothea edith edna elijah elisha ernest ernestine esther eugenia ezekiel ezra fabian fitzroy flora gertrude
gideon godfrey gwendoline hannah hector hermione hezekiah hugo humphrey isadora isidore jarvis jasper jebediah jeremiah joanne
jolyon josiah josephine judith lavinia leander lemuel leopold lettice lionel lucian lucinda magnus marigold marmaduke maud
maximilian mehitabel millicent minerva montague montgomery nathaniel neil nehemiah obadiah octavia octavius odette ophelia
orson osbert otis parnell percy peregrine perpetua phineas portia ptolemy quincy quintin ralph raymond reginald rodney roland
rosamund roscoe rosalie rosina rufus sampson samson saul selwyn septimus seraphina seymour sheldon silas silvester sidney
stanford susannah sylvester tabitha tarquin thaddeus theobald theodore theophilus thelma thora titus tobias tobiah ulysses
uriah vashti vincent virgil walton wilbur wilhelmina willard winona woodrow xanthe zachariah zebedee zeke
delroy fliss winnie digby bev aneurin xiuying odalys jonty olusegun lupita lashonda shaniqua thabo zodwa abebe tesfaye hodan ceridwen hilde chantelle
desree marva leroy errol lloyda merlene beverley marcia yvonne hyacinth carlton clive denzil fitzroy glenroy horatio neville orville rudolph winsome cynthia sylvester
latoya tanisha keisha tamika lakeisha tyrese tyrell jermaine deandre darnell demetrius terrell kendrick lamar latisha ebony shanice tameka tiana aaliyah kiara
maisie elsie edie alfie archie freddie ollie jayden kayden brayden tilly millie ellie evie callan corey kyle reece rhiann shaun sian stacey tracey kayleigh leanne lyndsey
doreen beryl edna norma gladys ethel glenys brenda maureen phyllis muriel mavis hilda elsie agnes nora cissie wilf stanley cyril bert ernie harold herbert percy horace archibald
kenver jago jowan morwenna tamsyn demelza loveday pasco piran merryn lowenna kerensa denzel
abena adjoa ama efua esi kojo kwaku yaa akua nana ekow kweku afia
abeba alemayehu almaz bekele dawit eyob fikru genet getachew haile hirut kidane lemlem meron mekdes mulugeta natnael rahel saba selam senait tekle tsegaye yared yohannes zerihun
amal ayan hawa ifrah ilhan khadra liban mahad nimo sagal sahra warsame yasmiin zamzam
akinyi atieno awuor barasa juma kamau kariuki kiprop makena mumbi muthoni mwangi njeri njoroge nyambura odhiambo ochieng otieno wambui wanjiku wangari waweru
bongani gugulethu lindiwe lungile mandla nomsa nomvula nokuthula palesa sibusiso siyabonga themba thandi vusi zanele zola
chipo kudzai munashe nyasha rutendo ruvimbo simbarashe tapiwa tariro tawanda tinashe takudzwa
babajide bolanle bosede dayo folarin ifedayo iyabo jide kunle lanre modupe morenike ngozichukwu olayinka olufemi oluwatobi omolara rotimi sola tayo temitope tobi tolu wale yemi
aditi aditya akshay alok anoop archana arvind ashish balwinder baljit bharat chetan devi dhruv dipak gagandeep gurdeep hari harbhajan harbans hitesh isha jagjit jaswant kartik kirpal lalit manpreet mandip mina nandini nirmal paramjit parmjit pradeep pratap ramanjit ravinder rupa sahil sarabjit shanti shreyas shweta sukhdeep sukhvinder swaran tarun tejinder vandana venkat venkatesh vidya vimal yogita
abida afzal akram aliya altaf amjad anila arif arshad asghar asim ateeq aziza azra bushra faiza farida farzana ghulam habiba hina humaira ijaz iram jahangir kashif kausar khurram liaqat maqsood masood mubarak mudassar mumtaz munir murtaza mushtaq nabeela naheed naila nargis nazia nighat nosheen qaiser razia rizwana robina romana rubina saeed saira sajida salman samiya sarfraz shafiq shaheen shahzad shakila shamim sharif sohaila sultana tanveer tasneem wahid wajid waseem yaqub yousaf zaheer zahida zubaida zulfiqar
anh duc hieu hoa khanh nga ngoc phuc quynh thao thu tien tran trung tuyen vinh xuan
weronika kinga oliwia natalka dawid kacper karol mariusz oskar patryk radoslaw robertas zenon
ionela mihaela alin bogdana catalin ciprian costel cosmin dorin doru florin gheorghe ionut lavinia liviu marius mihai nicoleta ovidiu petre raluca razvan silviu sorin stefania traian vasile violeta
eglė gintaras jolita kestutis mindaugas rasa vilma vytautas zydrunas agnese inga janis juris maris
besnik arben blerim dritan edona ermira fatmir flutura gezim ilir kreshnik liridon mimoza shpresa valbona
aylin burak cem deniz derya elif emine emre esra fatih gulsen hakan hatice ibrahim kemal leyla mehtap merve murat mustafa nilgun ozan ozge pinar selin serkan sevgi tolga ugur umit yasemin zeynep
arezu babak bahar ehsan elham firouz golnaz hamideh homa kaveh ladan maryam masoud mina mojgan morteza navid nazanin negar neda niloofar omid pari payam ramin roya saeid sepideh shahin shahram shiva simin tara vahid zohreh
anahit ararat armen gevorg hasmik karapet lusine narek tigran vahan
wilhelmina cornelis geert hendrik joris maarten marloes sander sjoerd wim femke saskia liesbeth
solveig torbjorn sigrid ragnhild havard oyvind gunnar halvard ingeborg kjell knut leif magnhild odd randi sindre sverre tormod trygve vigdis
eira elwen gwenno heddwyn iestyn llio manon mabli nanw osian rhodri siriol steffan tesni
catriona eilis fearghas iain innes isobel kenna lorne mhari morven muirne rhuaridh seonag sorley
aoibheann ailbhe blathnaid brid cait colman concepta dervla donnacha eithne fergal fiadh grainne iarlaith labhras loinsigh mairtin micheal muireann neasa padraigin proinsias riona ruadhan sile siofra toirealach treasa
caoilfhionn daibhidh eibhlin
jebediah ezekiel obadiah hezekiah thaddeus cornelius phineas barnabas bartholomew crispin ignatius lysander peregrine tarquin torquil
marisol yesenia xochitl citlali lupe chuy refugio socorro esmeralda itzel maribel yadira
keanu leilani kailani makoa malia nohea
`;

/** Surnames that the name package lacks, written by hand. */
export const MORE_SURNAMES = `
kruger hayes reid lang klein horn mayer weber fischer becker schulz hoffmann koch bauer richter wolf neumann schwarz krause ferrari rossi romano costa silva santos pereira abernathy abernethy acheampong adebayo adeleke adeyemi adeyinka afolabi agarwal aggarwal ahluwalia akhtar akinola akhter
aldridge allsopp amoah ansah appiah arkwright arora asante ashworth atherton atkins attwood ayling babar badenoch
bagshaw bainbridge balakrishnan banerjee barraclough bassett batty beardsley begum bhatt bhatia bhattacharya bickerstaff
birtwistle blackwood blenkinsop boateng boothroyd braithwaite brannigan breckenridge brennan brooke broughton buchanan burgess byrne
cadwallader cahill callaghan cardew carmichael carruthers cartwright chakraborty chatterjee chaudhry chaudhuri chakrabarti cheung
chowdhury chukwu clutterbuck cochrane colquhoun connolly cooke corrigan costello coughlan coulthard crabtree craddock crawshaw
crichton critchley crosby cullinane cunningham cunliffe dalgleish dalrymple danjuma dasgupta davenport delaney desai deshpande devlin
dhaliwal dhillon diallo dickens dixon docherty doherty donoghue donnelly doyle drummond dunleavy dunne duffy dyson eccles
edusei egan ekwueme elphick entwistle eze fairbairn fairclough fanshawe farquhar farquharson fawcett featherstone
ferguson finnegan fitzgerald fitzpatrick fitzsimons flaherty flanagan fothergill frobisher gallacher gallagher galbraith ganguly
garvey geraghty ghosh gill gillespie gilhooly gilmour goldsmith goldstein goodfellow gopal greenhalgh grewal griffiths
guha gunawardena gupta hackett haddock hailsham halloran hannigan hardcastle hargreaves harrington haworth hegarty heneghan
hennessy hepworth heseltine higginbottom higgins hinchliffe hobson holdsworth hollingsworth horrocks hosseini huddleston
humphreys hussain iqbal iyer jain jenkins joshi kamara kapoor kaur kavanagh kearney keane keating kelleher kenneally kenyon
khan khatun khatri kiely kilbride kilpatrick kinsella kirkpatrick kowalczyk kowalski kulkarni kumar kwarteng lafferty laidlaw
lancaster langley lavelle leary leighton lindqvist livingstone llewellyn lockwood loughlin loughran lowe lwanga macaulay
macdonald macdougall macgregor macintyre mackay mackenzie mackintosh maclean macleod macmillan macneil macpherson madden
maguire mahmood mahony malhotra malik mallick malone mbeki mcallister mcbride mccabe mccafferty mccann mccarthy mccormack mcculloch
mcdermott mcdonagh mcdonald mcdonnell mcewan mcfadden mcgarry mcgee mcginley mcgowan mcgrath mcgregor mcguinness mcguire
mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mclaughlin mclean mcleod mcloughlin mcmahon mcmanus mcmillan mcnally
mcnamara mcnulty mcpherson mcqueen mcsweeney mehta mensah menon metcalfe milligan mirza mishra mistry mitra molloy moloney
montague moriarty morley mostafa mukherjee mulcahy mulholland mullen mulligan mulvaney munro mwangi nair naidoo namara narayan naylor
ndlovu ncube nguyen nkosi nolan northcote nwachukwu nwosu obasanjo obi ochieng oduya ofori ogden ogunleye ojo okafor okeke okonkwo
okoro okoye okpara oldroyd olawale onyango oppong ormsby osborne osei otieno owusu oyelowo ozturk padgett pankhurst parekh
parmar patel pathak patil pemberton penhaligon pendlebury perera pettigrew pham pickering pillai polkinghorne postlethwaite
prendergast priestley pritchard quaye quigley quinn qureshi rafferty rahman rajan ramaswamy ramsbottom rao rashid reddy redmond
rees regan reilly riordan rosenberg rothschild rutherford saleh sandhu sarkar satterthwaite scully sengupta sethi shah shaikh shapiro
sharma shaughnessy sheikh sheridan shettleworth shrestha sidebottom sidhu siddiqui silverstein sithole skelton somerville srinivasan
stapleton strachan strickland subramanian sugden sullivan sutcliffe sutherland sweeney swindlehurst tattersall thistlethwaite
thackeray thakur tierney tiwari tomlinson trelawney tremayne trevithick tuohy tully turnbull uddin underhill unsworth urquhart
vaidya varma vaughan venkatesan verma virk wadsworth walmsley warburton weatherby wetherby whelan whitcombe whitelaw whittaker
wickham widdecombe winterbottom winstanley wojcik wolstenholme woodcock worthington wrigglesworth yadav yeboah yilmaz zaman
zielinski
addison ainsworth akram alder alderson aldous aldred allcock allman anstey appleby appleton archibald arkell armitage armour arrowsmith ashby ashcroft ashdown ashurst askew
aspinall asquith aston atkin atkinson attenborough avery axford bagley bagnall bairstow balfour balls bamford bancroft banham bannister barclay barham barker barlow barnard barnett
barratt barrett barron bartlett barton bashir batchelor bateman bates batt baxter bayliss beadle beaumont beckett beckwith beddoes bedford begg bellamy benbow benn bennion bentley berkeley
bernstein bertram besant betts bevan beveridge bexley bibby biggs billings bingham binns birch birkett blackburn blackmore blackwell blakeley blanchard bland bligh blount bloxham blundell
bolger bolt bond boothby borthwick bostock bosworth boulton bourne bowden bowen bower bowers bowles bowman bowyer boyce boyd boyle brace bracken bradbury bradshaw brady bramley
brand brandreth bray breen brett brewer brewster bridgeman briggs brierley bright brindley bristow brock brockhurst bromley broom brophy brough brunt bryce bryson buckingham buckland buckley
budd bull bullock bunting burch burden burke burnett burnham burns burrell burrows burt burton butcher butler butterfield butterworth buxton bygraves byers cable caddick cairns calder caldwell
callan calvert cannon capper carew carlisle carlyle carney carpenter carr carrington carson carver cassidy castle catchpole cavanagh cave chadwick chamberlain chambers chandler channing chaplin chapman
chappell charlton chatterton cheetham chesterton cheshire chew chilcott childs chisholm chivers christie chubb churchill clapham clapton clare clarkson clayton clegg clements clifford clough clowes coates
cobb cobham coburn coffey coles collier collinge collison colville compton conlon connell connelly connor conroy constable conway coombes coombs cooney copeland copley corbett corbyn cordell cormack
cornish cotter cotterill cottrell coulson court cousins coward cowan cowley coyle coyne crane craven crawley creighton crewe crisp crocker crofts croft crompton cronin crook cropper crosland crossley crouch
crow crowe crowley crowther crump cullen culshaw cummings cummins curran currie curry curtin cutler dacre dallimore dalton daly dampier danby dangerfield darby darcy darling davey davidson davies davison dawes
dawson deacon deakin dearden deeley delahunty dempsey denham denton derrick devine devlin dewhurst dick dickens dickinson dillon dixon dobson dodd dodds dolan donaldson donovan dooley dowd dowling downes downey
downing drake draper drew driscoll drury duckworth dudley dugdale duggan duke dunbar dunbavin duncombe dunn dunstan durant durham durrant dutton eagle eames earnshaw easton eastwood eaton eddy edgar edgerton
edmonds edmondson edmunds egerton eldridge elkins elliot ellison ellwood elsworth emerson emery emmett endicott england erskine evanson everett eyre fagan fairhurst fallon fanning farley farmer farrant
farrar farrell farrow faulkner fearon fell fellows fenn fenton fenwick ferris fielding finch findlay finlayson finnigan firth fitzsimmons fleet fleetwood fleming fletcher flint flood flowers flynn foley foot forbes
forde forrest forrester forshaw forster forsyth fortescue foulkes fowler fox foxton foy freeman frost fry fulton furness gage gaffney galloway galvin gamble gannon gardiner gardner garland garner garnett garrett gates
gaunt gavaghan gaynor geddes gee gent gibbons gibbs gifford gilchrist giles gillan gillard gilliland gilligan gilroy gittins glanville glass gleason gleeson glover goddard godwin golding gomersall goode goodhart goodman
goodwin gorman gosling goss gough gould gow grace grady grainger grantham graves gray grayson greaves greenaway greene greenwood greer gregson grenville greville grey grieve griggs grimes grimshaw grogan
groves grundy guest gunn guthrie guy gwilliam hadden haddon hadfield haggerty haigh haines halford halliday hallam hallett halliwell halloway halpin halsall hammond hampson hampton hanbury hancock hand handley hankin
hanlon hanna hannah hansford hanson harbottle hardie harding hardman hardwick hardy hargrave harker harkin harland harman harmer harper harries harrington harrop hart hartley hartnett haslam hassall hastings
hatch hathaway hatton haughton havers hawkes hawkins hawthorne hay haycock hayden haydock hayhurst hayward hazell healey healy heaney heap heaps heard hearn heaton hedges heffernan helliwell hemingway hemmings
hendry henshaw hepburn herbert herd heron herron hewett hewitt hewson heyes heywood hibbert hickey hickling hickman hicks hickson higgs higham hignett hillier hilton hinds hirst hitchcock hitchens hoare hobbs hockley
hodge hodges hodgkins hodgkinson hodgson hogan hogg holbrook holden holder holding holdsworth holgate holland hollis holloway holman holmes holroyd holt hood hooper hopkins hopkinson hopper hopwood horan
horgan horne horner hornby horsfall horton hoskins houghton houlihan howarth howe howell howells howes howie howlett hoyle hubbard huddart hudd hulme hume humphries hunt hurley hurst hussey hutchings hutchins
hutchinson hutchison hutton huxley hyde hyland hynes iles illingworth imrie inglis ingham ingleby ingram innes ireland irvine irving irwin isherwood isaacs ives ivory jackman jacobs jaggard jamieson jardine jarrett
jefferies jeffries jenkinson jenner jennings jepson jessop jewell jobson johns johnstone jolly jordan jowett joyce joyner judd judge jukes kane keeble keegan keeler keen keenan keeley kellett kelsey kemp
kendall kendrick kenna kennett kenney kenward kerr kerrigan kershaw kettle keys kidd kiernan kilgour killick kilner kimber kinch kinder kingsley kinnear kinnock kirby kirkham kirkland kirkwood kirwan kitchen kitching
kitson knapp knight knott knowles knox kyle lacey ladd laing laird lamb lambert lamont lancashire lander lane langdon langford langton larkin latham latimer lauder laverty law lawler lawless lawlor lawson lawton
laycock layton lea leach leadbetter leahy leake leatherby ledger leech leeming lees legg leggett leigh leitch lennon lennox lester lever lewin liddell liddle lightfoot lilley lind lindley linton lister
litchfield littlewood livesey locke lockhart lodge loftus logue lomas lomax longden longstaff lord lorimer lovatt lovell lovett lowery lowry lowther loxley loxton lucas luckhurst ludlow lumley lund lunn
lynch lyon lyons lyle lyttleton mabey mace mackie maddison maddox magee maher mahon maitland major makin malcolm mallory maltby manley mann manners manning mansell mansfield mansour markham marlow marples marriott
marsden marshall marsland marston martindale massey masters masterson mather matheson mathews mathieson matthews maude maudsley maughan mawson maxwell maybury mayer mayes mayhew maynard mead meade meadows meehan
mellor melville mercer meredith merrick merritt metcalf middlemiss middleton millard millar millward milne milner milton minchin minto mitchinson mitchell moffat moffatt mohr mole monaghan monk moody mooney moorcroft moorhouse
moran moreton morrell morrissey mortimer mortensen morton mosley mosby mottram mould mountford mowbray moynihan mudd muir mullan mullin mulvey munday mundy murdoch murtagh musgrave myatt myers nabb nash neal neale
neary needham neill nelligan nelson nesbitt nettleton neville newbold newby newell newham newlands newman newsome newton nicholls nichols nicholson nickson nicol nield nightingale nisbet nixon noakes noonan norbury norris north
northam norton nugent nunn nuttall oakes oakley oates oddie odell ogilvie oliphant olsen orchard orme ormerod orr osborn osgood oswald otway overton owens oxley packer paget paine painter palfrey palin palmer
pape pardoe parfitt parish parker parkes parkin parkinson parkinson parr parrish parrott parry parslow parsons partridge pascoe pashley patchett paterson paton patrick patten patterson pattison paulson paxton payne
payton peacock peake pearce pears pearson peel pegg pell pemberton pender penfold pengelly penn pennington penrose pepper percival perkins perks perrin perrott perryman peters pettit petty phelan phelps philpott
pickard pickersgill pickett pickford pickles pickup pike pilkington pimlott pinder pinkerton piper pitcher pitman pitt platt plummer pocock pointon polglase pollard pollitt pollock pomeroy ponsonby poole poole
pope porteous postgate poulter poulton powers powell pratt preece prentice prescott pressley preston prestwich prewett price prichard pride priddy prince prior pritchett probert procter proctor proudfoot prowse pryce pryor puckett
pugh pullen purcell purdy purvis pye pym quick quilter quill quirk quirke raby radcliffe radford rae rafter rainey raleigh ralston ramsay ramsden ramsey rand randall randle ransome ratcliffe raven rawlings rawlins
rawlinson rawson rayner rea read reade reading reardon redfern redgrave redhead redman reece reeves reeve renshaw renton rhodes rich ridgway ridley rigby riley rimmer ring ripley ritchie rix roach roache robb robins
robinson robson roche rochford rodgers rodwell roe rogerson rolfe rollins rolph romney rooke rooney roper rosewell roscoe rosenthal rothwell rourke routledge rowbotham rowe rowell rowland rowlands rowley rowling royce royle royston
rudd rudge ruddock rushton rusk russel rutter ryder rylance ryle sadler sage salmon salter sampson samuels sands sanderson sandford sandiford sargent saunders savage savill sawyer saxton sayer scanlon scarborough scarlett schofield
scholes scotland scrivener scrivens scruton seabrook seaton seddon sedgwick selby seligman sellers selwyn sewell sexton seymour shackleton shanahan shand shanks shannon sharkey sharman sharp sharpe sharples shaw shea
shearer sheehan sheldon shelley shelton shenton shepherd sheppard sherlock sherratt sherwin sherwood shields shipley shipman shipton shore shorrock short shorter shrimpton siddall siddons sidwell silcock sillars silver sim simcox simister
simms simmonds simmons simpkin simpson sims sinclair sinnott skelly skidmore skinner slack slade slater slattery sloan sloane small smalley smallwood smart smethurst smillie smithers smyth snape sneddon snell snelling snow soames
soper southall southern southgate southwell sowerby spalding sparks sparrow spears speight spence spicer spiers spink spooner spratt springer spurgeon squire squires stacey stafford stainton stallard standish stanfield
stanhope staniforth stannard stansfield staples starkey starling starr staunton stead steadman steele steer stenson stephens stephenson sterne stevens stevenson stirling stobart stock stockdale stocks stockton stockwell stoddart stokes
stonehouse stoner storey stott stout strang strange stratton street stretton stride stringer stroud stuart stubbs sturgeon sturgess styles summers summerfield sumner sunderland surridge sutcliffe sutton swain swallow swan swann swift
swinburne swindells swinton sykes symes symonds tait talbot tallis tanner tapp tarrant tasker tate tatum tayler tebbit telfer temple templeton tennant terrell tetley thacker thatcher thewlis thirlwell thom thomason thorburn
thorley thorne thornhill thornley thornton thorp thorpe threlfall thurlow thurston thwaite thwaites tibbs tickle tilley timms timmins timpson tindall tinsley titmuss toal tobin todd tolley toms tompkins tonks toogood toolan tooley
toomey topham topping tordoff torrance tout tovey towers towler townend townley townsend tozer tracey trainor tranter travers travis treacy tredwell trethewey trevelyan trickett trimble tring tripp trollope trotman trotter troughton troy trueman
truman truscott tucker tudor tuffnell tulloch tunstall turley turpin tweddle tweed twigg twiss twomey tyldesley tyler tyndall tyrrell tyson unwin upton usher utley vance vanstone varley varney veitch venables vernon vickers
vincent viner vickery voss waddell waddington wade wadham wagstaff wainwright waite wakefield wakeham walden waldron wales walford walkden wallace waller wallis walls walmsley walpole walsh walters walton wand warburton
warden wardle ware wareham waring warner warrender warwick washbourne waterhouse waterman waters waterworth watkin watkins watkinson watling watt watters watts waugh wayland weatherill weaver webb webber weedon weekes
weeks weir welch weldon weller wellington wells welsh wentworth west westbrook westgate weston westwood whalley wharton wheatley wheeldon wheeler whelan whiston whitaker whitby whitcomb whitehead whitehouse whitehurst whiteley whiteside whitfield
whiting whitlock whitmore whittington whittle whitton whitworth whyte wickens wicks widdowson wiggins wigley wignall wilcock wilcox wild wilde wilding wildman wileman wilkes wilkie wilkins wilkinson wilks willetts williamson willis
willoughby wills willmott wilmot wilshaw wilton windsor winfield wingate winn winship winslow winston winter winterton withers witherspoon withington wolfe wolfenden wolstencroft womersley wood woodall woodbridge woodford woodgate woodhead woodhouse
woodley woodman woodruff woods woodside woodward woodhams wooldridge wooley woolf woollard woolley wooster wootton wordsworth worrall worsley worth wragg wray wren wrigley wroe wyatt wyld wyllie wyman wynn yardley yarrow yates yeats yeo
yeoman york youngs yule obrien oconnor oconnell odonnell odonoghue odowd odriscoll ogrady ohalloran ohara ohare okane okeefe okeeffe oleary olunney omahony omalley oneill oreilly oriordan orourke oshaughnessy oshea
osullivan otoole
tembo obuya chaudhary tanaka sato papadopoulos miah venkatesh odhiambo ochieng otieno kariuki kamau mwangi njoroge wanjiru kimani kiprotich cheruiyot
moyo ndlovu sibanda ncube dube mlambo chirwa banda phiri mwale zulu dlamini nkosi khumalo mokoena mahlangu molefe
mensah owusu boateng asante appiah osei agyeman ofori amponsah acheampong antwi adjei addo ansah quaye tetteh
adeyemi adeleke afolabi akande akinola balogun bankole eze nwosu obi okafor okeke okonkwo okoro okoye onwudiwe onyeka oyelaran oyewole soyinka uche nwachukwu ogunleye
tesfaye bekele haile gebre tadesse abdi warsame hersi dirie guled farah jama
chowdhury choudhury rahman uddin begum bibi akhtar akhter hossain islam khatun miah siddique siddiqui qureshi mirza baig butt chaudhry dar bhatti cheema gill sandhu dhillon sidhu grewal bains bhogal atwal johal kang mann randhawa sohal sahota uppal virdi
iyer iyengar nair menon pillai reddy rao naidu subramaniam krishnan raghavan venkataraman deshpande joshi kulkarni patil desai mehta shah thakkar trivedi bhatt chopra kapoor khanna malhotra mehra sethi suri bose banerjee chatterjee mukherjee ghosh sengupta dasgupta
kowalczyk wisniewski wojcik lewandowski zielinski szymanski dabrowski kozlowski jankowski mazur krawczyk kaczmarek piotrowski grabowski pawlowski
popescu ionescu popa dumitru stan stoica gheorghe rusu munteanu matei constantin
papadakis georgiou nicolaou christodoulou ioannou constantinou
brzezinski castellanos pettigrew clutterbuck fanshawe thackray whitcroft bexhill oyelaran tregaskis penhaligon trevelyan trelawney polglase nancarrow pascoe
mcgillivray macgillivray mcglashan mckerrow mcwhirter mactaggart farquharson colquhoun dalrymple menzies urquhart strachan
prothero gwynne bevan probert pritchard parry ap-rhys llewelyn beddoe bowen
macgiolla nicdhomhnaill oceallaigh obrien omahony osullivan mulcahy mulvihill gallagher gilhooly heneghan keaveney loughnane mcelhinney mcgettigan
hernandez gutierrez ramirez vasquez villarreal zamora cisneros escobedo montoya archuleta
 booker gaines mosley pettway toussaint desrosiers
`;
