// English words that quotations are made of.

import { type Gender, type Language, wordSet } from "./language.ts";

// “…,” Ruiz said; Ruiz told reporters on Monday that it was “…”.
const sayingVerbs = wordSet(
  "said say says told tells tell asked asks added adds wrote writes tweeted tweets stated explained explains argued argues",
  "claimed claims insisted insists declared declares replied replies responded warned warns acknowledged acknowledges",
  "announced announces suggested suggests asserted asserts contended contends concluded testified testifies remarked",
  "recalled recalls admitted admits called calls described describes complained complains lamented boasted joked quipped",
  "exclaimed shouted yelled vowed vows pledged promised urged urges accused accuses criticized predicted predicts noted",
);

// “…,” Ruiz noted; Ruiz went on: “…”. Elsewhere most of them mean something else.
const looseVerbs = wordSet(
  "ask add write written states posted posts continued continues continue replies respond responds explain",
  "notes argue recall declare concludes conclude insist warn shouts shout yells yell screamed screams cried",
  "cries chanted chant chants announce admit agreed agrees agree observed observes remarks commented comments jokes quips",
  "suggest assert maintained maintains conceded concedes confirmed confirms denied denies promises",
  "demanded demands wondered wonders mused muses boasts bragged brags laments fumed fumes thundered exclaims whispered",
  "whispers muttered mutters murmured sighed snapped retorted countered counters swore believes believe believed thinks",
  "think thought feels feel felt hopes hoped stressed stresses emphasized emphasizes emphasised reiterated reiterates",
  "repeated repeats underscored proclaimed proclaims pointed points reported reports revealed reveals disclosed",
  "elaborated recounted recounts reflected reads read sang sings sing quoted quotes cautioned cautions advised advises",
  "instructed ordered implored pleaded begged thanked greeted introduced teased chided scolded blasted slammed mocked",
  "lashed ripped tore criticised criticizes condemned condemns denounced denounces dismissed dismisses praised praises",
  "hailed lauded celebrated mentioned mentions offered offers opined answered answers interjected interrupted chimed began",
  "begins opened typed texted emailed messaged put puts goes went echoed echoes summarized expressed expresses blamed",
  "blames defended defends defines labeled labels labelled dubbed dubs branded brands termed terms deemed characterized",
  "characterizes likened compared referred refers rated portrayed named considered considers cited cites touted decried",
  "derided ridiculed rejected rejects attacked questioned questions describe call concurred protested hollered laughed",
  "accuse cite condemn denounce slam dismiss reject portray portrays mock ridicule laud criticize criticise deny confirm tell",
  "predict complain lambasted lambastes bemoaned bemoans decry excoriated exhorted implores marveled marvels noting vented",
  "hinted hints signaled signalled",
  "signed concurs suggested proposed proposes recommended ruled rules found finds spoke speaks speaking",
);

// He left early, saying “…”.
const participles = wordSet(
  "saying adding telling asking writing stating tweeting claiming arguing declaring noting insisting warning shouting",
  "yelling screaming chanting explaining admitting announcing suggesting asserting promising vowing pledging urging",
  "demanding wondering boasting complaining recalling concluding continuing responding replying acknowledging calling",
  "describing labeling branding dubbing denouncing condemning criticizing blasting praising referring accusing singing",
  "quoting reading proclaiming predicting advising joking emphasizing stressing reiterating pointing citing echoing",
  "mocking expressing remarking observing commenting quipping touting declining posting crying likening comparing",
);

// Ruiz left early; Ruiz beat Okoye.
const otherVerbs = wordSet(
  "left won lost met beat came took made gave got saw ran stood sat held kept brought knew led grew fell rose sent spent",
  "built bought cut hit shot paid drew drove broke chose flew forgot hid rode shook swam threw woke became understood heard",
  "fought caught taught sought sold fled struck lit fed bet shut spread withdrew overcame lay wore wound hung dealt did",
  "wins loses meets takes makes gives wants needs seems plans holds gets sees knows comes runs leaves stands sits keeps",
);

const pronouns = new Map<string, Gender>([
  ["he", "man"],
  ["he's", "man"],
  ["she", "woman"],
  ["she's", "woman"],
  ["him", "man"],
  ["his", "man"],
  ["her", "woman"],
  ["they", "many"],
  ["them", "many"],
  ["it", "body"],
  ["i", "other"],
  ["we", "other"],
  ["you", "other"],
]);

const fillers = wordSet(
  "also then later now has have had was were is are be been will would did does do could can may might must should just",
  "even still often once again first finally further never always ever not only so yet too soon both all himself herself",
  "themselves goes went on but however meanwhile instead indeed moreover therefore thus nevertheless here there who's",
  "perhaps earlier today yesterday quickly being quoted as",
);

// "Ruiz told the crowd on Monday", where Monday is nobody; “When it rains” opens with no name.
const noNames = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september",
  "october november december jan feb aug sept oct nov dec est pm am i the a an but so if when while as in on at for from",
  "with he she they it we you this that these those his her their its my our your what who how why where there here no",
  "not yes then now also yet still even just after before during since because although though once one two some many most",
  "all both few each more another other nearly about asked unlike like besides according such perhaps maybe well however",
  "meanwhile instead indeed moreover later earlier today yesterday tomorrow last next first second finally despite under",
  "over among between to by up down out within without thanks please let and or don't it's that's he's she's they're we're",
  "i'm i've i'll there's what's can't won't nobody everybody everyone anyone someone nothing everything none hours days weeks months years minutes moments adding saying lest",
);

const titles = wordSet(
  "mr mrs ms miss dr prof professor sir lord lady dame rev reverend sen sens senator sens rep reps representative gov",
  "governor gen general lt col colonel maj major capt captain cmdr sgt sergeant adm admiral president vice-president prime",
  "minister chancellor secretary attorney mayor congressman congresswoman speaker leader whip chairman chairwoman chair",
  "director chief judge justice detective officer ambassador ex-president candidate nominee king queen prince princess pope",
  "cardinal bishop archbishop father sister saint spokesman spokeswoman spokesperson strategist pollster adviser advisor",
  "analyst economist columnist coach councilman councilwoman del commissioner sheriff superintendent deputy mp mla msp mep ceo insp det supt",
);

const labels = wordSet(
  "house senate majority minority vice presidential republican democratic democrat republicans gop us u.s u.n u.k american",
  "british state former press deputy assistant foreign defense defence treasury interior home campaign manager host anchor",
  "counselor editor reporter author actor actress lawyer activist businessman billionaire police fire city county",
);

const bodyWords = wordSet(
  "house party committee university college school institute center centre department ministry agency association",
  "foundation council court times post news journal magazine network company corp inc group bank union league club team",
  "church senate congress parliament commission board bureau office nations states state kingdom street city county",
  "park road square bridge stadium airport station hall beach island river mountain america africa europe asia americans latinos republicans democrats festival award",
  "hospital society federation administration campaign government police army navy force service services fund alliance",
  "north south new united coalition convention caucus project airlines studios records act tower avenue day journal today tribune herald chronicle review",
);

const men = wordSet(
  "mr sir lord king prince pope man boy father husband son brother uncle grandfather widower boyfriend dad gentleman",
  "spokesman congressman chairman businessman councilman policeman fisherman salesman nephew actor james john robert michael william david richard joseph thomas charles christopher daniel",
  "matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey",
  "jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick",
  "raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy",
  "christian keith roger sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe",
  "logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob",
  "jim tom mike dan dave steve chris ted tim ben matt jeff greg rick ron barack bernie marco newt mitch harry chuck dick",
  "rand jeb mitt al ken don doug fred glenn luis carlos jorge miguel pedro pablo mohammed muhammad ahmed ali hassan",
  "vladimir sergei ivan dmitry wei hiroshi kenji takashi emmanuel francois pierre hans klaus karl stefan rob nick sam",
  "max leo oscar hugo martin simon neil ian graham colin gavin alex tony andy phil pete rudy cornell quentin ryan olaf",
  "josh jake luke craig todd chad brad kirk kurt troy shane shawn brett darren lance lewis louis marcus neal norman owen",
  "ross stuart stewart victor warren liam lucas hugh boris jared joel johnny jimmy jon julian lloyd omar ray rodney",
  "stanley toby trevor barry clive derek ed eddie gareth geoff gordon grant harvey howard isaac nigel rupert wesley evan duke",
);

const women = wordSet(
  "mrs ms miss lady dame queen princess woman girl mother wife daughter sister aunt grandmother widow girlfriend mom mum",
  "spokeswoman congresswoman chairwoman businesswoman councilwoman policewoman niece actress mary patricia jennifer linda elizabeth",
  "barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda",
  "dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma",
  "nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia",
  "joyce victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria",
  "teresa ann sara frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn",
  "danielle beverly isabella theresa diana natalie brittany marie kayla alexis lori hillary ivanka melania",
  "kellyanne nikki condoleezza elena sonia megyn katie claire jill jane kate anne sue sally peggy debbie wendy tammy gwen",
  "tina loretta dianne kirsten kamala tulsi susana fatima aisha yuki keiko ursula nicola leslie monica paula sheryl",
  "tracy tiffany yvonne yvette zoe stacey shannon ruby rosemary rose renee penny paige molly miriam meredith maureen lynn",
  "lucy louise lorraine liz lindsay leah kristin kristen kathy joanne jenny jackie irene ingrid heidi harriet gillian gail",
  "erin ellen eleanor elaine edith dawn daisy clare chloe cathy carrie carmen carly bridget beth audrey annie allison alison",
  "sophie fiancée duchess baroness",
);

export const english: Language = {
  sayingVerbs,
  looseVerbs,
  participles,
  otherVerbs,
  accordingTo: [
    ["according", "to"],
    ["in", "the", "words", "of"],
  ],
  pronouns,
  determiners: wordSet(
    "the a an his her its their our my your this these those one another some many several most both each every any no",
    "two three four five six other",
  ),
  prepositions: wordSet(
    "in on at by for from with to of about against among during until through throughout over under between within without",
    "near across toward towards amid like than via per despite upon into onto off out up down around behind beyond inside",
    "outside following regarding concerning alongside including",
  ),
  joiningPrepositions: wordSet("of for from at"),
  conjunctions: wordSet(
    "and or but when while if because although though after before since as until unless whereas where whether that",
    "what how why asked speaking responding pressed given yet nor",
  ),
  links: wordSet("and but or"),
  fillers,
  passiveMarks: wordSet("is are was were be been being am get gets got when if unless"),
  agent: /^by$/,
  of: wordSet("of"),
  clitics: null,
  finite: null,
  dropsSubject: false,
  that: wordSet("that"),
  lyWords: wordSet(
    "early family daily weekly monthly elderly friendly ally assembly rally bully monopoly anomaly supply july",
  ),
  relatives: wordSet("who which that whom whose"),
  noNames,
  titles,
  labels,
  nameParticles: wordSet("de del della di da van von der den bin ibn al el la le du dos das ten ter y"),
  bodyWords,
  verbSecond: false,
  leastSure: 0.5,
  namings: wordSet("titled entitled subtitled headlined nicknamed so-called aka codenamed"),
  objects: wordSet("him them me us"),
  roles: wordSet(
    "defendant voter volunteer father mother dad mom wife husband son daughter brother sister uncle aunt cousin friend neighbor neighbour",
    "girl boy teenager student teacher professor doctor nurse officer official aide farmer owner worker driver fan player coach",
    "lawyer expert researcher scientist author writer actor actress host reporter resident supporter opponent critic survivor",
    "victim witness suspect prosecutor soldier veteran employee manager founder president leader singer rapper comedian editor",
    "adviser analyst pollster operative donor delegate lawmaker mayor pastor priest customer patient passenger visitor boss",
  ),
  men,
  women,
};
